import { stringify } from 'yaml';
import type { LearnedProposal } from '../core/search/learned-proposals.ts';

export const proposalsFile = 'proposals.yml';

/**
 * Proposals as YAML, one document for each language in the form of `content/learned.<locale>.yml`, with what speaks for
 * each query behind it.
 *
 * @param k people who must have asked a query for it to be listed
 */
export function proposalsYaml(proposals: readonly LearnedProposal[], k: number): string {
  const byLocale = Map.groupBy(proposals, ({ locale }) => locale);
  if (byLocale.size === 0) {
    return `# Nothing to learn yet: no query that ${k} people asked led to an article that is not found first.\n`;
  }
  return [...byLocale]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([locale, own]) => `${heading(locale, k)}${entries(own)}`)
    .join('---\n');
}

function heading(locale: string, k: number): string {
  return `# For content/learned.${locale}.yml
# What readers typed before they opened the article that they stayed with; at least ${k} people each, on two days or more.
# The search does not put these articles first yet. Copy the lines whose article answers them, and leave the others.
`;
}

function entries(proposals: readonly LearnedProposal[]): string {
  const byArticle = Map.groupBy(proposals, ({ article }) => article);
  return [...byArticle]
    .map(([article, own]) => {
      const [collection = '', , slug = ''] = article.split('/');
      return [`${collection}/${slug}:`, ...own.map(entry), ''].join('\n');
    })
    .join('');
}

function entry({ query, people, ofPeople, place }: LearnedProposal): string {
  const text = stringify(query, { lineWidth: 0 }).trimEnd();
  const where = place === null ? 'not found now' : `now in place ${place}`;
  return `  - ${text} # ${people} of ${ofPeople} people, ${where}`;
}
