import { findAnnouncement } from '../../core/language/find-announcement.ts';
import { articleProse } from '../article-prose.ts';
import { type ArticleRule, finding } from '../rule.ts';

/** The summary, and the text's first paragraph, answer in their first two sentences instead of announcing an answer. */
export const answerFirst: ArticleRule = (article, folder) => {
  const prose = articleProse(article, folder);
  const first = [
    ...prose.filter(({ kind }) => kind === 'summary'),
    ...prose.filter(({ kind }) => kind === 'paragraph').slice(0, 1),
  ];
  return first.flatMap(({ text, placeAt }) => {
    const announcement = findAnnouncement(text, article.locale);
    if (announcement === undefined) return [];
    return [
      finding(
        'answer-first',
        article.file,
        placeAt(text.indexOf(announcement)),
        {
          found: {
            en: `“${announcement}” announces an answer.`,
            de: `„${announcement}“ kündigt eine Antwort an.`,
          },
          repair: {
            en: 'Give the answer itself: many readers read no further than two sentences.',
            de: 'Geben Sie die Antwort selbst: Viele lesen nicht weiter als zwei Sätze.',
          },
        },
        'hint',
      ),
    ];
  });
};
