import type { SourceContent } from '../../src/content-files/source-content.ts';
import { dayInZone } from '../../src/core/events/day-in-zone.ts';
import type { StoredEvent } from '../../src/core/events/event.ts';
import type { Chain } from '../../src/core/insights/chains.ts';
import { evidenceOfEvents } from '../../src/core/insights/evidence.ts';
import { type LearnedProposal, proposeLearned } from '../../src/core/search/learned-proposals.ts';
import type { Search } from '../../src/core/search/outcome.ts';
import { openSearchEngine } from '../../src/search-index/open-search-index.ts';
import { toSearchDocuments } from '../../src/search-index/to-search-documents.ts';
import { openStore } from '../../src/store/open-store.ts';
import { withSearchIndex } from '../lib/with-search-index.ts';
import { articleText } from './article-text.ts';
import { evidenceFromStore } from './evidence-from-store.ts';

const dayMs = 86_400_000;

/** People who must have asked a query before it is proposed. */
export const proposalPeople = 5;

export interface ProposalSource {
  content: Pick<SourceContent, 'articles' | 'facts' | 'learned'>;
  /** The moment of the report, ms UTC. */
  now: number;
  /** Days before it that are looked at. */
  days: number;
}

/** Opens the store, looks for what its last days could teach the search, and closes the store whatever happens. */
export async function proposalsFromStore({
  database,
  countPrograms = false,
  ...source
}: ProposalSource & {
  /** Address of the event store, `sqlite:…` or `postgres://…`. */
  database: string;
  content: Pick<SourceContent, 'site' | 'articles' | 'learned'>;
  /** Events of programs count as if people had sent them. */
  countPrograms?: boolean;
}): Promise<LearnedProposal[]> {
  const store = await openStore(database);
  try {
    const { timeZone } = source.content.site;
    const articles = source.content.articles.map(articleText);
    if (!countPrograms) {
      const { chains } = await evidenceFromStore(store, articles, { ...source, timeZone });
      return await proposalsFromChains(chains, source.content);
    }
    // Roll-ups know nothing of programs.
    const since = source.now - source.days * dayMs;
    const events = store.events({ from: dayInZone(since, timeZone) });
    return await proposalsFromLog({ ...source, events: asPeople(events) });
  } finally {
    await store.close();
  }
}

async function* asPeople(events: AsyncIterable<StoredEvent>): AsyncIterable<StoredEvent> {
  for await (const event of events) yield { ...event, bot: false };
}

/** What the log could teach the search of today's content. */
export async function proposalsFromLog({
  events,
  content,
  now,
  days,
}: ProposalSource & {
  events: Parameters<typeof evidenceOfEvents>[0];
}): Promise<LearnedProposal[]> {
  const articles = content.articles.map(articleText);
  const since = now - days * dayMs;
  const { chains } = await evidenceOfEvents(events, articles, { now, since });
  return proposalsFromChains(chains, content);
}

async function proposalsFromChains(
  chains: readonly Chain[],
  content: ProposalSource['content'],
): Promise<LearnedProposal[]> {
  const documents = toSearchDocuments(content);
  if (chains.length === 0 || documents.length === 0) return [];
  const known = new Map(
    documents.map(({ article, title, alsoAsked }) => [article, [title, ...alsoAsked]]),
  );
  return withSearchIndex(documents, async (dir) => {
    const locales = [...new Set(documents.map(({ locale }) => locale))];
    const searches = new Map<string, Search>();
    for (const locale of locales) {
      searches.set(locale, (await openSearchEngine(dir, locale, { excerpts: false })).search);
    }
    return proposeLearned(chains, {
      known,
      searchOf: (locale) => searches.get(locale),
      k: proposalPeople,
    });
  });
}
