import { dayInZone } from '../events/day-in-zone.ts';
import { contactRate } from './contact-rate.ts';
import {
  type ContactRate,
  type ContactsReport,
  channelKinds,
  type TimeMeasure,
  type TopicRow,
  timeMeasures,
} from './contacts-report.ts';
import { lintTags } from './lint-tags.ts';
import { customerScores, matrixPlace, type TopicSignals } from './matrix-place.ts';
import { nextIssues, ticketTransitions } from './next-issues.ts';
import { repeatContacts } from './repeat-contacts.ts';
import { replyPromises } from './reply-promises.ts';
import { shareOf, shareOfKnown } from './share-of.ts';
import { summarizeTimes } from './summarize-times.ts';
import type { Ticket } from './ticket.ts';
import { solvedAtFirstContact, ticketTime } from './ticket-times.ts';
import type { Topics } from './topic.ts';
import { topicFinder, withoutLocale } from './topics-of.ts';

/** What readers of an article did and said, as the report has it. */
export interface ArticleSignals {
  article: string;
  title: string;
  reads: number;
  /** Share of reads that failed, 0–1. */
  failure: number;
  votes: { up: number; down: number };
  /** 0 hard to 1 easy; `null` where nobody was asked. */
  ease: number | null;
}

export interface ContactsInput {
  /** Tickets of the period, in any order. What is later than `now` is left out. */
  tickets: readonly Ticket[];
  /** Orders by day, `2026-11-21`; days without orders may be missing. */
  orders: ReadonlyMap<string, number>;
  topics: Topics;
  articles: readonly ArticleSignals[];
  /** Ms UTC. */
  now: number;
  timeZone: string;
  /** Targets for times in ms, where the shop has set some. */
  targets: Partial<Record<TimeMeasure, number>>;
}

/** Topics that are shown; the rest are in the sums. */
const mostTopics = 100;
const mostArticles = 100;

/** All that tickets and orders say; `undefined` without a ticket. Pure. */
export function buildContacts(input: ContactsInput): ContactsReport | undefined {
  const { now, timeZone, topics, targets, orders } = input;
  const tickets = input.tickets
    .filter(({ createdAt }) => createdAt <= now)
    .toSorted((a, b) => a.createdAt - b.createdAt || (a.key < b.key ? -1 : 1));
  if (tickets.length === 0) return undefined;
  const dayOf = ({ createdAt }: Ticket) => dayInZone(createdAt, timeZone);
  const [first, last] = [tickets[0], tickets.at(-1)].map((one) => (one ? dayOf(one) : ''));
  const [from = '', to = ''] = [first, last];
  const repeats = repeatContacts(tickets);
  const repeatOf = (own: readonly Ticket[]) =>
    shareOfKnown(own.map(({ key }) => repeats.get(key) ?? null));
  const topicsOf = topicFinder(topics);
  const titles = new Map(input.articles.map(({ article, title }) => [article, title]));
  const counted = overlap(tickets.map(dayOf), orders);
  const rate = rateOf(
    tickets.filter((ticket) => counted.has(dayOf(ticket))),
    counted,
    orders,
  );
  const asked = tickets.filter(({ confidence }) => confidence !== null);

  return {
    sources: sourcesOf(tickets, dayOf),
    from,
    to,
    tickets: tickets.length,
    byChannel: channelKinds
      .map((channel) => ({
        channel,
        tickets: tickets.filter((ticket) => ticket.channel === channel).length,
      }))
      .filter((row) => row.tickets > 0)
      .sort((a, b) => b.tickets - a.tickets),
    rate,
    months: monthsOf(tickets, dayOf, counted, orders),
    times: Object.fromEntries(
      timeMeasures.map((measure) => [
        measure,
        summarizeTimes(
          tickets.flatMap((ticket) => ticketTime(ticket, measure) ?? []),
          targets[measure],
        ),
      ]),
    ) as ContactsReport['times'],
    firstContactResolution: shareOfKnown(tickets.map((one) => solvedAtFirstContact(one, now))),
    repeat: repeatOf(tickets),
    satisfaction: shareOfKnown(tickets.map(({ satisfied }) => satisfied)),
    topics: topicRows(input, tickets, topicsOf, repeatOf, (own) =>
      rate === null
        ? null
        : contactRate(own.filter((ticket) => counted.has(dayOf(ticket))).length, rate.orders),
    ),
    articles: [...Map.groupBy(tickets, ({ article }) => article)]
      .flatMap(([article, own]) =>
        article === null
          ? []
          : [
              {
                article,
                title: titles.get(article) ?? article,
                tickets: own.length,
                repeat: repeatOf(own),
              },
            ],
      )
      .sort((a, b) => b.tickets - a.tickets || (a.article < b.article ? -1 : 1))
      .slice(0, mostArticles),
    unassigned: {
      noAnswer: asked.filter(({ article }) => article === null).length,
      notAsked: tickets.length - asked.length,
    },
    lint: lintTags({
      tickets: tickets.filter(({ createdAt }) => createdAt > now - 90 * 86_400_000),
      topics,
      topicsOf,
    }),
    nextIssues: nextIssues(ticketTransitions(tickets, topicsOf), 'topic', (topic) => topic),
    promises: replyPromises(tickets, now),
  };
}

function sourcesOf(tickets: readonly Ticket[], dayOf: (ticket: Ticket) => string) {
  return [...Map.groupBy(tickets, ({ source }) => source)]
    .map(([source, own]) => {
      const days = own.map(dayOf);
      return { source, tickets: own.length, from: days[0] ?? '', to: days.at(-1) ?? '' };
    })
    .sort((a, b) => b.tickets - a.tickets);
}

