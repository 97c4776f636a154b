import { type AssessedTopic, assessTopics } from './assess-topics.ts';
import type { Chain } from './chains.ts';
import { contactsPerMonth } from './contacts-per-month.ts';
import { compareText } from './effectiveness-order.ts';
import { followDecisions, type NamedTopic } from './follow-decisions.ts';
import { gapRate } from './gap-rate.ts';
import { type GapRowSettings, gapRow, shownQueries } from './gap-row.ts';
import type { Topic } from './group-topics.ts';
import { identifyTopics, type KnownTopic } from './known-topics.ts';
import { type ArticleFinder, articleFinder } from './nearest-article.ts';
import type { GapRow, OtherGaps } from './report.ts';
import type { Decision, DecisionRow } from './report-decisions.ts';
import { addSupport, emptySupport, mayBeShown, type Support } from './support.ts';

export interface GapSettings extends GapRowSettings {
  /** Topics of earlier reports: what is known keeps its id. */
  known?: readonly KnownTopic[];
  /** What the team has decided, from `content/gaps.yml`. */
  decisions?: readonly Decision[];
}

/** Topics that are answered more often than this are no gaps: lower bound of the unanswered share. */
const worthListing = 0.4;

/** What was asked in vain, in an order for working on it. */
export interface FoundGaps {
  gaps: GapRow[];
  otherGaps: OtherGaps;
  /** What has become of the decisions about topics, in their order. */
  decisions: DecisionRow[];
  /** Every topic that may be shown, answered or not, for watching how often it is asked. */
  topics: {
    /** Of a gap; `null` for a topic that is answered, or without a label. */
    id: string | null;
    label: string | null;
    chains: readonly Chain[];
    owner: string | null;
    /** The article that the topic is about, or nearest to. */
    article: string | null;
  }[];
}

/**
 * The topics that readers searched for without being answered, worth most first. What too few asked for is only added
 * up: neither a query nor a topic appears that fewer than `k` journeys, or all of them on one day, asked for. Topics that
 * the team has dismissed, or that are answered since, are left out.
 */
export function findGaps(chains: readonly Chain[], settings: GapSettings): FoundGaps {
  const finders = new Map<string, ArticleFinder>();
  const finderFor = (locale: string) => {
    const finder = finders.get(locale) ?? articleFinder(settings.articles, locale);
    finders.set(locale, finder);
    return finder;
  };

  const listed: { topic: AssessedTopic; row: GapRow }[] = [];
  const spoken: (NamedTopic & { topic: AssessedTopic })[] = [];
  const other = { topics: 0, chains: 0, unanswered: 0 };
  for (const topic of assessTopics(chains, settings)) {
    const shown = mayBeShown(supportOfTopic(topic), settings.k);
    const noise = topic.verdict.cause === 'noise';
    if (!shown || noise) {
      other.topics++;
      other.chains += topic.chains.length;
      other.unanswered += noise ? 0 : topic.unanswered;
    } else if (gapRate(topic.chains.length, topic.unanswered).lower > worthListing) {
      listed.push({ topic, row: gapRow(topic, finderFor(topic.locale), settings) });
    } else {
      // No gap (any more): of interest only for what was decided about it.
      spoken.push({ id: '', locale: topic.locale, queries: shownQueries(topic, settings), topic });
    }
  }

  listed.sort((a, b) => byWorth(a.row, b.row));
  const ids = identifyTopics(
    listed.map(({ row: { label, queries }, topic: { locale } }) => ({ label, queries, locale })),
    [...(settings.known ?? []), ...(settings.decisions ?? []).flatMap(asKnown)],
  );
  const named = listed.map(({ topic, row }, at) => ({ topic, row: { ...row, id: ids[at] ?? '' } }));
  const { rows: decisions, ofTopic } = followDecisions(
    settings.decisions ?? [],
    [
      ...named.map(({ topic, row: { id, queries } }) => ({
        ...{ id, queries, topic, locale: topic.locale },
      })),
      ...spoken,
    ],
    settings,
  );
  return {
    gaps: named.flatMap(({ row }) => {
      const decided = ofTopic.get(row.id);
      if (decided === undefined) return [row];
      const { state, outcome, owner } = decided;
      return staysAway.has(outcome) ? [] : [{ ...row, state, owner }];
    }),
    otherGaps: {
      ...other,
      contactsPerMonth: contactsPerMonth(other.unanswered, settings.days, settings.wouldContact),
    },
    decisions,
    topics: [
      ...named.map(({ topic: { chains: own }, row }) => ({
        ...{ id: row.id, label: row.label, chains: own },
        owner: ofTopic.get(row.id)?.owner ?? null,
        article: row.nearest?.article ?? null,
      })),
      ...spoken.map(({ topic: { chains: own, claim }, queries }) => ({
        ...{ id: null, label: queries[0]?.query ?? null, chains: own, owner: null },
        article: claim.article,
      })),
    ],
  };
}

const staysAway: ReadonlySet<DecisionRow['outcome']> = new Set(['dismissed', 'closed', 'waiting']);

function byWorth(a: GapRow, b: GapRow): number {
  return (
    b.contactsPerMonth.mid - a.contactsPerMonth.mid ||
    b.lower - a.lower ||
    compareText(`${a.locales[0]} ${a.label}`, `${b.locales[0]} ${b.label}`)
  );
}

/** Words that the team has decided about are the most durable memory of a topic: they are kept with the texts. */
function asKnown({ id, queries }: Decision): KnownTopic[] {
  const [locale = '', name] = id.split('/');
  if (name === undefined || queries.length === 0) return [];
  return [{ id, locale, seen: '', queries: queries.map((query) => ({ query, count: 1 })) }];
}

function supportOfTopic({ chains }: Pick<Topic, 'chains'>): Support {
  const support = emptySupport();
  for (const { journey, searches } of chains) {
    for (const { day } of searches) addSupport(support, journey, day);
  }
  return support;
}
