import {
  appendFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/content-files/read-content.ts';
import { writeZendeskExport } from '../support/zendesk-export.ts';
import { type Workplace, workplace } from './import-into.ts';

const today = '2026-11-22';

function articles({ content }: Workplace): string[] {
  return readdirSync(content, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.mdx'))
    .sort();
}

function everything({ content }: Workplace): Record<string, string> {
  const files = readdirSync(content, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return Object.fromEntries(
    files.map(({ parentPath, name }) => [
      join(parentPath, name),
      readFileSync(join(parentPath, name), 'base64'),
    ]),
  );
}

describe('a Zendesk export with everything that years of editing leave behind', () => {
  test('moves in without a mistake, and everything that went in is accounted for', async () => {
    const place = workplace();
    const source = join(place.folder, 'export');
    const written = await writeZendeskExport(source, 60);
    const said = await place.run('zendesk', source, '--yes');

    expect(said).toContain(`Articles in the source: ${written.versions}`);
    expect(said).toContain(`${written.empty} left out`);
    expect(articles(place)).toHaveLength(written.versions - written.empty);
    const checked = await readContent(place.content, { today });
    expect(checked.findings.filter(({ severity }) => severity === 'error')).toEqual([]);

    const [, ...lines] = readFileSync(
      join(
        place.folder,
        'reports',
        readdirSync(join(place.folder, 'reports')).find((name) => name.endsWith('.csv')) ?? '',
      ),
      'utf8',
    )
      .trim()
      .split('\n');
    const typed = lines.filter((line) => line.includes('only typed')).length;
    const films = lines.filter((line) => line.includes('youtube.com/watch')).length;
    expect(lines.filter((line) => line.includes(',link,'))).toHaveLength(
      written.links + typed + films,
    );
    expect(lines.filter((line) => line.includes(',image,'))).toHaveLength(written.images);
  });

  test('a trial writes nothing but its report', async () => {
    const place = workplace();
    const source = join(place.folder, 'export');
    await writeZendeskExport(source, 5);
    const before = everything(place);
    expect(await place.run('zendesk', source, '--dry-run')).toContain('Nothing was written.');
    expect(everything(place)).toEqual(before);
    expect(readdirSync(join(place.folder, 'reports'))).toHaveLength(2);
  });

  test('without somebody to ask, categories that nobody has placed stop it', async () => {
    const place = workplace();
    const source = join(place.folder, 'export');
    await writeZendeskExport(source, 5);
    await expect(place.run('zendesk', source)).rejects.toThrow(/Rückgabe \/ Rückgabe": returns/);
    expect(articles(place)).toEqual([]);
  });

  test('a map says where categories go, and is remembered', async () => {
    const place = workplace();
    const source = join(place.folder, 'export');
    await writeZendeskExport(source, 4);
    const map = join(place.folder, 'map.yml');
    writeFileSync(
      map,
      '"Rückgabe / Rückgabe": accounts\n"Versand & Lieferung / Versand & Lieferung": none\n"Zahlung / Zahlung": billing\n"Sonstiges / Allgemeines": each\n',
    );
    await place.run('zendesk', source, '--map', map);
    expect(readdirSync(join(place.content, 'accounts', 'de'))).not.toEqual([]);
    expect(existsSync(join(place.content, 'shipping'))).toBe(false);
    expect(readFileSync(join(place.content, 'import.yml'), 'utf8')).toContain(
      'Rückgabe / Rückgabe: accounts',
    );
    expect(await place.run('zendesk', source)).toContain('not changed in the source');
  });
});

describe('a second run', () => {
  async function movedIn(count = 6) {
    const place = workplace();
    const source = join(place.folder, 'export');
    await writeZendeskExport(source, count);
    await place.run('zendesk', source, '--yes');
    return { place, source };
  }
  function changeSource(source: string, from: string, to: string) {
    const file = join(source, 'articles-de-1.json');
    writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
  }

  test('changes nothing when nothing has changed', async () => {
    const { place, source } = await movedIn();
    const before = everything(place);
    await place.run('zendesk', source);
    expect(everything(place)).toEqual(before);
  });

  test('takes over what has changed in the source', async () => {
    const { place, source } = await movedIn();
    changeSource(source, 'Nummer 360000002', 'Nummer 777');
    expect(await place.run('zendesk', source)).toContain('1 changed in the source, updated');
    expect(
      articles(place).filter((file) =>
        readFileSync(join(place.content, file), 'utf8').includes('Nummer 777'),
      ),
    ).toHaveLength(1);
  });

  test('leaves alone what was edited here, unless it is told not to', async () => {
    const { place, source } = await movedIn();
    const edited =
      articles(place).find((file) =>
        readFileSync(join(place.content, file), 'utf8').includes('Nummer 360000002'),
      ) ?? '';
    const path = join(place.content, edited);
    appendFileSync(path, '\nA sentence of our own.\n');
    await place.run('zendesk', source);
    expect(readFileSync(path, 'utf8')).toContain('A sentence of our own.');

    changeSource(source, 'Nummer 360000002', 'Nummer 777');
    expect(await place.run('zendesk', source)).toContain('nothing overwritten');
    expect(readFileSync(path, 'utf8')).toContain('A sentence of our own.');
    expect(await place.run('zendesk', source, '--overwrite')).toContain('overwritten as asked');
    expect(readFileSync(path, 'utf8')).toContain('Nummer 777');
  });

  test('does not bring back what was deleted here', async () => {
    const { place, source } = await movedIn();
    const [gone = ''] = articles(place);
    rmSync(join(place.content, gone));
    expect(await place.run('zendesk', source)).toContain('deleted or moved here since');
    expect(articles(place)).not.toContain(gone);
  });
});
