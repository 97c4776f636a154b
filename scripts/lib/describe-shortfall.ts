import type { Finding, PlacedQuery } from '../../src/content-files/source-content.ts';
import type { Rival, Shortfall } from '../../src/core/search/acceptance.ts';

/** Where the query stands: a title and a protected query are asked as they are, a line of `alsoAsked` in its absence. */
export type AskedAs = 'title' | 'question' | 'protected';

/** A query that misses its article, as an editor is told: where it stands, what beats the article and by which words. */
export function describeShortfall(
  { file, line, column, article }: PlacedQuery,
  { query, place, rivals }: Shortfall,
  as: AskedAs,
): Finding {
  const name = shortName(article);
  const what = {
    title: `The title “${query}” does not find its article`,
    question: `“${query}” finds this article only word for word; asked a little differently`,
    protected: `The protected query “${query}” no longer finds \`${name}\``,
  }[as];
  const where = place === null ? 'it is not found at all' : `it comes in place ${place}`;
  const instead = rivals.length === 0 ? '' : ` Found instead: ${rivals.map(nameRival).join('; ')}.`;
  return {
    file,
    line,
    column,
    severity: as === 'protected' ? 'error' : 'warning',
    found: `${what}${as === 'question' ? ',' : ':'} ${where}.${instead}`,
    repair: as === 'protected' ? repairProtected(name, rivals[0]) : repairHere(rivals[0]),
  };
}

function nameRival({ article, words, byTitle }: Rival): string {
  const by = [
    ...(words.length > 0 ? [words.map((word) => `“${word}”`).join(', ')] : []),
    ...(byTitle ? ['its title or questions'] : []),
  ];
  return `\`${shortName(article)}\`${by.length === 0 ? '' : ` by ${by.join(' and ')}`}`;
}

function repairHere(first: Rival | undefined): string {
  const words = quoted(first);
  const say = `Say ${words === '' ? 'the words of the question' : words} in the summary or a heading here, or add another question like it`;
  return first === undefined
    ? `${say}.`
    : `${say}. If \`${shortName(first.article)}\` is the better answer, move the line there.`;
}

function repairProtected(name: string, first: Rival | undefined): string {
  const words = quoted(first);
  return `Say ${words === '' ? 'its words' : words} in \`${name}\`, add the query to its \`alsoAsked\`, or take the line out if another article is right now.`;
}

function quoted(rival: Rival | undefined): string {
  return (rival?.words ?? []).map((word) => `“${word}”`).join(' and ');
}

/** `returns/en/return-an-item` → `returns/return-an-item`, as editors write it. */
function shortName(article: string): string {
  const [collection = '', , slug = ''] = article.split('/');
  return `${collection}/${slug}`;
}
