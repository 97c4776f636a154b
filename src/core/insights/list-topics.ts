import { type AssessedTopic, assessTopics, type TopicSettings } from './assess-topics.ts';
import type { Chain } from './chains.ts';
import { compareText } from './effectiveness-order.ts';
import { gapRate } from './gap-rate.ts';
import type { Grouping } from './group-topics.ts';
import type { GapCause } from './report.ts';

export interface ListedTopic {
  /** Its most frequent query, whoever typed it: not for a report. */
  label: string;
  /** Keys of the journeys that asked for it first. */
  journeys: string[];
  cause: GapCause;
  /** The article meant, or the nearest one. */
  nearest: string | null;
  /** The chance that no article answers it, 0–1. */
  missing: number;
  /** Expected number of its chains that were not answered. */
  unanswered: number;
  /** Expected number of its chains for which no article is there. */
  worth: number;
}

/** Fewer chains than this are no topic. */
const fewest = 5;
/** Answered more often than this, it is no gap; lower than in the report, where readers have their say as well. */
const worthListing = 0.2;

/** Topics that are not answered, worth most first, without regard to who may see them: for measuring. */
export function listTopics(
  chains: readonly Chain[],
  settings: TopicSettings,
  grouping?: Grouping,
): ListedTopic[] {
  return assessTopics(chains, settings, grouping)
    .filter(
      ({ chains: own, unanswered }) =>
        own.length >= fewest && gapRate(own.length, unanswered).lower > worthListing,
    )
    .map(listed)
    .sort((a, b) => b.worth - a.worth || compareText(a.label, b.label));
}

function listed({
  chains,
  queries,
  verdict,
  claim,
  missing,
  unanswered,
}: AssessedTopic): ListedTopic {
  const [most] = queries.toSorted(
    (a, b) => b.searches.length - a.searches.length || compareText(a.query, b.query),
  );
  return {
    label: most?.query ?? '',
    journeys: chains.map(({ journey }) => journey),
    cause: verdict.cause,
    nearest: verdict.article ?? claim.article,
    missing,
    unanswered,
    worth: missing * chains.length,
  };
}
