import type { SourceContent } from '../../src/content-files/source-content.ts';
import { buildContacts } from '../../src/core/contacts/build-contacts.ts';
import type { TimeMeasure } from '../../src/core/contacts/contacts-report.ts';
import { readersSaid } from '../../src/core/contacts/readers-said.ts';
import type { ReplyTimes } from '../../src/core/contacts/reply-promises.ts';
import { dayInZone } from '../../src/core/events/day-in-zone.ts';
import type { InboxItem, Report } from '../../src/core/insights/report.ts';
import { openContactStore } from '../../src/store/open-store.ts';
import { articleTexts } from './article-text.ts';

export interface ContactSource {
  database: string;
  content: Pick<SourceContent, 'site' | 'topics' | 'articles'>;
  /** Ms UTC. */
  now: number;
  days: number;
}

const hour = 3_600_000;

/** The report with what tickets and orders say, and which comments somebody has dealt with. */
export async function addContacts(
  report: Report,
  { database, content, now, days }: ContactSource,
): Promise<Report> {
  const { timeZone, targets = {} } = content.site;
  const store = await openContactStore(database);
  try {
    const since = now - days * 24 * hour;
    const articles = articleTexts(content.articles, content.site.locales);
    const events = store.saidEvents(since, now - Math.min(days, 28) * 24 * hour);
    const { inbox: said, ...readers } = await readersSaid(events, articles, { now, since });
    const eases = new Map(
      readers.surveys?.articles.map(({ article, ease }) => [article, ease?.mean]),
    );
    const contacts = buildContacts({
      tickets: await Array.fromAsync(store.tickets(since)),
      orders: await store.ordersByDay(dayInZone(since, timeZone)),
      topics: content.topics,
      articles: report.articles.map(({ article, title, reads, failure, votes }) => ({
        article,
        title,
        reads,
        failure: failure.mean,
        votes,
        ease: eases.get(article) ?? null,
      })),
      now,
      timeZone,
      targets: Object.fromEntries(
        Object.entries(targets).map(([measure, hours]) => [measure, (hours ?? 0) * hour]),
      ) as Partial<Record<TimeMeasure, number>>,
    });
    const answered = await store.answered();
    return {
      ...report,
      ...readers,
      inbox: numbered(report.inbox, said).map((item) => ({
        ...item,
        answered: answered.has(item.id ?? ''),
      })),
      ...(contacts && { contacts }),
    };
  } finally {
    await store.close();
  }
}

/** Items of roll-ups have lost the number of their event; it is found again by all else that they say. */
function numbered(inbox: readonly InboxItem[], said: readonly InboxItem[]): InboxItem[] {
  const sameAs = ({ article, day, comment, reason, from, value, ease }: InboxItem) =>
    JSON.stringify([article, day, comment, reason, from, value, ease ?? null]);
  const ids = new Map<string, string[]>();
  for (const item of said)
    if (item.id !== undefined) ids.set(sameAs(item), [...(ids.get(sameAs(item)) ?? []), item.id]);
  return inbox.map((item) => {
    const id = item.id ?? ids.get(sameAs(item))?.shift();
    return id === undefined ? item : { ...item, id };
  });
}

/** For the contact page of the next build; undefined while there are no tickets. */
export function replyTimes({ generatedAt, contacts }: Report): ReplyTimes | undefined {
  return contacts && { version: 1, generatedAt, channels: contacts.promises };
}
