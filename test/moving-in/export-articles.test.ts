import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { articles as exportKind } from '../../scripts/export/articles.ts';
import { readContent } from '../../src/content-files/read-content.ts';
import { workplace } from './import-into.ts';

const picture = Buffer.from(readFileSync('test/fixtures/moving-in/html/bilder/karte.png'));

const text = (title: string) => `---
title: ${title}
summary: Use the returns portal within thirty days after delivery.
alsoAsked: [how do i send it back]
keywords: [label, portal]
updated: 2026-01-02
---

You have <Fact id="returns.windowDays" />. See [the other](/shipping/parcel#on-the-map) or [write](/contact).

<Note>

It costs *nothing*, {/* yet */}not \\{even\\} 5 \\< 6.

</Note>

## Steps

1. Open the portal
2. Print the label

   ![The label](./label.png)

| Land | Tage |
| --- | --- |
| DE | a \\| b |
`;

/** A help center with two articles in two languages, a picture, facts and links. */
function helpCenter() {
  const place = workplace();
  for (const locale of ['de', 'en']) {
    mkdirSync(join(place.content, 'returns', locale), { recursive: true });
    mkdirSync(join(place.content, 'shipping', locale), { recursive: true });
    writeFileSync(join(place.content, 'returns', locale, 'label.png'), picture);
    writeFileSync(
      join(place.content, 'returns', locale, 'send-back.mdx'),
      text(locale === 'de' ? 'Wie schicke ich zurück?' : 'Send back'),
    );
    writeFileSync(
      join(place.content, 'shipping', locale, 'parcel.mdx'),
      `---\ntitle: ${locale === 'de' ? 'Wo ist mein Paket?' : 'Parcel'}\nsummary: Look under My orders in your account.\n---\n\nSee [returns](/returns/send-back).\n\n## On the map\n\nNot yet.\n`,
    );
  }
  return place;
}

async function exported(content: string, out: string, ...options: string[]) {
  const silent = vi.spyOn(console, 'error').mockImplementation(() => {});
  try {
    await exportKind.run(['--content', content, '--out', out, ...options]);
  } finally {
    silent.mockRestore();
  }
}

/** What readers read of every article, by its name. */
async function readable(content: string) {
  const { articles, findings } = await readContent(content, { today: '2026-11-22' });
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  return Object.fromEntries(
    articles.map(({ collection, locale, data, sections }) => [
      `${collection}/${locale}: ${data.title}`,
      {
        summary: data.summary,
        keywords: data.keywords,
        asked: data.alsoAsked,
        updated: data.updated,
        text: sections.map(({ heading, text: words }) =>
          `${heading}: ${words}`
            .replace(/\s+/g, ' ')
            .replace(/(?:Gut zu wissen|Good to know) /, ''),
        ),
      },
    ]),
  );
}

test('an article in Markdown has its facts, its boxes as quotations, and links from file to file', async () => {
  const { content, folder } = helpCenter();
  await exported(content, join(folder, 'out'));
  expect(readFileSync(join(folder, 'out/returns/en/send-back.md'), 'utf8')).toMatchInlineSnapshot(`
    "---
    title: Send back
    summary: Use the returns portal within thirty days after delivery.
    locale: en
    collection: returns
    alsoAsked:
      - how do i send it back
    keywords:
      - label
      - portal
    updated: 2026-01-02
    url: https://hilfe.halm-und-faden.example/en/returns/send-back/
    ---

    You have 30 days. See [the other](../../shipping/en/parcel.md#on-the-map) or [write](https://hilfe.halm-und-faden.example/en/contact/).

    > **Good to know**
    >
    > It costs _nothing_, not {even} 5 < 6.

    ## Steps

    1. Open the portal
    2. Print the label

       ![The label](./label.png)

    | Land | Tage   |
    | ---- | ------ |
    | DE   | a \\| b |
    "
  `);
  expect(readFileSync(join(folder, 'out/returns/en/label.png'))).toEqual(picture);
});

describe('what goes out comes in again', () => {
  test.each(['markdown', 'html'])('as %s', async (format) => {
    const from = helpCenter();
    const out = join(from.folder, 'out');
    await exported(from.content, out, '--format', format);
    const to = workplace();
    await to.run(format, out, '--yes');
    const [before, after] = [await readable(from.content), await readable(to.content)];
    // A page has no field for the questions that customers ask.
    if (format === 'html') for (const article of Object.values(before)) article.asked = [];
    expect(after).toEqual(before);
    expect(
      readdirSync(join(to.content, 'returns', 'de')).filter((file) => file.endsWith('.png')),
    ).toHaveLength(1);
  });

  test('as a table', async () => {
    const from = helpCenter();
    const out = join(from.folder, 'out');
    await exported(from.content, out, '--format', 'csv');
    const to = workplace();
    await to.run('csv', join(out, 'articles.csv'), '--yes');
    expect(Object.keys(await readable(to.content)).sort()).toEqual(
      Object.keys(await readable(from.content)).sort(),
    );
  });
});

test('links may be full addresses, and one language is enough', async () => {
  const { content, folder } = helpCenter();
  await exported(content, join(folder, 'out'), '--links', 'absolute', '--locale', 'en');
  const file = readFileSync(join(folder, 'out/returns/en/send-back.md'), 'utf8');
  expect(file).toContain('/en/shipping/parcel/#on-the-map');
  expect(readdirSync(join(folder, 'out/returns'))).toEqual(['en']);
});

test('nothing is overwritten', async () => {
  const { content, folder } = helpCenter();
  await expect(exported(content, folder)).rejects.toThrow('is not empty');
  await expect(exportKind.run([])).rejects.toThrow('No folder was named.');
});
