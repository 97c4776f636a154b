const segmenters = new Map<string, Intl.Segmenter>();

/** The sentences of a text, without the blanks around them; the end of a line ends one too. */
export function splitSentences(text: string, locale: string): string[] {
  const known = segmenters.get(locale) ?? new Intl.Segmenter(locale, { granularity: 'sentence' });
  segmenters.set(locale, known);
  return text
    .split('\n')
    .flatMap((line) => rejoin([...known.segment(line)].map(({ segment }) => segment.trim())))
    .filter((sentence) => sentence !== '');
}

/** "31. Januar" and "z. B. morgen" are no two sentences: a short number or letter with a dot does not end one. */
function rejoin(segments: readonly string[]): string[] {
  const sentences: string[] = [];
  for (const segment of segments) {
    const last = sentences.at(-1);
    if (last !== undefined && /(?:^|[\s(])(?:\d{1,2}|\p{L})\.$/u.test(last)) {
      sentences[sentences.length - 1] = `${last} ${segment}`;
    } else sentences.push(segment);
  }
  return sentences;
}
