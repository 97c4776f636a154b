import { dayInZone } from '../../src/core/events/day-in-zone.ts';
import type { StoredEvent } from '../../src/core/events/event.ts';
import type { ArticleText } from '../../src/core/insights/article-text.ts';
import { type Evidence, evidenceOfEvents } from '../../src/core/insights/evidence.ts';
import { openStore } from '../../src/store/open-store.ts';
import { type EvidencePeriod, evidenceFromStore } from './evidence-from-store.ts';

export interface EvidenceSource extends EvidencePeriod {
  /** Address of the event store, `sqlite:…` or `postgres://…`. */
  database: string;
  articles: readonly Pick<ArticleText, 'article' | 'title' | 'redirectFrom'>[];
  /** Events of programs count as if people had sent them. */
  countPrograms?: boolean;
}

/** Opens the store, reads what its last days give, and closes it whatever happens. */
export async function readEvidence({
  database,
  articles,
  countPrograms = false,
  ...period
}: EvidenceSource): Promise<Evidence> {
  const store = await openStore(database);
  try {
    if (!countPrograms) return await evidenceFromStore(store, articles, period);
    // Roll-ups know nothing of programs.
    const { now, days, timeZone } = period;
    const since = now - days * 86_400_000;
    const events = store.events({ from: dayInZone(since, timeZone) });
    return await evidenceOfEvents(asPeople(events), articles, { now, since });
  } finally {
    await store.close();
  }
}

async function* asPeople(events: AsyncIterable<StoredEvent>): AsyncIterable<StoredEvent> {
  for await (const event of events) yield { ...event, bot: false };
}
