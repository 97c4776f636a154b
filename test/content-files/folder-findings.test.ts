import { describe, expect, test } from 'vitest';
import { returnEnglish } from './support/content-folder.ts';
import { article, findingsOf, german, withFields } from './support/planted-mistakes.ts';

describe('Files in the wrong place', () => {
  test('an unknown collection', async () => {
    expect(await findingsOf({ 'return/en/box.mdx': returnEnglish })).toMatchInlineSnapshot(
      `"content/return/en/box.mdx:1:1  There is no collection \`return\`.  Did you mean \`returns\`? Collections: shipping, returns, billing, fulfillment, accounts."`,
    );
  });

  test('an unknown language', async () => {
    expect(
      await findingsOf({ 'returns/fr/return-an-item.mdx': returnEnglish }),
    ).toMatchInlineSnapshot(
      `"content/returns/fr/return-an-item.mdx:1:1  The site has no language \`fr\`.  Languages: de, en. A new one is added to \`locales\` in site.yml."`,
    );
  });

  test('an article beside the languages', async () => {
    expect(await findingsOf({ 'returns/box.mdx': returnEnglish })).toMatchInlineSnapshot(
      `"content/returns/box.mdx:1:1  Articles are not read from this folder.  Put the file at <collection>/<language>/<name>.mdx, such as returns/en/return-an-item.mdx."`,
    );
  });

  test('an article in a folder of its own', async () => {
    expect(await findingsOf({ 'returns/en/box/index.mdx': returnEnglish })).toMatchInlineSnapshot(
      `"content/returns/en/box/index.mdx:1:1  Articles are not read from this folder.  Put the file at <collection>/<language>/<name>.mdx, such as returns/en/return-an-item.mdx."`,
    );
  });

  test('a file name that is no address', async () => {
    expect(
      await findingsOf({ 'returns/en/Größe der_Box.mdx': returnEnglish }),
    ).toMatchInlineSnapshot(
      `"content/returns/en/Größe der_Box.mdx:1:1  The file name \`Größe der_Box.mdx\` cannot be an address.  Name it groesse-der-box.mdx: lower-case letters, digits and single hyphens."`,
    );
  });

  test('another ending', async () => {
    expect(await findingsOf({ 'returns/en/box.md': returnEnglish })).toMatchInlineSnapshot(
      `"content/returns/en/box.md:1:1  The name of an article’s file ends in .mdx.  Name it box.mdx: lower-case letters, digits and single hyphens."`,
    );
  });

  test('an article that one language lacks', async () => {
    expect(await findingsOf({ [german]: undefined })).toMatchInlineSnapshot(
      `"content/returns/en/return-an-item.mdx:1:1  Warning: This article has no German version.  Add content/returns/de/return-an-item.mdx; until then, readers in that language do not find it by searching, and see this one."`,
    );
  });

  test('two articles with one address', async () => {
    expect(
      await findingsOf({
        ...article('returns/de/box', 'slug: zurueckschicken'),
        ...article('returns/en/box'),
      }),
    ).toMatchInlineSnapshot(
      `"content/returns/de/return-an-item.mdx:4:1  The address \`zurueckschicken\` belongs to returns/de/box already.  Give one of the two another \`slug\`."`,
    );
  });

  test('an address that is another article’s file name', async () => {
    expect(
      await findingsOf({
        ...article('returns/de/box'),
        ...article('returns/en/box', 'slug: return-an-item'),
      }),
    ).toMatchInlineSnapshot(
      `"content/returns/en/return-an-item.mdx:1:1  The address \`return-an-item\` belongs to returns/en/box already.  Give one of the two another \`slug\`."`,
    );
  });

  test('an earlier address that is in use', async () => {
    expect(await findingsOf(withFields('redirectFrom: [return-an-item]'))).toMatchInlineSnapshot(
      `"content/returns/en/return-an-item.mdx:4:16  The address \`return-an-item\` belongs to this article already.  Take it out of \`redirectFrom\` here or there."`,
    );
  });

  test('an earlier address that two articles had', async () => {
    expect(
      await findingsOf({
        ...withFields('redirectFrom: [send-back]'),
        ...article('returns/de/box'),
        ...article('returns/en/box', 'redirectFrom: [send-back]'),
      }),
    ).toMatchInlineSnapshot(
      `"content/returns/en/return-an-item.mdx:4:16  The address \`send-back\` belongs to returns/en/box already.  Take it out of \`redirectFrom\` here or there."`,
    );
  });
});
