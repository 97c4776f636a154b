import { spawnSync } from 'node:child_process';
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
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toBe(
      "Unknown option '--contents'.\n  npm run check -- --help lists the options.\n",
    );
  });
});
