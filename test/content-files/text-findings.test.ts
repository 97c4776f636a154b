import { describe, expect, test } from 'vitest';
import { findingsOf, withText } from './support/planted-mistakes.ts';

describe('Text that MDX reads in another way than it is meant', () => {
  test('a curly bracket that is not closed', async () => {
    expect(await findingsOf(withText('Write {name in the field.'))).toMatchInlineSnapshot(
      `"content/returns/en/return-an-item.mdx:6:7  A \`{\` begins a calculation here that cannot be read.  Write \\{ for the sign itself."`,
    );
  });

  test('words in curly brackets', async () => {
    expect(await findingsOf(withText('Write {your name} in the field.'))).toMatchInlineSnapshot(
      `"content/returns/en/return-an-item.mdx:6:7  A \`{\` begins a calculation here that cannot be read.  Write \\{ for the sign itself."`,
    );
  });

  test('a calculation', async () => {
    expect(await findingsOf(withText('It costs {4 + 5} euro.'))).toMatchInlineSnapshot(
      `"content/returns/en/return-an-item.mdx:6:10  \`{4 + 5}\` is a calculation, which articles do not hold.  Write \\{ for the sign itself, or <Fact id="…" /> for a number of the shop."`,
    );
  });

  test('a smaller-than sign before a number', async () => {
    expect(await findingsOf(withText('Parcels <5 kg.'))).toMatchInlineSnapshot(
      `"content/returns/en/return-an-item.mdx:6:9  A \`<\` begins a component here that cannot be read.  Write &lt; for the sign itself."`,
    );
  });

  test('a comment of HTML', async () => {
    expect(await findingsOf(withText('Text.\n\n<!-- for us -->'))).toMatchInlineSnapshot(
      `"content/returns/en/return-an-item.mdx:8:1  Comments are not written as \`<!-- … -->\` in MDX.  Write {/* … */}."`,
    );
  });

  test('an address in angle brackets', async () => {
    expect(await findingsOf(withText('See <https://shop.example/>.'))).toMatchInlineSnapshot(
      `"content/returns/en/return-an-item.mdx:6:5  Links are not written as \`<…>\` in MDX.  Write [text](https://…)."`,
    );
  });

  test('an e-mail address in angle brackets', async () => {
    expect(await findingsOf(withText('Write to <help@shop.example>.'))).toMatchInlineSnapshot(
      `"content/returns/en/return-an-item.mdx:6:10  Links are not written as \`<…>\` in MDX.  Write [text](https://…)."`,
    );
  });

  test('a component that is not closed', async () => {
    expect(await findingsOf(withText('<Note>\n\nKeep the box.'))).toMatchInlineSnapshot(
      `"content/returns/en/return-an-item.mdx:6:1  \`<Note>\` is opened here and not closed.  Write it as <Note> … </Note>."`,
    );
  });

  test('a closing tag without an opening one', async () => {
    expect(await findingsOf(withText('Keep the box.\n\n</Note>'))).toMatchInlineSnapshot(
      `"content/returns/en/return-an-item.mdx:8:1  A closing tag stands here without an opening one.  Write the opening tag before the text, or take this one out."`,
    );
  });

  test('a tag of HTML that is not closed', async () => {
    expect(await findingsOf(withText('One line<br>another line.'))).toMatchInlineSnapshot(
      `"content/returns/en/return-an-item.mdx:6:9  \`<br>\` is opened here and not closed.  Write &lt; for the sign itself. Components are Fact, FactTable, Track, DeliveryDate, ReturnDeadline, Withdraw, Note, Important, Ask, When."`,
    );
  });

  test('a tag of HTML', async () => {
    expect(await findingsOf(withText('One line<br />another line.'))).toMatchInlineSnapshot(
      `"content/returns/en/return-an-item.mdx:6:9  \`<br>\` is HTML, which articles do not use.  Write it in Markdown, or use a component: Fact, FactTable, Track, DeliveryDate, ReturnDeadline, Withdraw, Note, Important, Ask, When. The sign itself is written &lt;."`,
    );
  });

  test('an unknown component', async () => {
    expect(
      await findingsOf(withText('<Notes>\n\nKeep the box.\n\n</Notes>')),
    ).toMatchInlineSnapshot(
      `"content/returns/en/return-an-item.mdx:6:1  There is no component \`<Notes>\`.  Did you mean \`Note\`? Components: Fact, FactTable, Track, DeliveryDate, ReturnDeadline, Withdraw, Note, Important, Ask, When."`,
    );
  });

  test('a component that is like no other', async () => {
    expect(await findingsOf(withText('<Tabs />'))).toMatchInlineSnapshot(
      `"content/returns/en/return-an-item.mdx:6:1  There is no component \`<Tabs>\`.  Components: Fact, FactTable, Track, DeliveryDate, ReturnDeadline, Withdraw, Note, Important, Ask, When."`,
    );
  });

  test('a property that the component does not take', async () => {
    expect(
      await findingsOf(withText('<Note title="Box">\n\nKeep the box.\n\n</Note>')),
    ).toMatchInlineSnapshot(
      `"content/returns/en/return-an-item.mdx:6:1  \`<Note>\` does not take \`title\`.  It takes none."`,
    );
  });

  test('a misspelt property and the missing one', async () => {
    expect(
      await findingsOf(withText('You have <Fact ids="returns.windowDays" />.')),
    ).toMatchInlineSnapshot(`
      "content/returns/en/return-an-item.mdx:6:10  \`<Fact>\` does not take \`ids\`.  Did you mean \`id\`? It takes: id, as, country, countries.
      content/returns/en/return-an-item.mdx:6:10  \`<Fact>\` has no \`id\`.  Write it as <Fact id="returns.windowDays" />."
    `);
  });

  test('a property without a value', async () => {
    expect(await findingsOf(withText('You have <Fact id />.'))).toMatchInlineSnapshot(
      `"content/returns/en/return-an-item.mdx:6:10  \`id\` of \`<Fact>\` is not a text.  Write it in quotation marks: <Fact id="returns.windowDays" />."`,
    );
  });

  test('a property with a calculation', async () => {
    expect(await findingsOf(withText('You have <Fact id={days} />.'))).toMatchInlineSnapshot(
      `"content/returns/en/return-an-item.mdx:6:10  \`id\` of \`<Fact>\` is not a text.  Write it in quotation marks: <Fact id="returns.windowDays" />."`,
    );
  });

  test('a wrong value of a property', async () => {
    expect(
      await findingsOf(withText('You have <Fact id="returns.windowDays" as="nummer" />.')),
    ).toMatchInlineSnapshot(
      `"content/returns/en/return-an-item.mdx:6:10  \`as\` of \`<Fact>\` is \`nummer\`.  Did you mean \`number\`? It takes: text, number."`,
    );
  });

  test('properties in three dots', async () => {
    expect(
      await findingsOf(withText('You have <Fact id="returns.windowDays" {...all} />.')),
    ).toMatchInlineSnapshot(
      `"content/returns/en/return-an-item.mdx:6:10  \`<Fact>\` does not take \`{…}\`.  It takes: id, as, country, countries."`,
    );
  });

  test('a fact with text in it', async () => {
    expect(
      await findingsOf(withText('You have <Fact id="returns.windowDays">30 days</Fact>.')),
    ).toMatchInlineSnapshot(
      `"content/returns/en/return-an-item.mdx:6:10  \`<Fact>\` holds text, which it does not show.  Write it as <Fact id="returns.windowDays" />."`,
    );
  });

  test('a callout without text', async () => {
    expect(await findingsOf(withText('Keep the box. <Note></Note>'))).toMatchInlineSnapshot(
      `"content/returns/en/return-an-item.mdx:6:15  \`<Note>\` holds no text.  Write the text between the tags: <Note> … </Note>."`,
    );
  });

  test('an unknown fact', async () => {
    expect(
      await findingsOf(withText('You have <Fact id="returns.windowDay" />.')),
    ).toMatchInlineSnapshot(
      `"content/returns/en/return-an-item.mdx:6:10  There is no fact \`returns.windowDay\` in facts.yml.  Did you mean \`returns.windowDays\`?"`,
    );
  });

  test('an unknown fact of a known topic', async () => {
    expect(
      await findingsOf(withText('It costs <Fact id="returns.price" />.')),
    ).toMatchInlineSnapshot(
      `"content/returns/en/return-an-item.mdx:6:10  There is no fact \`returns.price\` in facts.yml.  Facts about returns: returns.windowDays, returns.refundDays."`,
    );
  });

  test('an unknown fact of an unknown topic', async () => {
    expect(await findingsOf(withText('It costs <Fact id="tax.rate" />.'))).toMatchInlineSnapshot(
      `"content/returns/en/return-an-item.mdx:6:10  There is no fact \`tax.rate\` in facts.yml.  Add it to facts.yml, or name one that is there."`,
    );
  });

  test('an import', async () => {
    expect(
      await findingsOf(withText("import Box from './box.astro'\n\nKeep the box.")),
    ).toMatchInlineSnapshot(
      `"content/returns/en/return-an-item.mdx:6:1  \`import\` and \`export\` are not used in articles.  Take the line out: components need no import. A sentence begins with another word."`,
    );
  });

  test('a paragraph that begins with import', async () => {
    expect(await findingsOf(withText('import duties are included.'))).toMatchInlineSnapshot(
      `"content/returns/en/return-an-item.mdx:6:1  A paragraph begins with \`import\` or \`export\`, which MDX reads as a program.  Begin it with another word. Components need no import in an article."`,
    );
  });

  test('no text', async () => {
    expect(await findingsOf(withText(''))).toMatchInlineSnapshot(
      `"content/returns/en/return-an-item.mdx:4:1  The article has no text.  Write under the frontmatter what the reader does, step by step."`,
    );
  });

  test('no text but a comment', async () => {
    expect(await findingsOf(withText('{/* to do */}'))).toMatchInlineSnapshot(
      `"content/returns/en/return-an-item.mdx:6:1  The article has no text.  Write under the frontmatter what the reader does, step by step."`,
    );
  });

  test('a heading of the first level', async () => {
    expect(await findingsOf(withText('# Returns\n\nKeep the box.'))).toMatchInlineSnapshot(
      `"content/returns/en/return-an-item.mdx:6:1  A heading of the first level stands in the text.  Write it with ##: the title is the page’s first heading already."`,
    );
  });

  test('what a merge left', async () => {
    expect(
      await findingsOf(
        withText('<<<<<<< HEAD\nKeep the box.\n=======\nKeep the bag.\n>>>>>>> other'),
      ),
    ).toMatchInlineSnapshot(
      `"content/returns/en/return-an-item.mdx:6:1  Two versions of the text stand here, left by a merge.  Keep the right one and remove the lines that begin with <<<<<<<, ======= and >>>>>>>."`,
    );
  });
});
