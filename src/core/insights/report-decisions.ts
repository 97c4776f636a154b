/** What `content/gaps.yml` can say of a topic or an article. */
export const workStates = ['open', 'done', 'dismissed'] as const;
export type WorkState = (typeof workStates)[number];

/** One entry of `content/gaps.yml`. */
export interface Decision {
  /** A topic's id as the report shows it, or `<collection>/<locale>/<slug>`. */
  id: string;
  state: WorkState;
  /** Customers' words for the topic: by them it is known again. */
  queries: readonly string[];
  /** Why it is dismissed. */
  reason?: string | undefined;
  /** `<collection>/<slug>`: the article that answers it now. */
  article?: string | undefined;
  /** The day from which on it should be answered. */
  since?: string | undefined;
  owner?: string | undefined;
}

/**
 * What has become of a decision.
 *
 * - `open`: nobody says that it is done.
 * - `dismissed`: it stays away.
 * - `closed`: today's search finds the answer, and fewer searches fail than before.
 * - `waiting`: found, but too few have asked since to tell.
 * - `not-found`: called done, and today's search still leads elsewhere.
 * - `still-failing`: called done and found, and readers are not helped.
 * - `not-asked`: nobody asks any more, or nobody has yet.
 */
export const decisionOutcomes = [
  'open',
  'dismissed',
  'closed',
  'waiting',
  'not-found',
  'still-failing',
  'not-asked',
] as const;
export type DecisionOutcome = (typeof decisionOutcomes)[number];

export interface DecisionRow {
  id: string;
  state: WorkState;
  outcome: DecisionOutcome;
  reason: string | null;
  since: string | null;
  owner: string | null;
  /** Searches for it before `since` and from then on, and how many of them were probably not answered; `null` without `since`. */
  before: { chains: number; unanswered: number } | null;
  after: { chains: number; unanswered: number };
}
