import { entropy } from '../stats/entropy.ts';
import { lintRules, type TagFinding } from './contacts-report.ts';
import type { Ticket } from './ticket.ts';
import type { Topic, Topics } from './topic.ts';

export interface LintInput {
  /** Of the last 90 days. */
  tickets: readonly Ticket[];
  topics: Topics;
  topicsOf(ticket: Ticket): string[];
}

/** Names that are a place to put things, not a topic. */
const bookmark =
  /^(?:other|others|misc|miscellaneous|general|various|todo|to do|temp|test|tbd|unknown|none|follow[ _-]?up|sonstiges?|diverses|allgemein(?:es)?|verschiedenes|unbekannt|nachfass(?:en)?)$/;

const needed = [
  'owner',
  'onSpike',
  'onDip',
  'polarity',
] as const satisfies readonly (keyof Topic)[];
/** Tags that occur less are T5 in any case; comparing them in pairs would cost and tell nothing. */
const comparedFrom = 5;

/**
 * What is wrong with the tags of a help desk, by the seven rules of `LintRule` (after Price & Jaffe, The Best Service Is
 * No Service, 2008), in the order of rules and then of tickets.
 */
export function lintTags({ tickets, topics, topicsOf }: LintInput): TagFinding[] {
  const members = new Map<string, Ticket[]>(Object.keys(topics).map((topic) => [topic, []]));
  for (const ticket of tickets)
    for (const topic of topicsOf(ticket)) {
      const own = members.get(topic);
      if (own) own.push(ticket);
      else members.set(topic, [ticket]);
    }
  const findings = [...members].flatMap(([tag, own]) =>
    lintTopic(tag, own, topics[tag], tickets.length),
  );
  if (tickets.length === 0) return findings.filter(({ rule }) => rule === 'T1');
  return [...findings, ...twins(tickets)].sort(
    (a, b) =>
      lintRules.indexOf(a.rule) - lintRules.indexOf(b.rule) ||
      b.tickets - a.tickets ||
      (a.tag < b.tag ? -1 : 1),
  );
}

function lintTopic(
  tag: string,
  own: readonly Ticket[],
  topic: Topic | undefined,
  all: number,
): TagFinding[] {
  const found: TagFinding[] = [];
  const say = (rule: TagFinding['rule'], value: number | null, more: Partial<TagFinding> = {}) =>
    found.push({ rule, tag, tickets: own.length, value, ...more });

  const missing = needed.filter((field) => topic?.[field] === undefined);
  if (topic === undefined) say('T1', null);
  else if (missing.length > 0) say('T1', null, { missing });

  const rated = own.filter(({ satisfied }) => satisfied !== null);
  const good = rated.filter(({ satisfied }) => satisfied).length / rated.length;
  if (rated.length >= 20 && good >= 0.25 && good <= 0.75) say('T2', good);

  const ways = new Map<string, number>();
  for (const { resolution } of own)
    if (resolution !== null) ways.set(resolution, (ways.get(resolution) ?? 0) + 1);
  const resolved = [...ways.values()].reduce((sum, n) => sum + n, 0);
  const spread = entropy([...ways.values()].map((n) => n / resolved));
  if (topic?.kind === 'symptom' && topic.rootCause === undefined) say('T3', null);
  else if (resolved >= 30 && spread > 1.5) say('T3', spread);

  const share = all === 0 ? 0 : own.length / all;
  if (share > 0.25 && !bookmark.test(tag)) say('T4', share);
  if (own.length < 5) say('T5', own.length);
  if (bookmark.test(tag) && share > 0.15) say('T7', share);
  return found;
}

/** Pairs of tags that are nearly always together: Jaccard index over 0.8. */
function twins(tickets: readonly Ticket[]): TagFinding[] {
  const counts = new Map<string, number>();
  for (const { tags } of tickets)
    for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  const together = new Map<string, { tag: string; other: string; n: number }>();
  for (const { tags } of tickets) {
    const frequent = tags.filter((tag) => (counts.get(tag) ?? 0) >= comparedFrom);
    for (const [at, tag] of frequent.entries())
      for (const other of frequent.slice(at + 1)) {
        const pair = `${tag}\0${other}`;
        const known = together.get(pair);
        if (known) known.n++;
        else together.set(pair, { tag, other, n: 1 });
      }
  }
  return [...together.values()].flatMap(({ tag, other, n }): TagFinding[] => {
    const value = n / ((counts.get(tag) ?? 0) + (counts.get(other) ?? 0) - n);
    return value > 0.8 ? [{ rule: 'T6', tag, other, tickets: n, value }] : [];
  });
}
