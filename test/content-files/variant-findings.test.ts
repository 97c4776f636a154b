import { describe, expect, test } from 'vitest';
import { article, findingsOf } from './support/planted-mistakes.ts';

/** The same article in both languages, so that nothing is to be said of translations. */
function both(name: string, ...fields: string[]): Record<string, string | undefined> {
  const [collection, slug] = name.split('/');
  return {
    ...article(`${collection}/de/${slug}`, ...fields),
    ...article(`${collection}/en/${slug}`, ...fields),
  };
}

/** What is said of the English files; the German ones are the same. */
async function english(files: Record<string, string | undefined>): Promise<string> {
  const all = await findingsOf(files);
  return all
    .split('\n')
    .filter((line) => line.includes('/en/'))
    .join('\n');
}

const variant = (from: string, until: string) => [
  'variantOf: shipping/where',
  ...(from === '' ? [] : [`validFrom: ${from}`]),
  ...(until === '' ? [] : [`validUntil: ${until}`]),
];

describe('a dated variant', () => {
  test('with days of its own is nothing to talk about', async () => {
    expect(
      await findingsOf({
        ...both('shipping/where'),
        ...both('shipping/xmas', ...variant('2026-12-01', '2026-12-24')),
        ...both('shipping/sale', ...variant('2026-12-25', '')),
      }),
    ).toBe('');
  });

  test('that overlaps with another', async () => {
    expect(
      await english({
        ...both('shipping/where'),
        ...both('shipping/xmas', ...variant('2026-12-01', '2026-12-24')),
        ...both('shipping/sale', ...variant('2026-12-24', '2027-01-10')),
      }),
    ).toMatchInlineSnapshot(
      `"content/shipping/en/sale.mdx:5:1  On some days both this variant and \`shipping/xmas\` would stand at the same address.  Let one begin after the other has ended: \`shipping/xmas\` holds from 2026-12-01 until 2026-12-24."`,
    );
  });

  test('that leaves days without a text, because the article itself ends', async () => {
    expect(
      await english({
        ...both('shipping/where', 'validUntil: 2026-11-30'),
        ...both('shipping/xmas', ...variant('2026-12-05', '2026-12-24')),
      }),
    ).toMatchInlineSnapshot(`
      "content/shipping/en/where.mdx:4:1  Warning: From 2026-12-01 to 2026-12-04 nothing stands at the address of this article, and links to it fail.  Take \`validUntil\` or \`validFrom\` out, let the days meet, or add a variant for those days (\`variantOf\`).
      content/shipping/en/where.mdx:4:1  Warning: From 2026-12-25 on nothing stands at the address of this article, and links to it fail.  Take \`validUntil\` or \`validFrom\` out, let the days meet, or add a variant for those days (\`variantOf\`)."
    `);
  });

  test('of itself, of another variant, of nothing, of another collection', async () => {
    expect(
      await english({
        ...both('shipping/where'),
        ...both('shipping/itself', 'variantOf: shipping/itself', 'validFrom: 2026-12-01'),
        ...both('shipping/xmas', ...variant('2026-12-01', '2026-12-24')),
        ...both('shipping/of-xmas', 'variantOf: shipping/xmas', 'validFrom: 2026-12-05'),
        ...both('shipping/of-nothing', 'variantOf: shipping/wher', 'validFrom: 2026-12-05'),
        ...both('billing/elsewhere', 'variantOf: shipping/where', 'validFrom: 2027-12-05'),
      }),
    ).toMatchInlineSnapshot(`
      "content/billing/en/elsewhere.mdx:4:1  \`shipping/where\` is an article of another collection.  Put this file into content/shipping/en: it has that collection’s fields.
      content/shipping/en/itself.mdx:4:1  \`variantOf\` names this article itself.  Name the article whose address it stands at on some days, or take the line out.
      content/shipping/en/of-nothing.mdx:4:1  There is no article \`shipping/wher\`.  Did you mean \`shipping/where\`?
      content/shipping/en/of-xmas.mdx:4:1  \`shipping/xmas\` is itself a variant.  Name the article itself: shipping/where."
    `);
  });

  test('of an article that this language does not have', async () => {
    expect(
      await english({
        ...article('shipping/de/where'),
        ...both('shipping/xmas', ...variant('2026-12-01', '2026-12-24')),
      }),
    ).toMatchInlineSnapshot(`
      "content/shipping/de/where.mdx:1:1  Warning: This article has no English version.  Add content/shipping/en/where.mdx; until then, readers in that language do not find it by searching, and see this one.
      content/shipping/en/xmas.mdx:4:1  \`shipping/where\` is not there in this language, so there is nothing to stand in for.  Add content/shipping/en/where.mdx, or make this an article of its own."
    `);
  });

  test('without a day, and with what belongs to the article’s address', async () => {
    expect(
      await english({
        ...both('shipping/where'),
        ...both('shipping/always', ...variant('', ''), 'slug: always', 'order: 3'),
      }),
    ).toMatchInlineSnapshot(`
      "content/shipping/en/always.mdx:4:1  This variant says neither from when nor until when it holds, so the article itself would never be shown.  Add \`validFrom\`, \`validUntil\` or both, for example validFrom: 2026-11-15.
      content/shipping/en/always.mdx:5:1  Warning: \`slug\` of a variant means nothing: it stands at the address and place of \`shipping/where\`.  Take the line out.
      content/shipping/en/always.mdx:6:1  Warning: \`order\` of a variant means nothing: it stands at the address and place of \`shipping/where\`.  Take the line out."
    `);
  });

  test('that a link, `related` or a heading’s anchor counts on', async () => {
    expect(
      await english({
        ...both('shipping/where'),
        ...both('shipping/xmas', ...variant('2026-12-01', '2026-12-24')),
        'shipping/en/where.mdx': `${article('shipping/en/where')['shipping/en/where.mdx']}\n## Late\n\nAsk us.\n`,
        'billing/en/pay.mdx': `${article('billing/en/pay', 'related: [shipping/xmas]')['billing/en/pay.mdx']}\n[Late](/shipping/where#late) or [Christmas](/shipping/xmas)?\n`,
        ...article('billing/de/pay'),
      }),
    ).toMatchInlineSnapshot(`
      "content/billing/en/pay.mdx:4:11  \`shipping/xmas\` is a dated variant, which has no address of its own.  Name the article that it stands in for: shipping/where.
      content/billing/en/pay.mdx:9:1  There is no heading \`#late\` in \`shipping/xmas\`.  That article has no headings; leave out the part from #.
      content/billing/en/pay.mdx:9:33  \`shipping/xmas\` is a dated variant, which has no address of its own.  Name the article that it stands in for: shipping/where."
    `);
  });

  test('that another language lacks', async () => {
    expect(
      await english({
        ...both('shipping/where'),
        ...article('shipping/en/xmas', ...variant('2026-12-01', '2026-12-24')),
      }),
    ).toMatchInlineSnapshot(
      `"content/shipping/en/xmas.mdx:1:1  Warning: This article has no German version.  Add content/shipping/de/xmas.mdx; until then, readers in that language see the article that it stands in for."`,
    );
  });
});
