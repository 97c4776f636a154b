import type { SourceContent } from '../../src/content-files/source-content.ts';
import { reportOf } from '../../src/core/insights/build-report.ts';
import type { Evidence } from '../../src/core/insights/evidence.ts';
import type { KnownTopic } from '../../src/core/insights/known-topics.ts';
import type { Report } from '../../src/core/insights/report.ts';
import type { AskSearch } from '../../src/core/insights/sight-queries.ts';
import { addContacts } from './add-contacts.ts';
import { articleTexts } from './article-text.ts';
import { readEvidence } from './read-evidence.ts';

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
 * The report of the store's last days from their roll-ups, with what tickets say and readers wrote, and the evidence that
 * it stands on.
 */
export async function reportFromStore({
  database,
  content,
  now,
  days,
  countPrograms = false,
  knownTopics = [],
  search,
}: ReportSource): Promise<{ report: Report; evidence: Evidence }> {
  const { site, decisions, calendar } = content;
  const { name: siteName, timeZone, costPerContact } = site;
  const articles = articleTexts(content.articles, site.locales);
  const evidence = await readEvidence({ database, articles, now, days, timeZone, countPrograms });
  const made = await reportOf({
    evidence,
    articles,
    settings: { siteName, timeZone, costPerContact, now, days },
    search,
    knownTopics,
    decisions,
    calendar,
  });
  return { report: await addContacts(made, { database, content, now, days }), evidence };
}
