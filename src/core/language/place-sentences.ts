/** A sentence and where it stands in its text, without the blanks around it. */
export interface PlacedSentence {
  text: string;
  start: number;
  end: number;
}

/** Abbreviations that stand before what they belong to, so that no sentence ends with them. */
const neverLast: Readonly<Record<string, readonly string[]>> = {
  de: 'z. B.|z.B.|d. h.|d.h.|u. a.|u.a.|o. Ä.|i. d. R.|i.d.R.|bzw.|ca.|vgl.|ggf.|evtl.|inkl.|exkl.|zzgl.|max.|min.|mind.|Nr.|Str.|Dr.|Prof.|Hr.|Fr.|Tel.|Abs.|Art.|S.|Std.|Mio.|Mrd.|sog.|St.|bspw.|gem.|lt.|abzgl.|Bd.|v.|i. S. d.'.split(
    '|',
  ),
  en: 'e.g.|i.e.|e. g.|i. e.|Mr.|Mrs.|Ms.|Dr.|Prof.|No.|approx.|vs.|incl.|excl.|cf.|max.|min.|St.|fig.|tel.|ref.'.split(
    '|',
  ),
};

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterOf(locale: string): Intl.Segmenter {
  const segmenter =
    segmenters.get(locale) ?? new Intl.Segmenter(locale, { granularity: 'sentence' });
  segmenters.set(locale, segmenter);
  return segmenter;
}

/**
 * The sentences of one paragraph, as Unicode parts them (UAX #29), except that abbreviations ("z. B.", "e.g.") and, in
 * German, ordinal numbers ("31. Januar") do not end one.
 */
export function placeSentences(paragraph: string, locale: string): PlacedSentence[] {
  const sentences: PlacedSentence[] = [];
  let open: number | undefined;
  for (const { segment, index } of segmenterOf(locale).segment(paragraph)) {
    const start: number = open ?? index + (segment.length - segment.trimStart().length);
    const end = index + segment.trimEnd().length;
    const text = paragraph.slice(start, end);
    const rest = paragraph.slice(index + segment.length);
    open = goesOn(text, rest, locale) ? start : undefined;
    if (open === undefined && text !== '') sentences.push({ text, start, end });
  }
  return sentences;
}

/** Whether a sentence that seems to end here goes on with the rest. */
function goesOn(text: string, rest: string, locale: string): boolean {
  if (rest.trim() === '') return false;
  if (!/\p{P}["'»”“’)]*$/u.test(text)) return true; // a line end inside a paragraph
  if (/^\p{Ll}/u.test(rest)) return true;
  if (locale === 'de' && /(?:^|[\s(–-])\d{1,2}\.$/.test(text)) return true;
  if (/(?:^|[\s(])\p{L}\.$/u.test(text)) return true;
  return (neverLast[locale] ?? []).some(
    (short) => text.endsWith(short) && !/\p{L}/u.test(text.at(-short.length - 1) ?? ''),
  );
}
