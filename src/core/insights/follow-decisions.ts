import type { AssessedTopic } from './assess-topics.ts';
import type { Sighting } from './claim-article.ts';
import { type AskedQueries, topicComparer } from './compare-topics.ts';
import { gapRate } from './gap-rate.ts';
import type { Decision, DecisionOutcome, DecisionRow } from './report-decisions.ts';

/** A topic of this report with its id and the queries of it that may be shown. */
export interface NamedTopic extends AskedQueries {
  id: string;
  topic: Pick<AssessedTopic, 'chains' | 'missing'>;
}

export interface DecisionSettings {
  /** What today's search makes of a query; `undefined` when it was not asked. */
  sightingOf?: ((locale: string, query: string) => Sighting | undefined) | undefined;
}

/** A topic is what a decision speaks of, when it holds this share of the decision's words, or they of it. */
const spokenOf = 0.5;
/** Fewer searches since then prove nothing. */
const enoughSince = 5;
/** The answer is found when it stands among the first three for this share of the searches. */
const found = { among: 3, share: 0.5 };
/** Without an article named: the search is this sure of whatever it puts first. */
const sure = 0.5;
/** Answered more often than this, it is no gap. */
const stillGap = 0.4;

/**
 * Joins what the team has decided with what readers do. A decision may speak of several topics, because grouping may
 * take a subject apart; a topic is spoken of by the decision that holds most of it.
 *
 * A gap closes only when two things hold: today's search finds the answer, and of the searches since then clearly fewer
 * fail than before.
 *
 * @returns a row for each decision about a topic, and for each topic the row that speaks of it
 */
export function followDecisions(
  decisions: readonly Decision[],
  topics: readonly NamedTopic[],
  settings: DecisionSettings = {},
): { rows: DecisionRow[]; ofTopic: Map<string, DecisionRow> } {
  const about = decisions.map((decision) => ({
    decision,
    locale: decision.id.split(/[/:]/)[0] ?? '',
    queries: decision.queries.map((query) => ({ query, count: 1 })),
  }));
  const compare = topicComparer([...topics, ...about]);
  const members = new Map(about.map((one) => [one, [] as NamedTopic[]]));
  for (const topic of topics) {
    const best = about
      .map((one) => ({ one, share: shareOf(one, topic, compare) }))
      .filter(({ share }) => share >= spokenOf)
      .sort((a, b) => b.share - a.share)[0];
    if (best !== undefined) members.get(best.one)?.push(topic);
  }

  const ofTopic = new Map<string, DecisionRow>();
  const rows = about.map((one) => {
    const own = members.get(one) ?? [];
    const row = decisionRow(one.decision, own, settings);
    for (const { id } of own) ofTopic.set(id, row);
    return row;
  });
  return { rows, ofTopic };
}

function shareOf(
  one: AskedQueries & { decision: Decision },
  topic: NamedTopic,
  compare: ReturnType<typeof topicComparer>,
): number {
  if (one.decision.id === topic.id) return 2;
  const { kept, own } = compare(one, topic);
  return Math.max(kept, own);
}

function decisionRow(
  { id, state, reason, since, owner, article }: Decision,
  topics: readonly NamedTopic[],
  settings: DecisionSettings,
): DecisionRow {
  const chains = topics.flatMap(({ topic }) => topic.chains);
  const sum = (of: typeof chains) => ({
    chains: of.length,
    unanswered: of.reduce((total, chain) => total + chain.unanswered, 0),
  });
  const before = since && sum(chains.filter(({ searches: [{ day }] }) => day < since));
  const after = sum(chains.filter(({ searches: [{ day }] }) => !since || day >= since));
  const outcome = (): DecisionOutcome => {
    if (state !== 'done') return state;
    if (chains.length === 0) return 'not-asked';
    if (!isFound(topics, article, settings)) return 'not-found';
    if (after.chains < enoughSince) return 'waiting';
    return judge(before || { chains: 0, unanswered: 0 }, after);
  };
  return {
    id,
    state,
    outcome: outcome(),
    reason: reason ?? null,
    since: since ?? null,
    owner: owner ?? null,
    before: before || null,
    after,
  };
}

/** Whether today's search finds the answer for at least half of the searches; as it was then, where nobody asked it. */
function isFound(
  topics: readonly NamedTopic[],
  article: string | undefined,
  { sightingOf }: DecisionSettings,
): boolean {
  let right = 0;
  let all = 0;
  for (const { topic, locale } of topics) {
    for (const { searches } of topic.chains) {
      const { q, confidence = 0, top } = searches[0];
      const then = { confidence, hits: top === undefined ? [] : [{ article: top, score: 1 }] };
      const { confidence: now, hits } = sightingOf?.(locale, q) ?? then;
      const named = article?.split('/') ?? [];
      const wanted = named.length === 2 ? `${named[0]}/${locale}/${named[1]}` : article;
      all++;
      if (wanted === undefined ? now >= sure : hits.slice(0, found.among).some(isArticle(wanted)))
        right++;
    }
  }
  return all > 0 && right >= found.share * all;
}

function isArticle(wanted: string): (hit: { article: string }) => boolean {
  return ({ article }) => article === wanted;
}

/** Clearly fewer: even the upper bound of the share that fails now lies below the share before. */
function judge(
  before: { chains: number; unanswered: number },
  after: { chains: number; unanswered: number },
): DecisionOutcome {
  const now = gapRate(after.chains, after.unanswered);
  const was = before.chains === 0 ? 1 : gapRate(before.chains, before.unanswered).rate;
  const upper = 2 * now.rate - now.lower;
  if (upper < was && now.lower <= stillGap) return 'closed';
  return now.lower > stillGap ? 'still-failing' : 'waiting';
}
