import { describe, expect, test } from 'vitest';
import { checkAcceptance } from '../../../scripts/lib/acceptance.ts';
import { withSearchIndex } from '../../../scripts/lib/with-search-index.ts';
import { formatFinding } from '../../../src/content-files/format-finding.ts';
import { readContent } from '../../../src/content-files/read-content.ts';
import { toSearchDocuments } from '../../../src/search-index/to-search-documents.ts';
import { contentFolder, factsYml, siteYml } from '../../content-files/support/content-folder.ts';

const site = siteYml.replace('[de, en]', '[en]');

function article(title: string, summary: string, ...alsoAsked: string[]): string {
  const asked = alsoAsked.map((question) => `\n  - ${question}`).join('');
  return `---\ntitle: ${title}\nsummary: ${summary}${asked && `\nalsoAsked:${asked}`}\n---\n\n${summary}\n`;
}

const files = {
  'site.yml': site,
  'facts.yml': factsYml,
  'accounts/en/password.mdx': article(
    'Reset a forgotten password',
    'Choose a new password with the link that we send you.',
    'i forgot my password',
    'password link does not work',
  ),
  'accounts/en/email.mdx': article(
    'Change the email of your account',
    'The password stays as it is, only the email of your account changes.',
  ),
  'accounts/en/login.mdx': article(
    'Log in with a code',
    'A code by email replaces the password of your account.',
  ),
  'billing/en/invoice.mdx': article('Find an invoice', 'Every invoice is in your orders.'),
  'shipping/en/parcel.mdx': article(
    'Where is my parcel?',
    'Follow your parcel with the tracking link.',
    'track my parcel',
  ),
};

async function acceptance(changed: Readonly<Record<string, string>> = {}) {
  const content = await readContent(await contentFolder({ ...files, ...changed }));
  expect(content.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  const result = await withSearchIndex(toSearchDocuments(content), (dir) =>
    checkAcceptance(content, dir),
  );
  return {
    ...result,
    findings: result.findings.map((finding) => formatFinding(finding, 'en')).join('\n'),
  };
}

describe('checkAcceptance', () => {
  test('questions that find their article without their own line are counted and not mentioned', async () => {
    expect(await acceptance()).toEqual({ asked: 8, found: 8, findings: '' });
  });

  test('a question in the wrong article is named by its line, with what beats the article', async () => {
    const wrong = article(
      'Find an invoice',
      'Every invoice is in your orders.',
      'forgotten password',
    );
    const { findings, asked, found } = await acceptance({ 'billing/en/invoice.mdx': wrong });
    expect({ asked, found }).toEqual({ asked: 9, found: 8 });
    expect(findings).toMatchInlineSnapshot(
      `"content/billing/en/invoice.mdx:5:5  Warning: “forgotten password” finds this article only word for word; asked a little differently, it is not found at all. Found instead: \`accounts/password\` by “forgotten”, “password” and its title or questions; \`accounts/login\` by “password”; \`accounts/email\` by “password”.  Say “forgotten” and “password” in the summary or a heading here, or add another question like it. If \`accounts/password\` is the better answer, move the line there."`,
    );
  });

  test('a protected query that finds its article says nothing', async () => {
    const kept = { 'protected.en.yml': 'tracking link parcel: shipping/parcel\n' };
    expect((await acceptance(kept)).findings).toBe('');
  });

  test('a protected query that is broken is an error at its line', async () => {
    const broken = {
      'protected.en.yml':
        '# what the shop lives from\n\ncode for the email account: shipping/parcel\n',
    };
    expect((await acceptance(broken)).findings).toMatchInlineSnapshot(
      `"content/protected.en.yml:3:1  The protected query “code for the email account” no longer finds \`shipping/parcel\`: it is not found at all. Found instead: \`accounts/login\` by “code”, “account”, “email” and its title or questions; \`accounts/email\` by “account”, “email” and its title or questions; \`billing/invoice\` by “account” and its title or questions.  Say “code” and “account” and “email” in \`shipping/parcel\`, add the query to its \`alsoAsked\`, or take the line out if another article is right now."`,
    );
  });
});
