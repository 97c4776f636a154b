import { expect, test } from 'vitest';
import { articleMarkdown } from '../../src/content-files/article-markdown.ts';
import { noFacts } from '../../src/content-files/neutral-site.ts';
import { parseBody } from '../../src/content-files/parse-body.ts';
import { readSections } from '../../src/content-files/read-sections.ts';
import { findingsOf, withText } from './support/planted-mistakes.ts';

const picture = { 'returns/en/label.png': 'not looked into', 'returns/fold.svg': '<svg/>' };
const found = (text: string) => findingsOf({ ...picture, ...withText(text) });

test('a picture beside the article, or anywhere in the content folder, is well placed', async () => {
  expect(await found('![A label](./label.png "Here")\n\n- ![A sheet](../fold.svg)\n\nText.')).toBe(
    '',
  );
});

test('a picture that is missing is named, with the one that may be meant', async () => {
  expect(await found('![A label](./lable.png)\n\nText.')).toMatchInlineSnapshot(
    `"content/returns/en/return-an-item.mdx:6:1  There is no picture \`./lable.png\`.  Did you mean \`./label.png\`? Put it at content/returns/en/lable.png, or take the line out. Capital letters count."`,
  );
  expect(await found('![A label](./Label.png)\n\nText.')).toMatchInlineSnapshot(
    `"content/returns/en/return-an-item.mdx:6:1  There is no picture \`./Label.png\`.  Did you mean \`./label.png\`? Put it at content/returns/en/Label.png, or take the line out. Capital letters count."`,
  );
  expect(await found('![A label](./100%.png)\n\nText.')).toContain('There is no picture');
});

test('a picture of another server, or of no kind that browsers show, is refused', async () => {
  expect(await found('![A label](https://img.example/a.png)\n\nText.')).toMatchInlineSnapshot(
    `"content/returns/en/return-an-item.mdx:6:1  The picture \`https://img.example/a.png\` does not lie in the content folder.  Put its file beside the article, and write ![What is to be seen](./picture.png "Caption"). Nothing is loaded from other servers."`,
  );
  expect(await found('![A label](./label.pdf)\n\nText.')).toMatchInlineSnapshot(
    `"content/returns/en/return-an-item.mdx:6:1  \`./label.pdf\` is no picture that browsers show.  Save it as png, jpg, webp, avif, gif or svg."`,
  );
});

test('a picture in a line of text, and one without a description, are told', async () => {
  expect(await found('Look: ![A label](./label.png)')).toMatchInlineSnapshot(
    `"content/returns/en/return-an-item.mdx:6:7  The picture stands in a line of text.  Put it on a line of its own, with an empty line before and after it."`,
  );
  expect(await found('![](./label.png)\n\nText.')).toMatchInlineSnapshot(
    `"content/returns/en/return-an-item.mdx:6:1  Warning: The picture has no description for readers who cannot see it.  Say between [ and ] what is to be seen: ![What is to be seen](./picture.png "Caption")."`,
  );
});

test('search and plain Markdown have what a picture shows and what stands under it', () => {
  const body = '![A label](./label.png "Under the bars")\n';
  const { tree } = parseBody(body);
  if (!tree) throw new Error('The test’s own text cannot be read.');
  expect(readSections(tree, noFacts, 'en')[0]?.text).toBe('A label\nUnder the bars');
  const link = (href: string) => href;
  const options = { facts: noFacts, locale: 'en', link, callout: () => undefined };
  expect(articleMarkdown(body, options)).toBe('A label – Under the bars');
});
