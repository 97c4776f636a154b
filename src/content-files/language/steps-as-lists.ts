import { hasInlineSteps } from '../../core/language/has-inline-steps.ts';
import { articleProse } from '../article-prose.ts';
import { type ArticleRule, finding } from '../rule.ts';

/** What is to be done one after another is a numbered list. */
export const stepsAsLists: ArticleRule = (article, folder) =>
  articleProse(article, folder)
    .filter(({ kind, text }) => kind === 'paragraph' && hasInlineSteps(text, article.locale))
    .map(({ placeAt }) =>
      finding(
        'steps-as-lists',
        article.file,
        placeAt(0),
        {
          found: {
            en: 'The paragraph tells several steps in a row.',
            de: 'Der Absatz erzählt mehrere Schritte hintereinander.',
          },
          repair: {
            en: 'Write one step a line, each after a number: `1. Open …`. Readers find their place again.',
            de: 'Schreiben Sie je Zeile einen Schritt, jeden nach einer Zahl: `1. Öffnen …`. So findet man die Stelle wieder.',
          },
        },
        'hint',
      ),
    );
