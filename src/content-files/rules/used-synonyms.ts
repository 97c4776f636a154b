import { foldText } from '../../core/search/fold-text.ts';
import { splitWords } from '../../core/search/split-words.ts';
import type { ContentFolder } from '../content-folder.ts';
import { didYouMean } from '../did-you-mean.ts';
import type { Finding } from '../finding.ts';
import { type FolderRule, finding, wholeFile } from '../rule.ts';
import { noSuchLanguage } from './no-such-language.ts';

/** What `synonyms.<locale>.yml` explains is a word that an article has: of any other the search can make nothing. */
export const usedSynonyms: FolderRule = (folder) =>
  folder.synonymsFiles.flatMap(({ file, locale, yaml, synonyms }): Finding[] => {
    if (!folder.locales.includes(locale))
      return [finding('used-synonyms', file, wholeFile, noSuchLanguage(locale, folder.locales))];
    const words = wordsIn(folder, locale);
    return Object.keys(synonyms)
      .filter((word) => !words.has(foldText(word, locale)))
      .map((word) => {
        const meant = didYouMean(word, words.values());
        return finding(
          'used-synonyms',
          file,
          yaml?.placeOf([word]) ?? wholeFile,
          {
            found: {
              en: `No article says \`${word}\`.`,
              de: `Kein Artikel sagt \`${word}\`.`,
            },
            repair: {
              en: `${meant.en}Write a word of your articles before the colon, and what customers call it behind it.`,
              de: `${meant.de}Schreiben Sie vor den Doppelpunkt ein Wort Ihrer Artikel und dahinter, wie Kunden es nennen.`,
            },
          },
          'warning',
        );
      });
  });

/** Words of the articles of a language, by how they are compared. */
function wordsIn({ articles }: ContentFolder, locale: string): Map<string, string> {
  const written = new Set<string>();
  for (const article of articles)
    if (article.locale === locale)
      for (const word of splitWords(article.source.normalize('NFC'))) written.add(word);
  return new Map([...written].map((word) => [foldText(word, locale), word]));
}
