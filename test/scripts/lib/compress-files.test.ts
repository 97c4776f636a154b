import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { compressFiles } from '../../../scripts/lib/compress-files.ts';

test('text files that gain by it get a compressed copy in both ways, others are left alone', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'lotse-compress-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const text = JSON.stringify({ words: 'Rückgabe '.repeat(99) });
  writeFileSync(join(folder, 'lotse-de.json'), text);
  writeFileSync(join(folder, 'tiny.json'), '{}');
  writeFileSync(join(folder, 'wasm.de.pagefind'), 'x'.repeat(999));
  expect(await compressFiles([folder, join(folder, 'missing')])).toBe(1);
  expect(readdirSync(folder).sort()).toEqual(
    [
      'lotse-de.json',
      'lotse-de.json.br',
      'lotse-de.json.gz',
      'tiny.json',
      'wasm.de.pagefind',
    ].sort(),
  );
  const read = (ending: string) => readFileSync(join(folder, `lotse-de.json${ending}`));
  expect(brotliDecompressSync(read('.br')).toString()).toBe(text);
  expect(gunzipSync(read('.gz')).toString()).toBe(text);
});