/** Days for which both are known: from the later beginning to the earlier end. A day between without orders has none. */
function overlap(ticketDays: readonly string[], orders: ReadonlyMap<string, number>): Set<string> {
  const orderDays = [...orders.keys()].sort();
  const from = later(ticketDays[0], orderDays[0]);
  const to = earlier(ticketDays.at(-1), orderDays.at(-1));
  const days = new Set<string>();
  if (from === undefined || to === undefined) return days;
  for (let t = Date.parse(from); t <= Date.parse(to); t += 86_400_000)
    days.add(new Date(t).toISOString().slice(0, 10));
  return days;
}

function later(a: string | undefined, b: string | undefined): string | undefined {
  return a === undefined || b === undefined ? undefined : a > b ? a : b;
}

function earlier(a: string | undefined, b: string | undefined): string | undefined {
  return a === undefined || b === undefined ? undefined : a < b ? a : b;
}

function rateOf(
  tickets: readonly Ticket[],
  days: ReadonlySet<string>,
  orders: ReadonlyMap<string, number>,
): ContactRate | null {
  if (days.size === 0) return null;
  const sum = [...days].reduce((total, day) => total + (orders.get(day) ?? 0), 0);
  const named = tickets.flatMap(({ order }) => order ?? []);
  const once = tickets.length - named.length + new Set(named).size;
  return {
    tickets: tickets.length,
    orders: sum,
    gross: contactRate(tickets.length, sum),
    net: named.length === 0 ? null : contactRate(once, sum),
  };
}

function monthsOf(
  tickets: readonly Ticket[],
  dayOf: (ticket: Ticket) => string,
  counted: ReadonlySet<string>,
  orders: ReadonlyMap<string, number>,
): ContactsReport['months'] {
  const byMonth = Map.groupBy(tickets, (ticket) => dayOf(ticket).slice(0, 7));
  const months = Map.groupBy(counted, (day) => day.slice(0, 7));
  return [...months].flatMap(([month, days]) => {
    if (days.length < daysIn(month)) return [];
    const rate = rateOf(byMonth.get(month) ?? [], new Set(days), orders);
    return rate === null ? [] : [{ month, ...rate }];
  });
}

/** @param month `2026-11` */
function daysIn(month: string): number {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number, 0)).getUTCDate();
}

function topicRows(
  { topics, articles }: ContactsInput,
  tickets: readonly Ticket[],
  topicsOf: (ticket: Ticket) => string[],
  repeatOf: (own: readonly Ticket[]) => TopicRow['repeat'],
  perOrder: (own: readonly Ticket[]) => TopicRow['perOrder'],
): TopicRow[] {
  const members = new Map<string, Ticket[]>(Object.keys(topics).map((topic) => [topic, []]));
  for (const ticket of tickets)
    for (const topic of topicsOf(ticket)) {
      const own = members.get(topic);
      if (own) own.push(ticket);
      else members.set(topic, [ticket]);
    }

  const described = Object.entries(topics).map(([topic, { articles: named }]) => {
    const own = members.get(topic) ?? [];
    return { topic, signals: signalsOf(own, named, articles, repeatOf) };
  });
  const scores = customerScores(described.map(({ signals }) => signals));
  const places = new Map(
    described.map(({ topic, signals }, at) => {
      const { valueToCompany: company, valueToCustomer: customer } = topics[topic] ?? {};
      return [topic, matrixPlace({ company, customer }, scores[at] ?? 0, signals)];
    }),
  );

  return [...members]
    .map(([topic, own]): TopicRow => {
      const said = topics[topic];
      return {
        topic,
        described: said !== undefined,
        owner: said?.owner ?? null,
        kind: said?.kind ?? null,
        rootCause: said?.rootCause ?? null,
        tags: said?.tags ?? [topic],
        tickets: own.length,
        share: own.length / tickets.length,
        perOrder: perOrder(own),
        repeat: repeatOf(own),
        satisfaction: shareOfKnown(own.map(({ satisfied }) => satisfied)),
        p90FirstResponse:
          summarizeTimes(own.flatMap((one) => ticketTime(one, 'firstResponse') ?? []))?.p90 ?? null,
        matrix: places.get(topic) ?? null,
      };
    })
    .sort((a, b) => b.tickets - a.tickets || (a.topic < b.topic ? -1 : 1))
    .filter((row, at) => row.described || at < mostTopics);
}

function signalsOf(
  own: readonly Ticket[],
  named: readonly string[],
  articles: readonly ArticleSignals[],
  repeatOf: (own: readonly Ticket[]) => TopicRow['repeat'],
): TopicSignals {
  const about = articles.filter(({ article }) => named.includes(withoutLocale(article)));
  const sum = (value: (one: ArticleSignals) => number) =>
    about.reduce((total, one) => total + value(one), 0);
  const reads = sum((one) => one.reads);
  const failures = sum((one) => one.failure * one.reads);
  const eases = about.flatMap(({ ease }) => ease ?? []);
  return {
    failure: reads === 0 ? null : failures / reads,
    failures,
    noVotes:
      shareOf(
        sum(({ votes }) => votes.down),
        sum(({ votes }) => votes.up + votes.down),
      )?.share ?? null,
    repeat: repeatOf(own)?.share ?? null,
    effort:
      eases.length === 0 ? null : 1 - eases.reduce((total, ease) => total + ease, 0) / eases.length,
    tickets: own.length,
  };
}
