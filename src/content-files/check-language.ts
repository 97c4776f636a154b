import type { ContentFolder } from './content-folder.ts';
import type { Finding } from './finding.ts';
import { answerFirst } from './language/answer-first.ts';
import { easyToRead } from './language/easy-to-read.ts';
import { longSentences } from './language/long-sentences.ts';
import { plainWords } from './language/plain-words.ts';
import { positiveLanguage } from './language/positive-language.ts';
import { stepsAsLists } from './language/steps-as-lists.ts';
import type { ArticleFile } from './read-article.ts';
import type { ArticleRule } from './rule.ts';

/** What plain language and `style.yml` say about a text: hints, never an error. Counting words takes time, so they are asked for. */
const languageRules: Readonly<Record<string, ArticleRule>> = {
  'answer-first': answerFirst,
  'easy-to-read': easyToRead,
  'long-sentences': longSentences,
  'plain-words': plainWords,
  'positive-language': positiveLanguage,
  'steps-as-lists': stepsAsLists,
};

/** Whether a rule looks at the language of articles, which is done only where somebody asks for it. */
export function isLanguageRule(id: string): boolean {
  return Object.hasOwn(languageRules, id);
}

/** What could be better in how an article is written. */
export function checkLanguage(article: ArticleFile, folder: ContentFolder): Finding[] {
  return Object.values(languageRules).flatMap((rule) => rule(article, folder));
}
