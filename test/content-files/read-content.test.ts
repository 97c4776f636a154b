import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/content-files/read-content.ts';
import { UserError } from '../../src/core/user-error.ts';
import { cleanFiles, contentFolder, returnEnglish } from './support/content-folder.ts';

describe('readContent', () => {
  test('an article is read with its address, its text without markup and the facts filled in', async () => {
    const { articles, site, facts } = await readContent(await contentFolder(cleanFiles));
    expect(site.name).toBe('Halm & Faden');
    expect(facts.facts['returns.windowDays']?.value).toBe(30);
    expect(articles.map(({ article, url }) => [article, url])).toEqual([
      ['returns/de/return-an-item', '/de/rueckgabe/zurueckschicken/'],
      ['returns/en/return-an-item', '/en/returns/return-an-item/'],
    ]);
    const [german] = articles;
    expect(german?.file).toBe('content/returns/de/return-an-item.mdx');
    expect(german?.data.slug).toBe('zurueckschicken');
    expect(german?.sections).toEqual([
      {
        id: '',
        heading: '',
        text: 'Öffnen Sie das Rückgabeportal.\nSie haben 30 Tage Zeit.',
      },
      {
        id: 'kostenloses-etikett',
        heading: 'Kostenloses Etikett',
        text: 'Wir schicken es Ihnen. Sonst hilft ein Mensch.',
      },
    ]);
  });

  test('drafts are left out, and articles outside their dates when a day is given', async () => {
    const dated = (dates: string) => returnEnglish.replace('---\n\nYou', `${dates}\n---\n\nYou`);
    const root = await contentFolder({
      ...cleanFiles,
      'billing/en/draft.mdx': dated('draft: true'),
      'billing/en/over.mdx': dated('validUntil: 2026-11-20'),
      'billing/en/last-day.mdx': dated('validUntil: 2026-11-21'),
      'billing/en/first-day.mdx': dated('validFrom: 2026-11-21'),
      'billing/en/later.mdx': dated('validFrom: 2026-11-22'),
    });
    const billing = async (options: { today?: string }) =>
      (await readContent(root, options)).articles
        .filter(({ collection }) => collection === 'billing')
        .map(({ slug }) => slug);
    expect(await billing({ today: '2026-11-21' })).toEqual(['first-day', 'last-day']);
    expect(await billing({})).toEqual(['first-day', 'last-day', 'later', 'over']);
  });

  test('a folder of articles alone is read with a neutral site when asked to be lenient', async () => {
    const root = await contentFolder({
      'returns/en/refund.mdx':
        '---\ntitle: Where is my refund?\nsummary: It takes a few days after we have your parcel.\n---\nWait.\n',
    });
    const { articles, site } = await readContent(root, { lenient: true });
    expect(articles.map(({ url }) => url)).toEqual(['/en/returns/refund/']);
    expect(site.locales).toEqual(['en']);
    expect(site.collections.returns.slug).toEqual({ en: 'returns' });
  });

  test('a folder that is not there is a mistake with a hint, not a crash', async () => {
    const reading = readContent('/nowhere/content');
    await expect(reading).rejects.toBeInstanceOf(UserError);
    await expect(reading).rejects.toThrow('The content folder /nowhere/content cannot be read.');
  });
});
