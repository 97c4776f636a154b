import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/content-files/read-content.ts';
import { cleanFiles, contentFolder, returnEnglish } from './support/content-folder.ts';
import {
  article,
  change,
  english,
  findingsOf,
  withFields,
  withText,
} from './support/planted-mistakes.ts';

describe('content without mistakes', () => {
  test('gives no findings', async () => {
    expect(await findingsOf({})).toBe('');
  });

  test('everything with Windows line ends is no mistake, a byte order mark is only a warning, and lines keep their numbers', async () => {
    const windows = (text: string) => text.replaceAll('\n', '\r\n');
    const files = Object.fromEntries(
      Object.entries(cleanFiles).map(([name, text]) => [name, windows(text)]),
    );
    expect(await findingsOf(files)).toBe('');
    const marked = { ...files, [english]: `\uFEFF${files[english]}` };
    expect(await findingsOf(marked)).toContain(`content/${english}:1:1  Warning: The file begins`);
    const { articles } = await readContent(await contentFolder(marked));
    expect(articles.map(({ data }) => data.title)).toEqual([
      'Wie schicke ich etwas zurück?',
      'How do I send something back?',
    ]);
    const broken = { ...files, [english]: windows(returnEnglish.replace('/contact', '/contct')) };
    expect(await findingsOf(broken)).toContain(`content/${english}:10:30  The link`);
  });

  test('comments in braces, links outwards and links within the page are no mistakes', async () => {
    const text =
      '{/* for us */}\n\n[The law](https://eur-lex.europa.eu/), a < b, [below](#more).\n\n## More\n\nText.';
    expect(await findingsOf(withText(text))).toBe('');
  });

  test('a draft needs no translation yet and may name other drafts', async () => {
    const drafts = {
      ...article('shipping/en/one', 'draft: true', 'related: [shipping/two]'),
      ...article('shipping/en/two', 'draft: true'),
    };
    expect(await findingsOf(drafts)).toBe('');
  });

  test('articles alone are enough when asked to be lenient', async () => {
    const files = { 'site.yml': undefined, 'facts.yml': undefined };
    expect(await findingsOf(files, { lenient: true })).toBe('');
  });

  test('other files in the folder are nobody’s mistake', async () => {
    expect(await findingsOf({ 'notes.yml': '- [a, b]\n', 'README.md': 'Hello' })).toBe('');
  });
});

describe('several mistakes at once', () => {
  test('are all named, in the order of files, lines and columns', async () => {
    const { findings } = await readContent(
      await contentFolder({
        ...cleanFiles,
        ...withFields('order: ten', 'colour: red'),
        ...change('site.yml', cleanFiles['site.yml'], 'Europe/Berlin', 'Berlin'),
        'facts.yml': `more: x\n${cleanFiles['facts.yml']}`,
      }),
    );
    expect(findings.map(({ file, line, column }) => `${file}:${line}:${column}`)).toEqual([
      'content/facts.yml:1:1',
      `content/${english}:4:1`,
      `content/${english}:5:1`,
      'content/site.yml:5:1',
    ]);
  });

  test('an article with a wrong field is still read for its links', async () => {
    const broken = withFields('order: ten', 'related: [returns/nothing-like-it]');
    const { findings } = await readContent(await contentFolder({ ...cleanFiles, ...broken }));
    expect(findings.map(({ line }) => line)).toEqual([4, 5]);
  });

  test('what follows from one mistake is not told: an unreadable facts.yml makes no fact unknown', async () => {
    const findings = await findingsOf({ 'facts.yml': 'facts: [' });
    expect(findings).not.toContain('no fact');
    expect(findings).toContain('content/facts.yml:1:');
  });
});

describe('days', () => {
  test('a link to an article that is over is a mistake on that day, a reference only a warning', async () => {
    const files = {
      ...withText('[Where](/shipping/where).'),
      ...article('shipping/de/where', 'validUntil: 2026-11-20'),
      ...article('shipping/en/where', 'validUntil: 2026-11-20'),
      ...article('billing/de/pay'),
      ...article('billing/en/pay', 'next: [shipping/where]'),
    };
    expect(await findingsOf(files, { today: '2026-11-20' })).not.toContain('not shown');
    expect(await findingsOf(files, { today: '2026-11-21' })).toMatchInlineSnapshot(`
      "content/billing/en/pay.mdx:4:8  Warning: \`shipping/where\` is not shown to readers now, so \`next\` leaves it out.  Look at its \`draft\`, \`validFrom\` and \`validUntil\`, or take the line out.
      content/returns/en/return-an-item.mdx:6:1  The link leads to \`shipping/where\`, which is not shown to readers now.  Take the link out, or look at that article’s \`draft\`, \`validFrom\` and \`validUntil\`.
      content/shipping/de/where.mdx:4:1  Warning: From 2026-11-21 on nothing stands at the address of this article, and links to it fail.  Take \`validUntil\` or \`validFrom\` out, let the days meet, or add a variant for those days (\`variantOf\`).
      content/shipping/en/where.mdx:4:1  Warning: From 2026-11-21 on nothing stands at the address of this article, and links to it fail.  Take \`validUntil\` or \`validFrom\` out, let the days meet, or add a variant for those days (\`variantOf\`)."
    `);
  });
});
