import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/content-files/read-content.ts';
import { replyText } from '../../src/content-files/reply-text.ts';
import { cleanFiles, contentFolder } from './support/content-folder.ts';

const good = `---
title: How to return
article: returns/return-an-item
tags: [return]
---

Hello {{ name }},

you have <Fact id="returns.windowDays" />. {/* never sent */}

- [The steps](/returns/return-an-item#free-label)
- [Ask us](/contact)

Kind regards
{{ agent }}
`;

async function findings(reply: string, path = 'replies/en/how-to-return.mdx') {
  const root = await contentFolder({ ...cleanFiles, [path]: reply });
  const { findings: found } = await readContent(root);
  return found.map(({ file, line, found, repair }) => `${file}:${line} ${found.en} ${repair.en}`);
}

describe('a reply', () => {
  test('with fields, facts, links and known placeholders has nothing to repair, and is no article', async () => {
    const root = await contentFolder({ ...cleanFiles, 'replies/en/how-to-return.mdx': good });
    const content = await readContent(root);
    expect(content.findings).toEqual([]);
    expect(content.articles.map(({ article }) => article)).not.toContain(
      'replies/en/how-to-return',
    );
    expect(content.replies.map(({ data }) => data?.title)).toEqual(['How to return']);
  });

  test.each([
    [
      'an unknown placeholder',
      good.replace('{{ name }}', '{{ nam }}'),
      ':7',
      '`{{ nam }}`',
      '`name`',
    ],
    [
      'a merge that was not finished',
      `${good}\n<<<<<<< HEAD\nA\n=======\nB\n>>>>>>> b\n`,
      ':17',
      '<<<<<<<',
    ],
    ['a placeholder of two words', good.replace('{{ name }}', '{{ order number }}'), ':7', '`{`'],
    [
      'an unknown fact',
      good.replace('windowDays', 'windowDay'),
      ':9',
      'returns.windowDay`',
      'returns.windowDays',
    ],
    [
      'a dead link',
      good.replace('(/returns/return-an-item#', '(/returns/return-item#'),
      ':11',
      'returns/return-item`',
      'return-an-item',
    ],
    [
      'a dead reference',
      good.replace('article: returns/return-an-item', 'article: returns/return-item'),
      ':3',
      'returns/return-item`',
    ],
    ['an unknown field', good.replace('tags:', 'tag:'), ':4', 'Unknown field `tag`', '`tags`'],
    [
      'a component',
      good.replace('Kind', '<Note>x</Note>\n\nKind'),
      ':14',
      '`<Note>` cannot be sent',
    ],
    ['no title', good.replace(/title: .*\n/, ''), ':1', '`title` is missing', 'title'],
    ['no fields', 'Hello', ':1', 'has no fields'],
    ['no text', '---\ntitle: Empty\n---\n', ':1', 'has no text'],
  ])('with %s is named, with its line and the repair', async (_, reply, line, ...words) => {
    const found = await findings(reply);
    expect(found).toHaveLength(1);
    for (const word of words) expect(found[0]).toContain(word);
    expect(found[0]).toContain(`how-to-return.mdx${line} `);
  });

  test('in the wrong place is named', async () => {
    expect(await findings(good, 'replies/fr/how-to-return.mdx')).not.toEqual([]);
    expect(await findings(good, 'replies/how-to-return.mdx')).not.toEqual([]);
    expect(await findings(good, 'replies/en/How To.mdx')).not.toEqual([]);
  });

  test('is handed over with facts, full addresses and the help desk’s own placeholders', async () => {
    const root = await contentFolder({ ...cleanFiles, 'replies/en/how-to-return.mdx': good });
    const { replies, facts } = await readContent(root);
    const tree = replies[0]?.tree;
    if (!tree) throw new Error('the reply was not read');
    const { text, html } = replyText(tree, {
      facts,
      locale: 'en',
      link: (href) => `https://help.example${href}`,
      placeholder: (name) => `[${name}]`,
    });
    expect(text.replaceAll('\u00a0', ' ')).toMatchInlineSnapshot(`
      "Hello [name],

      you have 30 days.

      - The steps (https://help.example/returns/return-an-item#free-label)
      - Ask us (https://help.example/contact)

      Kind regards

      [agent]"
    `);
    expect(html).toContain('<p>Hello [name],</p>');
    expect(html).toContain('<a href="https://help.example/contact">Ask us</a>');
  });
});

test('the editors’ guide beside the collections is no article, and a stray text is', async () => {
  const found = async (name: string) =>
    (await readContent(await contentFolder({ ...cleanFiles, [name]: '# Guide' }))).findings.length;
  expect(await found('README.md')).toBe(0);
  expect(await found('README.en.md')).toBe(0);
  expect(await found('notes.md')).toBe(1);
  expect(await found('returns/en/README.md')).toBe(1);
});
