import type { Replay, ReplayClass, ReplayedQuery } from '../../src/core/search/replay.ts';
import { formatCount } from '../lib/format-count.ts';

/** Queries of one kind that are printed; `--json` has all. */
const shown = 20;

const parts: readonly { name: ReplayClass; title: string; now(query: ReplayedQuery): string }[] = [
  {
    name: 'broken',
    title: 'Newly broken: people opened the first article, which is not first any more',
    now: ({ then, now }) =>
      `${short(then.top)} ${now.place === null ? 'is not found' : now.n === 0 ? 'is not shown as an answer' : `comes in place ${now.place}`}${now.top === then.top ? '' : `, first is ${short(now.top)}`}`,
  },
  {
    name: 'open',
    title: 'Still open: no answer then, none now',
    now: ({ now }) => (now.top === null ? 'nothing is near' : `nearest is ${short(now.top)}`),
  },
  {
    name: 'closed',
    title: 'Closed: no answer then, one now',
    now: ({ now }) => `${short(now.top)}, confidence ${now.confidence.toFixed(2)}`,
  },
];

/** A replay as text, what is worst first. */
export function describeReplay({ queries, totals }: Replay): string {
  if (queries.length === 0) {
    return 'No query was asked by enough people on two days or more: there is nothing to compare yet.';
  }
  const blocks = parts.map(({ name, title, now }) => {
    const own = queries.filter((query) => query.class === name);
    const { people } = totals[name];
    const lines = own.slice(0, shown).map((query) => `  ${describeQuery(query)}: ${now(query)}`);
    const more = own.length > shown ? [`  … and ${own.length - shown} more (--json has all)`] : [];
    return [`${title}. ${countQueries(own.length, people)}`, ...lines, ...more].join('\n');
  });
  const { kept } = totals;
  return [...blocks, `As they were: ${countQueries(kept.queries, kept.people)}`].join('\n\n');
}

function describeQuery({ people, query, locale }: ReplayedQuery): string {
  return `${formatCount(people, 'person', 'people')}  “${query}” (${locale})`;
}

function countQueries(queries: number, people: number): string {
  return `${formatCount(queries, 'query', 'queries')}, ${formatCount(people, 'person', 'people')}.`;
}

function short(article: string | null): string {
  const [collection = '', , slug = ''] = (article ?? '').split('/');
  return article === null ? 'nothing' : `${collection}/${slug}`;
}
