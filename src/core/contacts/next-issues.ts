import { nextIssue } from '../insights/next-issue.ts';
import type { NextIssueRow } from './contacts-report.ts';
import type { Ticket } from './ticket.ts';

/** Who was at what, and where they went on to. */
export interface Transitions {
  /** Journeys, or customers, with anything. */
  all: number;
  /** Of them, those with each. */
  with: Map<string, number>;
  /** From one to the next, by `<from>\0<next>`. */
  followed: Map<string, number>;
}

const least = { followed: 5, lift: 2 };

/**
 * What people go on to more often than usual: at least five did, and at least twice as often as those who come to it
 * otherwise. The most telling first, at most 50.
 */
export function nextIssues(
  { all, with: counts, followed }: Transitions,
  of: NextIssueRow['of'],
  titleOf: (item: string) => string,
): NextIssueRow[] {
  const rows: NextIssueRow[] = [];
  for (const [pair, n] of followed) {
    const [from = '', next = ''] = pair.split('\0');
    const journeys = counts.get(from) ?? 0;
    if (n < least.followed || journeys === 0) continue;
    const { share, lift } = nextIssue(n, journeys, (counts.get(next) ?? 0) / all);
    if (lift < least.lift) continue;
    const [fromTitle, nextTitle] = [titleOf(from), titleOf(next)];
    rows.push({ of, from, fromTitle, next, nextTitle, journeys, followed: n, share, lift });
  }
  return rows
    .sort(
      (a, b) =>
        b.followed - a.followed || b.lift - a.lift || (a.from + a.next < b.from + b.next ? -1 : 1),
    )
    .slice(0, 50);
}

export function emptyTransitions(): Transitions {
  return { all: 0, with: new Map(), followed: new Map() };
}

/** Adds one journey: what it was at, in order. Coming back to something is not going on to it. */
export function addSequence(transitions: Transitions, sequence: readonly string[]): void {
  const items = [...new Set(sequence)];
  if (items.length === 0) return;
  transitions.all++;
  for (const [at, item] of items.entries()) {
    addOne(transitions.with, item);
    for (const next of items.slice(at + 1)) addOne(transitions.followed, `${item}\0${next}`);
  }
}

/** Adds one page load that came from another page: only the one step is seen. */
export function addStep(transitions: Transitions, from: string | undefined, item: string): void {
  transitions.all++;
  addOne(transitions.with, item);
  if (from !== undefined && from !== item) addOne(transitions.followed, `${from}\0${item}`);
}

function addOne(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

const month = 30 * 86_400_000;

/** What customers write about next, within 30 days of the ticket before. */
export function ticketTransitions(
  tickets: readonly Ticket[],
  topicsOf: (ticket: Ticket) => string[],
): Transitions {
  const transitions = emptyTransitions();
  const known = tickets.filter(({ customer }) => customer !== null);
  for (const own of Map.groupBy(known, ({ customer }) => customer).values()) {
    let sequence: string[] = [];
    let before = Number.NEGATIVE_INFINITY;
    for (const ticket of own.toSorted((a, b) => a.createdAt - b.createdAt)) {
      if (ticket.createdAt - before > month) {
        addSequence(transitions, sequence);
        sequence = [];
      }
      // One topic for each ticket: two tags of one ticket do not follow one another.
      sequence.push(...topicsOf(ticket).slice(0, 1));
      before = ticket.createdAt;
    }
    addSequence(transitions, sequence);
  }
  return transitions;
}
