import { type Term, termsIn } from '../../core/content/glossary.ts';
import { findPhrases } from '../../core/language/find-phrases.ts';
import { articleProse } from '../article-prose.ts';
import { type ArticleRule, finding } from '../rule.ts';

/** Articles say the words of the glossary, and none that it rules out. */
export const glossaryTerms: ArticleRule = (article, folder) => {
  const words = termsIn(folder.glossary ?? {}, article.locale).flatMap(wordsOfTerm);
  if (words.length === 0) return [];
  return articleProse(article, folder).flatMap(({ text, placeAt }) =>
    findPhrases(text, words, ({ word }) => word)
      .filter(({ phrase }) => !phrase.right)
      .map(({ start, text: found, phrase: { term } }) =>
        finding(
          'glossary-terms',
          article.file,
          placeAt(start),
          {
            found: {
              en: `“${found}” is called “${term}” in the glossary.`,
              de: `„${found}“ heißt im Glossar „${term}“.`,
            },
            repair: {
              en: `Write “${term}”, so that one thing has one name.`,
              de: `Schreiben Sie „${term}“, damit eine Sache einen Namen hat.`,
            },
          },
          'warning',
        ),
      ),
  );
};

/** The right words too: "return label for bulky goods" is not ruled out by "label for bulky goods". */
function wordsOfTerm({ term, forms, not }: Term) {
  return [
    ...[term, ...forms].map((word) => ({ word, term, right: true })),
    ...not.map((word) => ({ word, term, right: false })),
  ];
}
