import { describe, expect, test } from 'vitest';
import { returnEnglish } from './support/content-folder.ts';
import { change, english, findingsOf, withFields } from './support/planted-mistakes.ts';

describe('Frontmatter that cannot be read', () => {
  test('a colon in a text without quotation marks', async () => {
    expect(
      await findingsOf(change(english, returnEnglish, 'How do I', 'Returns: how do I')),
    ).toMatchInlineSnapshot(
      `"content/returns/en/return-an-item.mdx:2:8  The text holds a colon followed by a space, which begins a new field.  Put the whole text in quotation marks."`,
    );
  });

  test('a quotation mark that is never closed', async () => {
    expect(
      await findingsOf(change(english, returnEnglish, 'title: How', 'title: "How')),
    ).toMatchInlineSnapshot(
      `"content/returns/en/return-an-item.mdx:2:8  The quotation mark that opens here is never closed.  Close it at the end of the text."`,
    );
  });

  test('a text that goes on after its quotation marks', async () => {
    expect(
      await findingsOf(
        change(
          english,
          returnEnglish,
          'How do I send something back?',
          '"How" do I send something back?',
        ),
      ),
    ).toMatchInlineSnapshot(
      `"content/returns/en/return-an-item.mdx:2:8  The text goes on after the quotation mark that closes it.  Put the whole text between "…", and write quotation marks within it as “…” or „…“."`,
    );
  });

  test('a text that begins with a sign of YAML', async () => {
    expect(
      await findingsOf(change(english, returnEnglish, 'How do I', '@ how do I')),
    ).toMatchInlineSnapshot(
      `"content/returns/en/return-an-item.mdx:2:8  The text begins with \`@\`, which has another meaning in YAML.  Put the whole text in quotation marks."`,
    );
  });

  test('a text that begins with a star', async () => {
    expect(
      await findingsOf(change(english, returnEnglish, 'How do I', '*how do I')),
    ).toMatchInlineSnapshot(
      `"content/returns/en/return-an-item.mdx:2:8  The text begins with \`*\`, which has another meaning in YAML.  Put the whole text in quotation marks."`,
    );
  });

  test('a field that is there twice', async () => {
    expect(await findingsOf(withFields('order: 10', 'order: 20'))).toMatchInlineSnapshot(
      `"content/returns/en/return-an-item.mdx:5:1  The field \`order\` is there twice.  Keep one of them."`,
    );
  });

  test('a line that is no field', async () => {
    expect(await findingsOf(withFields('just words'))).toMatchInlineSnapshot(
      `"content/returns/en/return-an-item.mdx:4:1  The line is no field.  Write it as \`name: value\`, or indent it when it belongs to the text above."`,
    );
  });

  test('a tab', async () => {
    expect(
      await findingsOf(withFields('related:', '\t- returns/exchange-item')),
    ).toMatchInlineSnapshot(
      `"content/returns/en/return-an-item.mdx:5:1  The line is indented with a tab.  Indent it with spaces; npm run check -- --fix does so."`,
    );
  });

  test('a bracket that is not closed', async () => {
    expect(await findingsOf(withFields('keywords: [parcel', 'order: 10'))).toMatchInlineSnapshot(
      `"content/returns/en/return-an-item.mdx:5:1  The line is indented differently from its neighbours, or a bracket above it is not closed.  Give what belongs together the same number of spaces, and close every [ and {."`,
    );
  });

  test('another indentation than the lines around', async () => {
    expect(await findingsOf(withFields('keywords:', '  - parcel', ' - box'))).toMatchInlineSnapshot(
      `"content/returns/en/return-an-item.mdx:6:1  The line is indented differently from its neighbours, or a bracket above it is not closed.  Give what belongs together the same number of spaces, and close every [ and {."`,
    );
  });

  test('no frontmatter', async () => {
    expect(await findingsOf({ [english]: 'You have a month.\n' })).toMatchInlineSnapshot(
      `"content/returns/en/return-an-item.mdx:1:1  The file does not begin with a frontmatter.  Begin it with a line ---, the fields \`title:\` and \`summary:\`, and another line ---."`,
    );
  });

  test('a frontmatter without an end', async () => {
    expect(
      await findingsOf({ [english]: returnEnglish.replace('\n---\n\n', '\n\n') }),
    ).toMatchInlineSnapshot(
      `"content/returns/en/return-an-item.mdx:1:1  The frontmatter has no end.  Add a line --- after its last field."`,
    );
  });

  test('a frontmatter without fields', async () => {
    expect(await findingsOf({ [english]: '---\n---\nYou have a month.\n' })).toMatchInlineSnapshot(`
      "content/returns/en/return-an-item.mdx:1:1  The field \`title\` is missing.  Add a \`title\`: the question in the customer’s words, such as "Where is my parcel?".
      content/returns/en/return-an-item.mdx:1:1  The field \`summary\` is missing.  Add a \`summary\`: the answer in one or two sentences."
    `);
  });

  test('a frontmatter that is one text', async () => {
    expect(
      await findingsOf({ [english]: '---\ntitle\n---\nYou have a month.\n' }),
    ).toMatchInlineSnapshot(
      `"content/returns/en/return-an-item.mdx:1:1  There are no fields here.  Write one field a line, each as \`name: value\`."`,
    );
  });
});
