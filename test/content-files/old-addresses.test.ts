import { expect, test } from 'vitest';
import { formatFinding } from '../../src/content-files/format-finding.ts';
import { readContent } from '../../src/content-files/read-content.ts';
import { cleanFiles, contentFolder } from './support/content-folder.ts';

async function findingsFor(redirects: string): Promise<string> {
  const root = await contentFolder({ ...cleanFiles, 'redirects.yml': redirects });
  const { findings } = await readContent(root, { today: '2026-11-22' });
  return findings
    .map((finding) => formatFinding(finding, 'en').replace(/^.*?redirects/, 'redirects'))
    .join('\n');
}

test('old addresses that lead to articles are fine', async () => {
  const root = await contentFolder({
    ...cleanFiles,
    'redirects.yml': '/hc/en-us/articles/1-Return: returns/en/return-an-item\n',
  });
  const { findings, oldAddresses } = await readContent(root);
  expect(findings).toEqual([]);
  expect(oldAddresses).toEqual({ '/hc/en-us/articles/1-Return': 'returns/en/return-an-item' });
});

test('an old address that leads nowhere, or is a page today, is named with its line', async () => {
  expect(
    await findingsFor(
      '# from Zendesk\n/a: returns/en/return-an-itme\n/en/returns/return-an-item: returns/en/return-an-item\n',
    ),
  ).toMatchInlineSnapshot(`
    "redirects.yml:2:1  The old address leads to \`returns/en/return-an-itme\`, which is no article.  Did you mean \`returns/en/return-an-item\`? Name the article that answers it now, or take the line out.
    redirects.yml:3:1  The old address is a page of this site today.  Take the line out."
  `);
});

test('an old address without a slash is explained', async () => {
  expect(await findingsFor('hc/articles/1: returns/en/return-an-item\n')).toMatchInlineSnapshot(
    `"redirects.yml:1:1  The line begins with \`hc/articles/1\`.  Write the old address from its first slash on, without the domain, such as /hc/de/articles/123-Title."`,
  );
});
