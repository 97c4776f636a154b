import { describe, expect, test } from 'vitest';
import { articleMarkdown } from '../../src/content-files/article-markdown.ts';
import { noFacts } from '../../src/content-files/neutral-site.ts';
import { parseBody } from '../../src/content-files/parse-body.ts';
import { readFlows } from '../../src/content-files/read-flows.ts';
import { readSections } from '../../src/content-files/read-sections.ts';
import { findingsOf, withText } from './support/planted-mistakes.ts';

const flow = `Before.

<Ask question="Is there a number?">
<When answer="Yes">

Follow it.

<Ask question="Does it move?">
<When answer="Yes">Wait.</When>
<When answer="No">[Tell us](/contact).</When>
</Ask>

</When>
<When answer="No">

Look into the e-mail.

</When>
</Ask>
`;

function treeOf(body: string) {
  const { tree } = parseBody(body);
  if (!tree) throw new Error('The test’s own text cannot be read.');
  return tree;
}

test('a flow is its questions and answers, those that follow inside those that lead to them', () => {
  const [read, ...others] = readFlows(treeOf(flow));
  expect(others).toEqual([]);
  expect(read).toEqual({
    id: expect.stringMatching(/^[0-9a-f]{8}$/),
    question: 'Is there a number?',
    answers: [
      {
        answer: 'Yes',
        next: { question: 'Does it move?', answers: [{ answer: 'Yes' }, { answer: 'No' }] },
      },
      { answer: 'No' },
    ],
  });
});

test('a flow is another one when a question or answer changes, and the same when a text between them does', () => {
  const idOf = (body: string) => readFlows(treeOf(body))[0]?.id;
  expect(idOf(flow.replace('Follow it.', 'Follow it, please.'))).toBe(idOf(flow));
  expect(idOf(flow.replace('Does it move?', 'Is it moving?'))).not.toBe(idOf(flow));
});

test('the search reads questions and answers as lines of the text around them', () => {
  expect(readSections(treeOf(flow), noFacts, 'en').map(({ text }) => text)).toEqual([
    'Before.\nIs there a number?\nYes\nFollow it.\nDoes it move?\nYes\nWait.\nNo\nTell us.\nNo\nLook into the e-mail.',
  ]);
});

test('plain Markdown has the question, and its answers as a list within a list', () => {
  const options = {
    facts: noFacts,
    locale: 'en',
    country: 'Country',
    link: (href: string) => href,
    callout: () => undefined,
  };
  expect(articleMarkdown(flow, options)).toMatchInlineSnapshot(`
    "Before.

    **Is there a number?**

    - **Yes**

      Follow it.

      **Does it move?**

      - **Yes**

        Wait.

      - **No**

        [Tell us](/contact).

    - **No**

      Look into the e-mail."
  `);
});

describe('a flow that cannot be followed is told', () => {
  const planted = (text: string) => findingsOf(withText(text));

  test('one answer is no question', async () => {
    expect(
      await planted('<Ask question="Is it here?">\n<When answer="Yes">Good.</When>\n</Ask>'),
    ).toMatchInlineSnapshot(
      `"content/returns/en/return-an-item.mdx:6:1  \`<Ask>\` has one answer.  A question needs at least two: <Ask question="…"> <When answer="Yes"> … </When> <When answer="No"> … </When> </Ask>."`,
    );
  });

  test('a question needs its question, an answer its answer', async () => {
    expect(
      await planted('<Ask>\n<When answer="Yes">Good.</When>\n<When>Bad.</When>\n</Ask>'),
    ).toMatchInlineSnapshot(`
      "content/returns/en/return-an-item.mdx:6:1  \`<Ask>\` has no \`question\`.  Write it as <Ask question="Is there a tracking number?"> <When answer="Yes"> … </When> … </Ask>.
      content/returns/en/return-an-item.mdx:8:1  \`<When>\` has no \`answer\`.  Write it as <When answer="Yes"> … </When>."
    `);
  });

  test('an answer stands in its question', async () => {
    expect(await planted('<When answer="Yes">Good.</When>')).toMatchInlineSnapshot(
      `"content/returns/en/return-an-item.mdx:6:1  \`<When>\` does not stand directly in an \`<Ask>\`.  Write it between the tags of its question: <Ask question="…"> <When answer="Yes"> … </When> <When answer="No"> … </When> </Ask>."`,
    );
  });

  test('nothing else stands in a question, and an answer is there once', async () => {
    expect(
      await planted(
        '<Ask question="Is it here?">\n\nThink.\n\n<When answer="Yes">Good.</When>\n<When answer="Yes">Bad.</When>\n</Ask>',
      ),
    ).toMatchInlineSnapshot(`
      "content/returns/en/return-an-item.mdx:6:1  Two answers of \`<Ask>\` are “Yes”.  Give each answer words of its own.
      content/returns/en/return-an-item.mdx:6:1  In \`<Ask>\` stands something beside its answers.  Move it before the question, or into the answer that it belongs to."
    `);
  });

  test('two questions do not follow one answer', async () => {
    const ask =
      '<Ask question="Sure?">\n<When answer="Yes">A</When>\n<When answer="No">B</When>\n</Ask>';
    expect(
      await planted(
        `<Ask question="Is it here?">\n<When answer="Yes">\n\n${ask}\n\n${ask}\n\n</When>\n<When answer="No">C</When>\n</Ask>`,
      ),
    ).toMatchInlineSnapshot(
      `"content/returns/en/return-an-item.mdx:7:1  After the answer “Yes” come two questions at once.  Ask one, and the other in one of its answers."`,
    );
  });
});
