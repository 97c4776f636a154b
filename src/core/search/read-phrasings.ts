/** A question that customers of many shops ask, and how they put it. */
export interface GenericQuestion {
  /** What a help center might call it. */
  titles: readonly string[];
  phrasings: readonly string[];
}

/**
 * Reads `lexicon/questions.*.txt`: blocks between blank lines, first `# title / another title`, then one phrasing a
 * line. Blocks without a title or without phrasings are left out.
 */
export function readPhrasings(text: string): GenericQuestion[] {
  return text
    .split(/\n\s*\n/)
    .map((block) => block.split('\n').map((line) => line.trim()))
    .map((lines) => {
      const [heading = '', ...phrasings] = lines.filter((line) => line !== '');
      const titles = heading.startsWith('# ') ? heading.slice(2).split(' / ') : [];
      return { titles, phrasings };
    })
    .filter(({ titles, phrasings }) => titles.length > 0 && phrasings.length > 0);
}
