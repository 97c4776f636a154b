import { findAdvice } from '../../core/language/find-advice.ts';
import { houseStyle } from '../../core/language/house-style.ts';
import { articleProse } from '../article-prose.ts';
import { type ArticleRule, finding } from '../rule.ts';

/** Articles use the words of customers, not those of the office: the usual list, and that of `style.yml`. */
export const plainWords: ArticleRule = (article, folder) => {
  const { jargon } = houseStyle(folder.styles, article.locale);
  return articleProse(article, folder).flatMap(({ text, placeAt }) =>
    findAdvice(text, jargon).map(({ start, text: found, phrase: { instead } }) =>
      finding(
        'plain-words',
        article.file,
        placeAt(start),
        {
          found: {
            en: `“${found}” is a word of the office.`,
            de: `„${found}“ ist ein Wort aus dem Büro.`,
          },
          repair: {
            en: `Write instead: ${instead.en}.`,
            de: `Schreiben Sie stattdessen: ${instead.de}.`,
          },
        },
        'hint',
      ),
    ),
  );
};
