import { findAdvice } from '../../core/language/find-advice.ts';
import { houseStyle } from '../../core/language/house-style.ts';
import { articleProse } from '../article-prose.ts';
import { type ArticleRule, finding } from '../rule.ts';

/** Articles say what readers can do, not what they must or cannot: the usual list, and that of `style.yml`. */
export const positiveLanguage: ArticleRule = (article, folder) => {
  const { negative } = houseStyle(folder.styles, article.locale);
  return articleProse(article, folder).flatMap(({ text, placeAt }) =>
    findAdvice(text, negative).map(({ start, text: found, phrase: { instead } }) =>
      finding(
        'positive-language',
        article.file,
        placeAt(start),
        {
          found: {
            en: `“${found}” says what readers must or cannot do.`,
            de: `„${found}“ sagt, was Leser müssen oder nicht können.`,
          },
          repair: {
            en: `Say instead: ${instead.en}.`,
            de: `Sagen Sie stattdessen: ${instead.de}.`,
          },
        },
        'hint',
      ),
    ),
  );
};
