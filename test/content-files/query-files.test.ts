import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/content-files/read-content.ts';
import { toSearchDocuments } from '../../src/search-index/to-search-documents.ts';
import { cleanFiles, contentFolder } from './support/content-folder.ts';
import { article, findingsOf } from './support/planted-mistakes.ts';

describe('learned and protected queries', () => {
  test('are read with the place where they stand, and learned ones are searched', async () => {
    const root = await contentFolder({
      ...cleanFiles,
      'learned.de.yml':
        '# from the log\nreturns/return-an-item:\n  - schicken wie zurück\n  - retoure ohne drucker\n',
      'protected.en.yml': "'where: do I send it?': returns/return-an-item\n",
    });
    const content = await readContent(root);
    expect(content.findings).toEqual([]);
    expect(content.learned).toEqual([
      {
        query: 'schicken wie zurück',
        article: 'returns/de/return-an-item',
        locale: 'de',
        file: 'content/learned.de.yml',
        line: 3,
        column: 5,
      },
      {
        query: 'retoure ohne drucker',
        article: 'returns/de/return-an-item',
        locale: 'de',
        file: 'content/learned.de.yml',
        line: 4,
        column: 5,
      },
    ]);
    expect(content.protected).toEqual([
      {
        query: 'where: do I send it?',
        article: 'returns/en/return-an-item',
        locale: 'en',
        file: 'content/protected.en.yml',
        line: 1,
        column: 1,
      },
    ]);
    const [german, english] = toSearchDocuments(content);
    expect(german?.alsoAsked).toEqual(['schicken wie zurück', 'retoure ohne drucker']);
    expect(english?.alsoAsked).toEqual([]);
  });

  test('titles and alsoAsked are named with their lines', async () => {
    const root = await contentFolder({
      ...cleanFiles,
      ...article('returns/en/size', 'alsoAsked:', '  - too small', '  - wrong size'),
    });
    const { asked } = await readContent(root);
    expect(
      asked
        .filter(({ article }) => article === 'returns/en/size')
        .map(({ query, line }) => [line, query]),
    ).toEqual([
      [2, 'One more question of returns?'],
      [5, 'too small'],
      [6, 'wrong size'],
    ]);
  });

  test('a file of comments alone is no mistake', async () => {
    expect(await findingsOf({ 'learned.de.yml': '# nothing yet\n' })).toBe('');
  });

  test('an article that is not there', async () => {
    expect(
      await findingsOf({
        'learned.de.yml': 'returns/return-an-itm:\n  - eins zurück\n  - zwei zurück\n',
        'protected.en.yml': 'send it back: billing/refund\n',
      }),
    ).toMatchInlineSnapshot(`
      "content/learned.de.yml:1:1  There is no article \`returns/return-an-itm\`.  Did you mean \`returns/return-an-item\`?
      content/protected.en.yml:1:1  There is no article \`billing/refund\`.  Write the collection and the file name without .mdx, such as returns/return-an-item."
    `);
  });

  test('an article that is hidden', async () => {
    expect(
      await findingsOf({
        ...article('returns/en/size', 'draft: true'),
        ...article('returns/de/size', 'draft: true'),
        'protected.en.yml': 'too small: returns/size\n',
      }),
    ).toMatchInlineSnapshot(
      `"content/protected.en.yml:1:1  Warning: \`returns/size\` is not shown to readers now, so nothing finds it.  Look at its \`draft\`, \`validFrom\` and \`validUntil\`, or take the line out."`,
    );
  });

  test('a name that is no article, and a list where a text belongs', async () => {
    expect(
      await findingsOf({
        'learned.de.yml': 'return-an-item:\n  - zurück damit\n',
        'learned.en.yml': 'returns/return-an-item: send back\n',
        'protected.de.yml': 'zurück damit: [returns/return-an-item]\n',
        'protected.en.yml': '- send back\n',
      }),
    ).toMatchInlineSnapshot(`
      "content/learned.de.yml:1:1  The line begins with \`return-an-item\`.  Write the collection and the file name, for example returns/return-an-item. Collections: shipping, returns, billing, fulfillment, accounts.
      content/learned.en.yml:1:1  \`returns/return-an-item\` is the text \`send back\`, not a list.  Write a list: each entry on a line of its own after a hyphen, or [one, two].
      content/protected.de.yml:1:1  \`zurück damit\` is a list, not a text.  Write one text, without a list.
      content/protected.en.yml:1:1  There are no fields here.  Write one query a line and behind it its article: \`my query: returns/return-an-item\`."
    `);
  });

  test('the same query twice', async () => {
    expect(
      await findingsOf({
        ...article('returns/de/size'),
        ...article('returns/en/size'),
        'learned.de.yml':
          'returns/return-an-item:\n  - Zurück damit\nreturns/size:\n  - zurück  damit\n',
      }),
    ).toMatchInlineSnapshot(
      `"content/learned.de.yml:4:5  The German query \`zurück  damit\` is there already, for \`returns/return-an-item\`.  Keep the line whose article answers it."`,
    );
  });

  test('a language that the site does not have, and what a merge left', async () => {
    expect(
      await findingsOf({
        'learned.fr.yml': 'returns/return-an-item:\n  - retour\n',
        'protected.de.yml': '<<<<<<< HEAD\nzurück: returns/return-an-item\n',
      }),
    ).toMatchInlineSnapshot(`
      "content/learned.fr.yml:1:1  The site has no language \`fr\`.  Name the file learned.de.yml or learned.en.yml.
      content/protected.de.yml:1:1  Two versions of the text stand here, left by a merge.  Keep the right one and remove the lines that begin with <<<<<<<, ======= and >>>>>>>."
    `);
  });
});
