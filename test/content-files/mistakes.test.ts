import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { readContent } from '../../src/content-files/read-content.ts';
import { editorLocales } from '../../src/core/sentence.ts';
import { mistakes } from './support/mistakes.ts';

const fixtures = 'test/fixtures/mistakes';
const today = '2026-11-21';

/** What is found in the clean folder with the files of a mistake laid over it. */
async function findingsWith(mistake?: string) {
  const parent = await mkdtemp(join(tmpdir(), 'lotse-mistake-'));
  onTestFinished(() => rm(parent, { recursive: true, force: true }));
  const root = join(parent, 'content');
  await cp(join(fixtures, 'clean'), root, { recursive: true });
  if (mistake === 'settings-file-misnamed') await rm(join(root, 'site.yml'));
  if (mistake !== undefined) await cp(join(fixtures, mistake), root, { recursive: true });
  return (await readContent(root, { today })).findings;
}

describe('planted mistakes', () => {
  test('the clean folder has none, and neither has the demo content', async () => {
    expect(await findingsWith()).toEqual([]);
    const { findings } = await readContent('content', { today });
    expect(findings.filter(({ severity }) => severity !== 'hint')).toEqual([]);
  });

  test('there are sixty of them at least, and each has its row', async () => {
    const folders = (await readdir(fixtures)).filter(
      (name) => name !== 'clean' && !name.startsWith('.'),
    );
    expect(mistakes.length).toBeGreaterThanOrEqual(60);
    expect(mistakes.map(({ mistake }) => mistake).sort()).toEqual(folders.sort());
  });

  test.each(mistakes)('$mistake is found in its line, and its repair is named', async (row) => {
    const { mistake, rule, file, line, repair } = row;
    const findings = await findingsWith(mistake);
    const found = findings.filter((one) => one.rule === rule && one.file === `content/${file}`);
    expect(found.map((one) => one.line)).toContain(line);
    const [first] = found.filter((one) => one.line === line && one.repair.en.includes(repair.en));
    expect(first, JSON.stringify(found)).toBeDefined();
    expect(first?.repair.de).toContain(repair.de);
    expect(first?.found.de).not.toBe(first?.found.en);
    for (const finding of findings)
      for (const locale of editorLocales) {
        expect(finding.found[locale]).toMatch(/\.$/);
        expect(finding.repair[locale]).toMatch(/[.?]$/);
      }
    // One mistake, one sentence; a missing field is named beside the misspelt one.
    expect(findings.length, JSON.stringify(findings, null, 1)).toBeLessThanOrEqual(2);
  });
});
