import { satteri } from '@astrojs/markdown-satteri';
import { describe, expect, test } from 'vitest';
import { headingAnchors } from '../../src/content-files/heading-anchors.ts';
import { noFacts } from '../../src/content-files/neutral-site.ts';
import { parseBody } from '../../src/content-files/parse-body.ts';
import { readSections } from '../../src/content-files/read-sections.ts';
import type { Facts } from '../../src/core/content/facts.ts';

function sectionsOf(markdown: string, facts: Facts = noFacts, locale = 'de') {
  const { tree } = parseBody(markdown);
  if (!tree) throw new Error('The test’s own Markdown cannot be read.');
  return readSections(tree, facts, locale);
}

const facts: Facts = {
  ...noFacts,
  facts: {
    'shipping.days': { label: { de: 'Lieferzeit' }, unit: 'workingDays', value: [2, 3] },
  },
};

describe('readSections', () => {
  test('cells, rows and list items stay apart, so that words do not grow together', () => {
    const [section] = sectionsOf(
      '| Land | Preis |\n| --- | --- |\n| Österreich | **7,95** |\n\n- eins\n- zwei\n  - drei\n',
    );
    expect(section?.text).toBe('Land Preis\nÖsterreich 7,95\neins\nzwei\ndrei');
  });

  test('a fact is filled in as a reader of the language sees it, in a line and as a block', () => {
    const [section] = sectionsOf(
      'In <Fact id="shipping.days" />, also <Fact id="shipping.days" as="number" />.\n\n<Fact id="shipping.days" />\n',
      facts,
    );
    expect(section?.text).toBe('In 2–3\u00a0Werktage, also 2–3.\n2–3\u00a0Werktage');
  });

  test('text in a callout belongs to the section around it, and its headings begin sections', () => {
    expect(
      sectionsOf(
        '## Vorher\n\n<Note>\n\nGut zu wissen.\n\n### Drinnen\n\nMehr.\n\n</Note>\n\nDanach.\n',
      ),
    ).toEqual([
      { id: 'vorher', heading: 'Vorher', text: 'Gut zu wissen.' },
      { id: 'drinnen', heading: 'Drinnen', text: 'Mehr.\nDanach.' },
    ]);
  });

  test('a heading without text under it is a section; nothing before the first heading is none', () => {
    expect(sectionsOf('## Nur die Überschrift\n')).toEqual([
      { id: 'nur-die-überschrift', heading: 'Nur die Überschrift', text: '' },
    ]);
    expect(sectionsOf('')).toEqual([]);
  });
});

describe('headingAnchors', () => {
  test('anchors are those that Astro’s own Markdown processor gives', async () => {
    const markdown = `# Ganz oben

## Größe & Überlänge — was nun?

## Größe & Überlänge — was nun?

## What's "up" -- really...

## Within <Fact id="shipping.days" /> of *this* \`code--x\`

<Note>

### Inner heading

</Note>

##### Ganz oben

## a-1

## a

## a

Setext [link](/returns/return-an-item)
------
`;
    const astro = satteri();
    const renderer = await astro.createMdxRenderer?.(
      { gfm: true, smartypants: true, syntaxHighlight: false, shikiConfig: {} },
      { optimize: false, srcDir: new URL('file:///content/'), sourcemap: false },
    );
    const rendered = await renderer?.process(markdown, '/content/x.mdx', {});
    const expected = [...(rendered?.code.matchAll(/^\s+id: "(.*)",$/gm) ?? [])].map(([, id]) => id);
    const { tree } = parseBody(markdown);
    expect(expected).toHaveLength(11);
    expect(tree && [...headingAnchors(tree).values()]).toEqual(expected);
  });
});
