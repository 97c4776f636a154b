import type { Phrasings } from './front-index.ts';
import type { Language } from './language.ts';
import { scorePhrasings } from './score-phrasings.ts';
import { splitSentences } from './split-sentences.ts';
import { splitWords } from './split-words.ts';

/** A question has fewer words than this, whole sentences included; what is longer is a message that was pasted. */
const longestQuestion = 40;
/** Of a message so many words are kept at least: one sentence or two. */
const enoughWords = 20;
/** What ends with a question mark asks. */
const askingBonus = 1.5;

/**
 * What a long message asks: the sentences that are put like what customers ask of this shop, in their order. The rest
 * tells about the customer's week, and finds articles about everything. A question is given back as it is.
 */
export function cutMessage(
  text: string,
  { phrasings, articles, language }: { phrasings: Phrasings; articles: number; language: Language },
): string {
  if (splitWords(text).length <= longestQuestion) return text;
  const sentences = splitSentences(text, language.code).map((sentence, place) => {
    const words = splitWords(language.fold(sentence));
    const best = Math.max(0, ...scorePhrasings(words, phrasings, articles, language));
    // By the root of its length: a long sentence says more of everything, a short one may be all there is to say.
    const value =
      (best * (sentence.endsWith('?') ? askingBonus : 1)) / Math.sqrt(words.length || 1);
    return { sentence, place, value, words: words.length };
  });
  const telling = sentences.some(({ value }) => value > 0);
  let words = 0;
  return sentences
    .sort((a, b) => b.value - a.value || a.place - b.place)
    .filter((sentence) => {
      const wanted = words < enoughWords && sentence.words > 0 && (sentence.value > 0 || !telling);
      if (wanted) words += sentence.words;
      return wanted;
    })
    .sort((a, b) => a.place - b.place)
    .map(({ sentence }) => sentence)
    .join(' ');
}
