import { type AskedQueries, topicComparer } from './compare-topics.ts';
import { compareText } from './effectiveness-order.ts';

/** A topic of an earlier report: only what that report showed, so at least `k` people typed each of its queries. */
export interface KnownTopic extends AskedQueries {
  id: string;
  /** Last day of a report that listed it, `2026-11-21`. */
  seen: string;
}

/** A topic of this report; without a label it has no name to be known by. */
export interface UnnamedTopic extends AskedQueries {
  label: string | null;
}

/** Topics that hold less of each other than this are different ones. */
const sameTopic = 0.3;
/** Longer ids cannot be read at a glance. */
const longestName = 48;

/**
 * Gives each topic the id under which it was known before, however many queries have joined it since, and however its
 * most frequent wording has changed. Where a topic has come apart, the part that holds most of it keeps the id; where
 * two have become one, it goes on under the id of the larger part. What is new is named after its label.
 *
 * @returns an id for each topic, in their order, all different
 */
export function identifyTopics(
  topics: readonly UnnamedTopic[],
  known: readonly KnownTopic[],
): string[] {
  const compare = topicComparer([...topics, ...known]);
  const pairs = topics.flatMap((topic, at) =>
    known.flatMap((old) => {
      const { both } = topic.locale === old.locale ? compare(old, topic) : { both: 0 };
      return both >= sameTopic ? [{ at, id: old.id, both }] : [];
    }),
  );
  pairs.sort((a, b) => b.both - a.both || compareText(a.id, b.id) || a.at - b.at);
  const ids: (string | undefined)[] = topics.map(() => undefined);
  const taken = new Set<string>();
  for (const { at, id } of pairs) {
    if (ids[at] !== undefined || taken.has(id)) continue;
    ids[at] = id;
    taken.add(id);
  }
  for (const { id } of known) taken.add(id);
  let unnamed = 0;
  return topics.map(({ label, locale }, at) => {
    const id = ids[at];
    if (id !== undefined) return id;
    if (label === null) {
      unnamed++;
      return `${locale}:${unnamed}`;
    }
    return freeName(`${locale}/${nameOf(label)}`, taken);
  });
}

/** The topics of this report and, for a year, those of earlier ones. */
export function rememberTopics(
  known: readonly KnownTopic[],
  gaps: readonly { id: string; locales: readonly string[]; queries: KnownTopic['queries'] }[],
  today: string,
): KnownTopic[] {
  const old = new Map(known.map((topic) => [topic.id, topic]));
  for (const { id, locales, queries } of gaps) {
    if (queries.length === 0) continue;
    old.set(id, { id, locale: locales[0] ?? '', seen: today, queries });
  }
  const yearAgo = `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`;
  return [...old.values()]
    .filter(({ seen }) => seen >= yearAgo)
    .sort((a, b) => compareText(a.id, b.id));
}

const spelledOut: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/** `Ist das nicht möglich?` → `ist-das-nicht-moeglich` */
function nameOf(label: string): string {
  const words = label
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => spelledOut[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .split(' ');
  let name = '';
  for (const word of words) {
    if (name !== '' && name.length + 1 + word.length > longestName) break;
    name = name === '' ? word.slice(0, longestName) : `${name}-${word}`;
  }
  return name === '' ? 'topic' : name;
}

function freeName(name: string, taken: Set<string>): string {
  let free = name;
  for (let number = 2; taken.has(free); number++) free = `${name}-${number}`;
  taken.add(free);
  return free;
}
