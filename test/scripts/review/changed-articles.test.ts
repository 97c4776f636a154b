import { execFileSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cleanFiles, contentFolder } from '../../content-files/support/content-folder.ts';

const script = join(import.meta.dirname, '../../../scripts/review.ts');

/** The command in a project with a history of one commit. */
async function project() {
  const content = await contentFolder(cleanFiles);
  const cwd = join(content, '..');
  const run = (command: string, args: string[]) =>
    execFileSync(command, args, {
      cwd,
      encoding: 'utf8',
      env: { ...process.env, SITE_DAY: '2026-11-22' },
    });
  const review = (...args: string[]) => run(process.execPath, [script, '--lang', 'en', ...args]);
  const git = (...args: string[]) =>
    run('git', ['-c', 'user.name=x', '-c', 'user.email=x@shop.example', ...args]);
  const file = (locale: string) => join(content, `returns/${locale}/return-an-item.mdx`);
  const edit = async (locale: string, from: string, to: string) =>
    writeFile(file(locale), (await readFile(file(locale), 'utf8')).replace(from, to));
  return { review, git, edit, file };
}

test('a changed meaning is stamped, a mended slip is not', async () => {
  const { review, git, edit, file } = await project();
  git('init', '-q');
  git('add', '.');
  git('commit', '-qm', 'All');
  expect(review('--changed')).toContain('No article has changed.');
  await edit('en', 'hand the parcel in', 'hand the parcle in');
  await edit('de', 'Wir schicken es Ihnen.', 'Wir schicken es Ihnen nicht.');
  expect(review('--changed', '--stamp')).toMatchInlineSnapshot(`
    "content/returns/de/return-an-item.mdx  meaning: \`updated\` is set: translations carry a notice, and the report judges it anew.
    content/returns/en/return-an-item.mdx  typo: translations go on as they are; the report begins anew, as it does with each change while an article has no \`updated\`.
    "
  `);
  expect(await readFile(file('de'), 'utf8')).toContain('\nupdated: 2026-11-22\n---');
  expect(await readFile(file('en'), 'utf8')).not.toContain('updated');
}, 30_000);

test('without a history the command says so, and what is due is told all the same', async () => {
  const { review } = await project();
  expect(() => review('--changed')).toThrow('There is no git history here');
  expect(review()).toContain('Never compared with what the shop does');
  expect(review('--done', 'returns/return-an-item')).toContain('2 articles are stamped');
  expect(review()).toContain('Nothing is due.');
}, 30_000);
