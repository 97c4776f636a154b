import type { TextMeasures } from './text-measures.ts';

/**
 * Flesch Reading Ease for English: 206.835 − 1.015 · (words per sentence) − 84.6 · (syllables per word).
 * Higher is easier: 60 to 70 is plain English, below 50 is hard. Not bounded at either end.
 * Source: R. Flesch, "A new readability yardstick", Journal of Applied Psychology 32 (1948), 221–233.
 *
 * @returns undefined without a word
 */
export function fleschReadingEase(measures: TextMeasures): number | undefined {
  const { words, sentences, syllables } = measures;
  if (words === 0) return undefined;
  return 206.835 - 1.015 * (words / sentences) - 84.6 * (syllables / words);
}

/**
 * Flesch's formula as Amstad fitted it to German: 180 − (words per sentence) − 58.5 · (syllables per word).
 * Higher is easier: 60 to 70 is plain German, below 50 is hard. Not bounded at either end.
 * Source: T. Amstad, "Wie verständlich sind unsere Zeitungen?", dissertation, Zürich 1978.
 *
 * @returns undefined without a word
 */
export function amstadReadingEase(measures: TextMeasures): number | undefined {
  const { words, sentences, syllables } = measures;
  if (words === 0) return undefined;
  return 180 - words / sentences - 58.5 * (syllables / words);
}

/**
 * First Wiener Sachtextformel: the school year for which a German text is right, about 4 (easy) to 15 (hard).
 * 0.1935 · MS + 0.1672 · SL + 0.1297 · IW − 0.0327 · ES − 0.875, with MS, IW and ES the percentages of words with three
 * syllables or more, with more than six letters, and with one syllable, and SL the words per sentence.
 * Source: R. Bamberger and E. Vanecek, "Lesen – Verstehen – Lernen – Schreiben", Vienna 1984.
 *
 * @returns undefined without a word
 */
export function wienerSachtextformel(measures: TextMeasures): number | undefined {
  const { words, sentences, manySyllables, longWords, shortWords } = measures;
  if (words === 0) return undefined;
  const percent = (count: number) => (100 * count) / words;
  return (
    0.1935 * percent(manySyllables) +
    0.1672 * (words / sentences) +
    0.1297 * percent(longWords) -
    0.0327 * percent(shortWords) -
    0.875
  );
}

/** How easy a text is by the formula of its language; undefined for a language without one, or without a word. */
export function readingEase(measures: TextMeasures, locale: string): number | undefined {
  if (locale === 'de') return amstadReadingEase(measures);
  if (locale === 'en') return fleschReadingEase(measures);
  return undefined;
}
