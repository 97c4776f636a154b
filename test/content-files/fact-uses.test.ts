import { expect, test } from 'vitest';
import { factUses } from '../../src/content-files/fact-uses.ts';
import { readFolder } from '../../src/content-files/read-folder.ts';
import { cleanFiles, contentFolder, returnEnglish } from './support/content-folder.ts';

test('a fact is found in texts, fields, calculators, tables, replies and what search engines are told', async () => {
  const root = await contentFolder({
    ...cleanFiles,
    'facts.yml': `${cleanFiles['facts.yml']}returnPolicies:\n  - { countries: [DE], days: returns.windowDays, fee: free, by: [mail] }\n`,
    'returns/en/return-an-item.mdx': returnEnglish
      .replace('\n---\n\n', '\nwindowDays: returns.windowDays\n---\n\n')
      .concat(
        '\n<ReturnDeadline days="returns.windowDays" />\n\n<FactTable ids="returns.refundDays, returns.windowDays" />\n',
      ),
    'replies/en/time.mdx':
      '---\ntitle: Time to return\n---\n\nYou have <Fact id="returns.windowDays" />.\n',
  });
  const uses = factUses(await readFolder(root, {}));
  expect(
    uses
      .filter(({ id }) => id === 'returns.windowDays')
      .map(({ file, line, as }) => `${file}:${line} ${as}`),
  ).toEqual([
    'content/returns/de/return-an-item.mdx:8 <Fact>',
    'content/returns/en/return-an-item.mdx:4 windowDays',
    'content/returns/en/return-an-item.mdx:7 <Fact>',
    'content/returns/en/return-an-item.mdx:13 <ReturnDeadline>',
    'content/returns/en/return-an-item.mdx:15 <FactTable>',
    'content/replies/en/time.mdx:5 <Fact>',
    'content/facts.yml:11 MerchantReturnPolicy (JSON-LD)',
  ]);
});
