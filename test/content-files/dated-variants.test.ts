import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/content-files/read-content.ts';
import { cleanFiles, contentFolder } from './support/content-folder.ts';

const base = `---
title: How do I send something back?
summary: Register the return, print the label and hand the parcel in.
alsoAsked: [send it back]
owner: Returns team
checked: 2026-03-01
order: 7
---

You have thirty days.
`;
const christmas = `---
title: How do I send a present back?
summary: Presents can come back until the end of January. Register the return.
variantOf: returns/return-an-item
validFrom: 2026-11-15
validUntil: 2027-01-31
order: 3
slug: presents
---

You have time until January.
`;
const files = {
  ...cleanFiles,
  'returns/en/return-an-item.mdx': base,
  'returns/en/christmas.mdx': christmas,
};

async function articlesOn(today: string | undefined, changed: Record<string, string> = {}) {
  const root = await contentFolder({ ...files, ...changed });
  const { articles } = await readContent(root, { ...(today && { today }) });
  return articles.filter(({ locale }) => locale === 'en');
}

describe('a dated variant', () => {
  test('stands at the address of its article from its first to its last day, and nowhere else', async () => {
    const titles = await Promise.all(
      ['2026-11-14', '2026-11-15', '2027-01-31', '2027-02-01'].map(async (today) =>
        (await articlesOn(today)).map(({ article, url, data }) => [article, url, data.title]),
      ),
    );
    const usual = [
      ['returns/en/return-an-item', '/en/returns/return-an-item/', 'How do I send something back?'],
    ];
    const dated = [
      ['returns/en/return-an-item', '/en/returns/return-an-item/', 'How do I send a present back?'],
    ];
    expect(titles).toEqual([usual, dated, dated, usual]);
  });

  test('takes what it does not say from its article, but not what is said of one text alone', async () => {
    const [article] = await articlesOn('2026-12-24');
    expect(article?.data).toMatchObject({
      alsoAsked: ['send it back'],
      owner: 'Returns team',
      order: 7,
      updated: '2026-11-15',
    });
    expect(article?.data.slug).toBeUndefined();
    expect(article?.data.checked).toBeUndefined();
    expect(article?.sections.map(({ text }) => text)).toEqual(['You have time until January.']);
  });

  test('has the revision of its own text, so that votes before and after are told apart', async () => {
    const [usual] = await articlesOn('2026-11-14');
    const [dated] = await articlesOn('2026-12-24');
    expect(dated?.rev).not.toBe(usual?.rev);
    expect(dated?.variant).toBe('returns/en/christmas');
    expect(usual?.variant).toBeUndefined();
    expect(usual?.datedUntil).toEqual(['2027-01-31']);
  });

  test('stands also when the days of its article are over, but not for a draft', async () => {
    const over = base.replace('order: 7', 'validUntil: 2026-11-14');
    const draft = base.replace('order: 7', 'draft: true');
    const on = async (text: string, today: string) =>
      (await articlesOn(today, { 'returns/en/return-an-item.mdx': text })).map(
        ({ data }) => data.title,
      );
    expect(await on(over, '2026-12-24')).toEqual(['How do I send a present back?']);
    expect(await on(over, '2027-02-01')).toEqual([]);
    expect(await on(draft, '2026-12-24')).toEqual([]);
  });

  test('is asked for in its own words, at its own lines', async () => {
    const root = await contentFolder(files);
    const { asked } = await readContent(root, { today: '2026-12-24' });
    expect(asked.filter(({ locale }) => locale === 'en')).toMatchObject([
      { query: 'How do I send a present back?', file: 'content/returns/en/christmas.mdx', line: 2 },
      { query: 'send it back', article: 'returns/en/return-an-item' },
    ]);
  });

  test('shows facts as they are on the day', async () => {
    const facts = files['facts.yml'].replace(
      'value: 30 }',
      'value: 30, changes: [{ from: 2026-12-01, value: 60 }] }',
    );
    const text = async (today: string) => {
      const root = await contentFolder({ ...cleanFiles, 'facts.yml': facts });
      return (await readContent(root, { today })).articles.at(-1)?.sections[0]?.text;
    };
    expect(await text('2026-11-30')).toBe('You have 30\u00a0days.');
    expect(await text('2026-12-01')).toBe('You have 60\u00a0days.');
  });
});

test('links to an article hold while a variant of it stands, though its own days are over', async () => {
  const root = await contentFolder({
    ...files,
    'returns/de/return-an-item.mdx': undefined, // it would stand in
    'returns/en/return-an-item.mdx': base.replace('order: 7', 'validUntil: 2026-11-14'),
    'billing/en/pay.mdx':
      '---\ntitle: How do I pay?\nsummary: By card or by bank transfer, as you like.\n---\n\n[Send back](/returns/return-an-item).\n',
  });
  const errorsOn = async (today: string) =>
    (await readContent(root, { today })).findings
      .filter(({ severity }) => severity === 'error')
      .map(({ file, line }) => `${file}:${line}`);
  expect(await errorsOn('2026-12-24')).toEqual([]);
  expect(await errorsOn('2027-02-01')).toEqual(['content/billing/en/pay.mdx:6']);
});
