import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  cleanFiles,
  contentFolder,
  returnEnglish,
} from '../content-files/support/content-folder.ts';

function check(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/check.ts', ...args], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

describe('npm run check', () => {
  test('content without mistakes passes and says how much was read', async () => {
    expect(check('--content', await contentFolder(cleanFiles))).toEqual({
      status: 0,
      stdout: '2 articles checked, nothing to repair.\n',
      stderr: '',
    });
  });

  test('mistakes are printed with their places and counted, and the command fails', async () => {
    const root = await contentFolder({
      ...cleanFiles,
      'returns/en/return-an-item.mdx': returnEnglish.replace('summary:', 'sumary:'),
    });
    const { status, stdout } = check('--content', root);
    expect(status).toBe(1);
    expect(stdout).toMatchInlineSnapshot(`
      "content/returns/en/return-an-item.mdx:1:1  The field \`summary\` is missing.  Add a \`summary\`: the answer in one or two sentences.
      content/returns/en/return-an-item.mdx:3:1  Unknown field \`sumary\`.  Did you mean \`summary\`? Fields of an article in returns: title, summary, alsoAsked, keywords, related, next, slug, redirectFrom, reviewBy, checked, updated, owner, kind, draft, validFrom, validUntil, variantOf, allow, order, windowDays, refundDays, withdrawal.

      2 errors in 1 file; 1 article could be read.
      "
    `);
  });

  test('a warning alone does not fail, and --quiet leaves the count out', async () => {
    const root = await contentFolder({
      ...cleanFiles,
      'returns/de/return-an-item.mdx': undefined,
    });
    const { status, stdout } = check('--content', root, '--quiet');
    expect(status).toBe(0);
    expect(stdout).toMatchInlineSnapshot(`
      "content/returns/en/return-an-item.mdx:1:1  Warning: This article has no German version.  Add content/returns/de/return-an-item.mdx; until then, readers in that language do not find it by searching, and see this one.
      "
    `);
  });

  test('an unknown argument is answered with the usage', () => {
    const { status, stdout, stderr } = check('--contents', 'x');
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toBe(
      "Unknown option '--contents'.\n  npm run check -- --help lists the options.\n",
    );
  });

  test('a folder that is not there, a format and a file that are not known are no findings', () => {
    expect(check('--content', 'nowhere').status).toBe(2);
    expect(check('--format', 'xml').stderr).toContain('Formats: text, github, sarif, json.');
    expect(check('content/nowhere.mdx').stderr).toContain('There is no file content/nowhere.mdx.');
    expect(check('package.json').stderr).toContain('package.json is not in the folder content.');
  });

  test('of named files it says everything, and of others nothing', async () => {
    const root = await contentFolder({
      ...cleanFiles,
      'returns/en/return-an-item.mdx': `${returnEnglish}Blank. \n`,
      'returns/de/return-an-item.mdx': 'Nothing.',
    });
    const file = join(root, 'returns/en/return-an-item.mdx');
    const { status, stdout } = check('--content', root, '--lang', 'de', file);
    expect(status).toBe(0);
    expect(stdout).toMatchInlineSnapshot(`
      "content/returns/en/return-an-item.mdx:11:7  Hinweis: Am Ende einer Zeile stehen Leerzeichen, die niemand sieht.  Nehmen Sie sie heraus; npm run check -- --fix tut das.

      1 Hinweis in 1 Datei; 1 Artikel konnte gelesen werden.
      "
    `);
  });

  test('--fix says what it has changed, and the check goes on from there', async () => {
    const root = await contentFolder({
      ...cleanFiles,
      'returns/en/return-an-item.mdx': `\uFEFF${returnEnglish.replace('summary:', 'sumary:')}`,
    });
    const { status, stdout } = check('--content', root, '--fix');
    expect(status).toBe(0);
    expect(stdout).toMatchInlineSnapshot(`
      "content/returns/en/return-an-item.mdx:1  Repaired: invisible mark (BOM)
      content/returns/en/return-an-item.mdx:3  Repaired: \`sumary\` → \`summary\`
      2 articles checked, nothing to repair.
      "
    `);
    expect(check('--content', root, '--fix').stdout).toBe(
      '2 articles checked, nothing to repair.\n',
    );
  });

  test('--format writes for pull requests and for programs', async () => {
    const root = await contentFolder({
      ...cleanFiles,
      'returns/en/return-an-item.mdx': returnEnglish.replace('/contact', '/contct'),
    });
    const github = check('--content', root, '--format', 'github');
    expect(github.status).toBe(1);
    expect(github.stdout).toMatchInlineSnapshot(`
      "::error file=content/returns/en/return-an-item.mdx,line=10,col=30,title=links::The link \`/contct\` leads to no page. Did you mean \`/contact\`? Write /collection/file-name, such as /returns/return-an-item, or /contact, or a full address with https://.
      "
    `);
    const sarif = JSON.parse(check('--content', root, '--format', 'sarif').stdout);
    expect(sarif).toMatchObject({ version: '2.1.0', runs: [{ results: [{ ruleId: 'links' }] }] });
    const [finding] = JSON.parse(check('--content', root, '--format', 'json').stdout);
    expect(finding).toMatchObject({ rule: 'links', line: 10, severity: 'error' });
  });
});
