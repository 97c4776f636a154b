const segmenters = new Map<string, Intl.Segmenter>();

function segmenterOf(locale: string): Intl.Segmenter {
  const segmenter = segmenters.get(locale) ?? new Intl.Segmenter(locale, { granularity: 'word' });
  segmenters.set(locale, segmenter);
  return segmenter;
}

/**
 * The words of a text as Unicode parts them (UAX #29), numbers included; hyphens join: "E-Mail-Adresse" is one word, as
 * readability formulas count it.
 */
export function wordsOf(text: string, locale: string): string[] {
  const words: string[] = [];
  let joins = false;
  let ended = -1;
  for (const { segment, index, isWordLike } of segmenterOf(locale).segment(text)) {
    const last = words.at(-1);
    if (isWordLike === true) {
      if (joins && last !== undefined) words[words.length - 1] = `${last}-${segment}`;
      else words.push(segment);
      joins = false;
      ended = index + segment.length;
    } else joins = (segment === '-' || segment === '‑') && ended === index;
  }
  return words;
}
