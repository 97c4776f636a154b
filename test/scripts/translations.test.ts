import { execFileSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cleanFiles, contentFolder } from '../content-files/support/content-folder.ts';

const script = join(import.meta.dirname, '../../scripts/translations.ts');

test('what changed in the source since the translation’s day is shown from the history, where there is one', async () => {
  const content = await contentFolder({
    ...cleanFiles,
    'returns/en/only.mdx':
      '---\ntitle: Only in English?\nsummary: Nobody has translated this one yet.\n---\n\nText.\n',
  });
  const cwd = join(content, '..');
  const run = (command: string, args: string[]) =>
    execFileSync(command, args, {
      cwd,
      encoding: 'utf8',
      env: {
        ...process.env,
        SITE_DAY: '2026-11-22',
        GIT_AUTHOR_DATE: '2026-08-01T12:00:00Z',
        GIT_COMMITTER_DATE: '2026-08-01T12:00:00Z',
      },
    });
  const translations = (...args: string[]) =>
    run(process.execPath, [script, '--lang', 'en', ...args]);
  const edit = async (locale: string, change: (text: string) => string) => {
    const file = join(content, `returns/${locale}/return-an-item.mdx`);
    await writeFile(file, change(await readFile(file, 'utf8')));
  };
  await edit('de', (text) => text.replace('\n---\n\n', '\nchecked: 2026-09-01\n---\n\n'));
  run('git', ['init', '-q']);
  run('git', ['add', '.']);
  run('git', ['-c', 'user.name=x', '-c', 'user.email=x@shop.example', 'commit', '-qm', 'All']);
  await edit('en', (text) =>
    text
      .replace('\n---\n\n', '\nupdated: 2026-10-01\n---\n\n')
      .replace('We send it to you.', 'It is free.'),
  );
  expect(translations()).toMatchInlineSnapshot(`
    "content/returns/de/only.mdx  “Only in English?”
      Not there in German; translate content/returns/en/only.mdx.
    content/returns/de/return-an-item.mdx  “How do I send something back?”
      The German text is of 2026-09-01, its source changed on 2026-10-01:
        - We send it to you. Otherwise [a person](/contact) helps.
        + It is free. Otherwise [a person](/contact) helps.

    1 translation is missing, 1 outdated.
    There is no report yet, so nothing says what readers search and read. Make one with npm run insights.
    "
  `);
  const rows = JSON.parse(translations('--json', '--language', 'de'));
  expect(rows).toHaveLength(2);
  run('rm', ['-rf', '.git']);
  expect(translations()).toContain('There is no git history here');
}, 30_000);
