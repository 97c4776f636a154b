import { houseStyle } from '../../core/language/house-style.ts';
import { placeSentences } from '../../core/language/place-sentences.ts';
import { wordsOf } from '../../core/language/words-of.ts';
import { type ArticleRule, finding } from '../rule.ts';
import { measuredProse, sentencesProse } from './measured-prose.ts';

/** No sentence has more words than `style.yml` asks for. */
export const longSentences: ArticleRule = (article, folder) => {
  const { locale, file } = article;
  const { longestSentence } = houseStyle(folder.styles, locale);
  if (measuredProse(article, folder).longestSentence <= longestSentence) return [];
  return sentencesProse(article, folder).flatMap(({ text, placeAt }) =>
    placeSentences(text, locale).flatMap((sentence) => {
      const { length } = wordsOf(sentence.text, locale);
      if (length <= longestSentence) return [];
      return [
        finding(
          'long-sentences',
          file,
          placeAt(sentence.start),
          {
            found: {
              en: `The sentence has ${length} words.`,
              de: `Der Satz hat ${length} Wörter.`,
            },
            repair: {
              en: `Make two or three of it, or a list: the house rules ask for at most ${longestSentence}.`,
              de: `Machen Sie zwei oder drei daraus oder eine Liste: Die Hausregeln wollen höchstens ${longestSentence}.`,
            },
          },
          'hint',
        ),
      ];
    }),
  );
};
