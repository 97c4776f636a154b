import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/content-files/read-content.ts';
import { buildFrontIndex } from '../../src/core/search/build-front-index.ts';
import { createSearch } from '../../src/core/search/create-search.ts';
import { toSearchDocuments } from '../../src/search-index/to-search-documents.ts';
import { cleanFiles, contentFolder } from './support/content-folder.ts';
import { findingsOf } from './support/planted-mistakes.ts';

async function searchOf(files: Record<string, string>, locale: string) {
  const content = await readContent(await contentFolder({ ...cleanFiles, ...files }));
  const documents = toSearchDocuments(content).filter((document) => document.locale === locale);
  const index = buildFrontIndex(documents, locale, ({ url }) => url);
  return { content, search: createSearch({ index }).search };
}

describe('synonyms of a shop', () => {
  test('find the article that has the word, in one word or two', async () => {
    const file = { 'synonyms.en.yml': 'return: [boomerang, fling home]\n' };
    const { content, search } = await searchOf(file, 'en');
    expect(content.findings).toEqual([]);
    expect(content.synonyms).toEqual({
      en: [{ texts: ['return'], asked: ['boomerang', 'fling+home'] }],
    });
    const without = await searchOf({}, 'en');
    expect((await without.search('boomerang')).hits).toEqual([]);
    expect((await search('boomerang')).hits[0]?.article).toBe('returns/en/return-an-item');
    expect((await search('fling it home')).hits[0]?.article).toBe('returns/en/return-an-item');
  });

  test('win nothing where no article has the word, and never against a title that was typed', async () => {
    const file = { 'synonyms.en.yml': 'zeppelin: [item]\nreturn: [zorp]\n' };
    const { search } = await searchOf(file, 'en');
    const plain = await searchOf({}, 'en');
    const order = async (find: typeof search, query: string) =>
      (await find(query)).hits.map(({ article, score }) => [article, score]);
    expect(await order(search, 'item')).toEqual(await order(plain.search, 'item'));
    for (const hit of (await plain.search('return')).hits)
      expect((await search(hit.title)).hits[0]?.article).toBe(hit.article);
  });

  test('a file of comments alone is no mistake', async () => {
    const root = await contentFolder({ ...cleanFiles, 'synonyms.de.yml': '# later\n' });
    expect((await readContent(root)).findings).toEqual([]);
  });

  test.each([
    ['two words: [one]\n', 1, 'Write one word as the articles have it'],
    ['return:\n  - box\n  - a whole long sentence\n', 3, 'Write one word or two'],
    ['return: box\n', 1, '`return`'],
    ['# ours\nretrun: [box]\n', 2, 'Did you mean `return`?'],
  ])('a mistake is named with its line: %j', async (text, line, repair) => {
    const findings = await findingsOf({ 'synonyms.en.yml': text });
    expect(findings).toContain(`content/synonyms.en.yml:${line}:`);
    expect(findings).toContain(repair);
  });

  test('a language that the site does not have is named', async () => {
    const findings = await findingsOf({ 'synonyms.fr.yml': 'retour: [boite]\n' });
    expect(findings).toContain('The site has no language `fr`.');
  });
});
