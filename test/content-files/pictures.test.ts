import { expect, test } from 'vitest';
import { articleMarkdown } from '../../src/content-files/article-markdown.ts';
import { noFacts } from '../../src/content-files/neutral-site.ts';
import { parseBody } from '../../src/content-files/parse-body.ts';
import { readSections } from '../../src/content-files/read-sections.ts';
import { findingsOf, withText } from './support/planted-mistakes.ts';

const found = (text: string) =>
  findingsOf({ 'returns/en/label.svg': '<svg viewBox="0 0 1 1"/>', ...withText(text) });

test('a picture stands on a line of its own, also in a step', async () => {
  expect(
    await found('![A label](./label.svg "Here")\n\n1. Look:\n\n   ![A label](./label.svg)'),
  ).toBe('');
});

test('a picture in a line of text, or in a link, is told', async () => {
  expect(await found('Look: ![A label](./label.svg)')).toMatchInlineSnapshot(
    `"content/returns/en/return-an-item.mdx:6:7  The picture stands in a line of text.  Put it on a line of its own, with an empty line before and after it."`,
  );
  expect(await found('[![A label](./label.svg)](/contact)')).toContain('stands in a line of text');
});

test('search and plain Markdown have what a picture shows and what stands under it', () => {
  const body = '![A label](./label.png "Under the bars")\n';
  const { tree } = parseBody(body);
  if (!tree) throw new Error('The test’s own text cannot be read.');
  expect(readSections(tree, noFacts, 'en')[0]?.text).toBe('A label\nUnder the bars');
  const link = (href: string) => href;
  const options = {
    facts: noFacts,
    locale: 'en',
    link,
    callout: () => undefined,
    country: 'Country',
  };
  expect(articleMarkdown(body, options)).toBe('A label – Under the bars');
});
