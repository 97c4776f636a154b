import { describe, expect, test } from 'vitest';
import { returnGerman } from './support/content-folder.ts';
import { article, findingsOf, german, withText } from './support/planted-mistakes.ts';

describe('Links that lead nowhere', () => {
  test('a link to no article', async () => {
    expect(
      await findingsOf(withText('[Send it back](/returns/return-item).')),
    ).toMatchInlineSnapshot(
      `"content/returns/en/return-an-item.mdx:6:1  There is no article \`returns/return-item\`.  Did you mean \`returns/return-an-item\`?"`,
    );
  });

  test('a link to a misspelt page', async () => {
    expect(await findingsOf(withText('[A person](/contct).'))).toMatchInlineSnapshot(
      `"content/returns/en/return-an-item.mdx:6:1  The link \`/contct\` leads to no page.  Did you mean \`/contact\`? Write /collection/file-name, such as /returns/return-an-item, or /contact, or a full address with https://."`,
    );
  });

  test('a link with a language', async () => {
    expect(
      await findingsOf(withText('[Send it back](/en/returns/return-an-item/).')),
    ).toMatchInlineSnapshot(
      `"content/returns/en/return-an-item.mdx:6:1  The link \`/en/returns/return-an-item/\` leads to no page.  Write /returns/return-an-item."`,
    );
  });

  test('a link with the address of the other language', async () => {
    expect(
      await findingsOf({
        [german]: returnGerman.replace(
          '/returns/return-an-item#kostenloses-etikett',
          '/rueckgabe/zurueckschicken',
        ),
      }),
    ).toMatchInlineSnapshot(
      `"content/returns/de/return-an-item.mdx:7:19  There is no article \`rueckgabe/zurueckschicken\`.  Did you mean \`returns/return-an-item\`?"`,
    );
  });

  test('a link without an address', async () => {
    expect(await findingsOf(withText('[Send it back]().'))).toMatchInlineSnapshot(
      `"content/returns/en/return-an-item.mdx:6:1  The link leads nowhere.  Write its address between ( and )."`,
    );
  });

  test('a link by file name alone', async () => {
    expect(await findingsOf(withText('[Send it back](return-an-item).'))).toMatchInlineSnapshot(
      `"content/returns/en/return-an-item.mdx:6:1  The link \`return-an-item\` leads to no page.  Write /returns/return-an-item."`,
    );
  });

  test('a link to a heading that is not there', async () => {
    expect(
      await findingsOf({
        [german]: returnGerman.replace('#kostenloses-etikett', '#kostenlose-etikett'),
      }),
    ).toMatchInlineSnapshot(
      `"content/returns/de/return-an-item.mdx:7:19  There is no heading \`#kostenlose-etikett\` in \`returns/return-an-item\`.  Did you mean \`#kostenloses-etikett\`? Its headings: #kostenloses-etikett."`,
    );
  });

  test('a link to a heading of an article without headings', async () => {
    expect(
      await findingsOf({
        ...withText('[Where](/shipping/where#now).'),
        ...article('shipping/en/where'),
      }),
    ).toMatchInlineSnapshot(`
      "content/returns/en/return-an-item.mdx:6:1  There is no heading \`#now\` in \`shipping/where\`.  That article has no headings; leave out the part from #.
      content/shipping/en/where.mdx:1:1  Warning: This article has no German version.  Add content/shipping/de/where.mdx; until then, readers in that language do not find it by searching, and see this one."
    `);
  });

  test('a link to a heading of this article that is not there', async () => {
    expect(
      await findingsOf(withText('[Below](#label).\n\n## Free label\n\nText.')),
    ).toMatchInlineSnapshot(
      `"content/returns/en/return-an-item.mdx:6:1  There is no heading \`#label\` in \`returns/return-an-item\`.  Its headings: #free-label."`,
    );
  });

  test('a link by reference', async () => {
    expect(
      await findingsOf(withText('[Send it back][1].\n\n[1]: /returns/return-item')),
    ).toMatchInlineSnapshot(
      `"content/returns/en/return-an-item.mdx:8:1  There is no article \`returns/return-item\`.  Did you mean \`returns/return-an-item\`?"`,
    );
  });

  test('a link to a draft', async () => {
    expect(
      await findingsOf({
        ...withText('[Where](/shipping/where).'),
        ...article('shipping/en/where', 'draft: true'),
      }),
    ).toMatchInlineSnapshot(
      `"content/returns/en/return-an-item.mdx:6:1  The link leads to \`shipping/where\`, which is not shown to readers now.  Take the link out, or look at that article’s \`draft\`, \`validFrom\` and \`validUntil\`."`,
    );
  });

  test('a link that only the other language has: it stands in, and only its missing version is named', async () => {
    expect(
      await findingsOf({
        ...withText('[Where](/shipping/where).'),
        ...article('shipping/de/where'),
      }),
    ).toMatchInlineSnapshot(
      `"content/shipping/de/where.mdx:1:1  Warning: This article has no English version.  Add content/shipping/en/where.mdx; until then, readers in that language do not find it by searching, and see this one."`,
    );
  });
});
