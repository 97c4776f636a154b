import { describe, expect, test } from 'vitest';
import { article, findingsOf, withFields } from './support/planted-mistakes.ts';

const idea = article('shipping/en/idea', 'draft: true');

describe('allow in an article', () => {
  test('silences a warning of this rule in this file', async () => {
    const reference = ['related: [shipping/idea]'];
    expect(await findingsOf({ ...withFields(...reference), ...idea })).toContain('shipping/idea');
    expect(
      await findingsOf({
        ...withFields(...reference, 'allow: { references: The idea comes next week. }'),
        ...idea,
      }),
    ).toBe('');
  });

  test('does not silence an error', async () => {
    expect(
      await findingsOf(
        withFields('related: [shipping/nowhere]', 'allow: { references: We know. }'),
      ),
    ).toMatchInlineSnapshot(`
      "content/returns/en/return-an-item.mdx:4:11  There is no article \`shipping/nowhere\`.  Write the collection and the file name without .mdx, such as returns/return-an-item.
      content/returns/en/return-an-item.mdx:5:10  Warning: \`allow\` names \`references\`, which finds nothing here that can be silenced.  Take the line out."
    `);
  });

  test('names a rule that there is not', async () => {
    expect(await findingsOf(withFields('allow: { link: We know. }'))).toMatchInlineSnapshot(
      `"content/returns/en/return-an-item.mdx:4:10  Warning: \`allow\` names \`link\`, which is no rule.  Did you mean \`links\`? \`npm run check -- --rules\` lists them."`,
    );
  });

  test('needs a reason', async () => {
    expect(await findingsOf(withFields('allow: { links: "" }'))).toMatchInlineSnapshot(
      `"content/returns/en/return-an-item.mdx:4:10  \`allow.links\` is empty.  Write at least 3 characters."`,
    );
  });

  test('may name a rule that asks the search, which is not built here', async () => {
    expect(
      await findingsOf(withFields('allow: { found-by-question: Customers say it like this. }')),
    ).toBe('');
  });
});
