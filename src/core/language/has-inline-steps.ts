const order: Readonly<Record<string, readonly RegExp[]>> = {
  de: [
    /(?<!\p{L})(?:zuerst|zunächst|als Erstes|im ersten Schritt|erstens)(?!\p{L})/iu,
    /(?<!\p{L})(?:dann|danach|als Nächstes|im zweiten Schritt|zweitens)(?!\p{L})/iu,
    /(?<!\p{L})(?:anschließend|danach|zum Schluss|zuletzt|schließlich|abschließend|als Letztes|im letzten Schritt|drittens)(?!\p{L})/iu,
  ],
  en: [
    /(?:^|[.;:,–]\s+)(?:first|firstly|first of all|to begin with)(?!\p{L})/iu,
    /(?<!\p{L})(?:then|next|after that|secondly)(?!\p{L})/iu,
    /(?<!\p{L})(?:finally|after that|lastly|last of all|in the last step|thirdly|then)(?!\p{L})/iu,
  ],
};

/** "1) … 2) …", "(1) … (2) …" or "Step 1: … Step 2: …" typed into a sentence. A dot is left out: "1. Januar". */
const typed =
  /(?:^|\s)(?:\(?1\)|(?:Step|Schritt) 1\s*:)\s.*?\s(?:\(?2\)|(?:Step|Schritt) 2\s*:)\s/isu;

/**
 * Whether a paragraph tells steps that would be easier to follow as a numbered list: numbers typed into the text, or three
 * words of order one after another ("first … then … finally").
 */
export function hasInlineSteps(paragraph: string, locale: string): boolean {
  if (typed.test(paragraph)) return true;
  const words = order[locale];
  if (!words) return false;
  let from = 0;
  for (const word of words) {
    const match = word.exec(paragraph.slice(from));
    if (!match) return false;
    from += match.index + match[0].length;
  }
  return true;
}
