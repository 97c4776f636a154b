/**
 * For texts that are read anew each time, such as names in JSON: gives the same text in place of every later one that
 * is equal to it. It is then in memory once, and a map finds it without comparing letters.
 */
export function shareTexts(): (text: string) => string {
  const texts = new Map<string, string>();
  return (text) => {
    const known = texts.get(text);
    if (known !== undefined) return known;
    texts.set(text, text);
    return text;
  };
}
