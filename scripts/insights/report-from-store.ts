import type { SourceContent } from '../../src/content-files/source-content.ts';
import { dayInZone } from '../../src/core/events/day-in-zone.ts';
import type { StoredEvent } from '../../src/core/events/event.ts';
import { buildReport, reportOf } from '../../src/core/insights/build-report.ts';
import type { KnownTopic } from '../../src/core/insights/known-topics.ts';
import type { Report } from '../../src/core/insights/report.ts';
import type { AskSearch } from '../../src/core/insights/sight-queries.ts';
import { openStore } from '../../src/store/open-store.ts';
import { addContacts } from './add-contacts.ts';
import { articleTexts } from './article-text.ts';
import { evidenceFromStore } from './evidence-from-store.ts';

export interface ReportSource {
  /** Address of the event store, `sqlite:…` or `postgres://…`. */
  database: string;
  content: Pick<SourceContent, 'site' | 'articles' | 'decisions' | 'calendar' | 'topics'>;
  /** Today's search, see `withTodaysSearch`. Without it, topics are judged by what the page noted then. */
  search?: AskSearch;
  /** Topics of earlier reports. */
  knownTopics?: readonly KnownTopic[];
  /** The moment of the report, ms UTC. */
  now: number;
  /** Days before it that are looked at. */
  days: number;
  /** Events of programs count as if people had sent them. */
  countPrograms?: boolean;
}

/**
 * Opens the store, makes the report of its last days from their roll-ups, with what tickets say and readers
 * wrote, and closes the store whatever happens.
 */
export async function reportFromStore(source: ReportSource): Promise<Report> {
  return addContacts(await reportOfReaders(source), source);
}

async function reportOfReaders({
  database,
  content,
  now,
  days,
  countPrograms = false,
  knownTopics = [],
  search,
}: ReportSource): Promise<Report> {
  const { site } = content;
  const { name: siteName, timeZone, costPerContact } = site;
  const store = await openStore(database);
  try {
    const articles = articleTexts(content.articles, site.locales);
    const input = {
      articles,
      settings: { siteName, timeZone, costPerContact, now, days },
      search,
      knownTopics,
      decisions: content.decisions,
      calendar: content.calendar,
    };
    if (!countPrograms)
      return await reportOf({
        ...input,
        evidence: await evidenceFromStore(store, articles, { now, days, timeZone }),
      });
    // Roll-ups know nothing of programs.
    const from = dayInZone(now - days * 86_400_000, timeZone);
    return await buildReport({ ...input, events: asPeople(store.events({ from })) });
  } finally {
    await store.close();
  }
}

async function* asPeople(events: AsyncIterable<StoredEvent>): AsyncIterable<StoredEvent> {
  for await (const event of events) yield { ...event, bot: false };
}
