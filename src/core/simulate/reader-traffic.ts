import { type ArticleTally, emptyTally } from '../insights/tally-articles.ts';
import type { Random } from '../stats/random-stream.ts';
import type { TrueArticle } from './help-center.ts';

export interface TrafficSettings {
  journeys: number;
  /** Share of readers who move on (search again or go back at once), resolved and not. Default 0.10 and 0.35. */
  movesOn?: { resolved: number; unresolved: number };
  /** Share of resolved readers who vote. Default 0.015. */
  voteRate?: number;
  /** Default: each article's own eagerness; `false`: unresolved readers vote as often as resolved ones. */
  biasedVotes?: boolean;
  /** Share of journeys that are bots, and of those the share that is not noticed. Default 0.10 and 0.05. */
  bots?: { share: number; undetected: number };
}

const mostReads = 4;
/** After a read that left the question open, so many go on to another article. */
const wrongVotes = { resolved: 0.04, unresolved: 0.1 };
const resolvedContact = 0.01;
const botViews = 5;

/**
 * What readers do in a simulated help center, added up for each article as the report adds it up. A reader opens an
 * article; one whose question is resolved leaves, others move on to another article, ask a person, or give up. At most
 * four articles each.
 */
export function simulateTraffic(
  articles: readonly TrueArticle[],
  random: Random,
  {
    journeys,
    movesOn = { resolved: 0.1, unresolved: 0.35 },
    voteRate = 0.015,
    biasedVotes = true,
    bots = { share: 0.1, undetected: 0.05 },
  }: TrafficSettings,
): ArticleTally[] {
  const tallies = articles.map(({ article }) => emptyTally(article));
  const choose = chooser(articles.map(({ popularity }) => popularity));

  const visit = (at: number): 'stays' | 'moves on' => {
    const [truth, tally] = [articles[at], tallies[at]];
    if (truth === undefined || tally === undefined) return 'stays';
    const resolved = random.chance(truth.resolves);
    const state = resolved ? 'resolved' : 'unresolved';
    const contact = random.chance(resolved ? resolvedContact : truth.contacts);
    const eager = resolved ? 1 : biasedVotes ? truth.voteEagerness : 1;
    const voted = random.chance(Math.min(1, voteRate * eager));
    const yes = voted && random.chance(wrongVotes[state]) !== resolved;
    const moves = !contact && random.chance(movesOn[state]);

    tally.views++;
    tally.allReads++;
    tally.reads++;
    tally.recentReads++;
    if (voted && yes) tally.up++;
    if (voted && !yes) tally.down++;
    if (voted && !yes && contact) tally.contactAfterNo++;
    if (contact) tally.outcomes.contact++;
    else if (voted) tally.outcomes[yes ? 'confirmed' : 'vote_no']++;
    else if (moves) tally.outcomes.bounced++;
    else tally.outcomes.silent++;
    return moves ? 'moves on' : 'stays';
  };

  for (let journey = 0; journey < journeys; journey++) {
    if (random.chance(bots.share)) {
      if (!random.chance(bots.undetected)) continue;
      for (let view = 0; view < botViews; view++) {
        const tally = tallies[Math.floor(random.next() * tallies.length)];
        if (tally === undefined) continue;
        tally.views++;
        tally.allReads++;
        tally.reads++;
        tally.recentReads++;
        tally.outcomes.silent++;
      }
      continue;
    }
    // One read for each article of a journey, however often it is opened.
    const seen = new Set<number>();
    for (let read = 0; read < mostReads; read++) {
      const at = choose(random);
      if (seen.has(at)) continue;
      seen.add(at);
      if (visit(at) === 'stays') break;
    }
  }
  return tallies;
}

/** Draws numbers as often as their weights say, by bisection of the sums. */
function chooser(weights: readonly number[]): (random: Random) => number {
  let total = 0;
  const sums = weights.map((weight) => {
    total += weight;
    return total;
  });
  return (random) => {
    const aim = random.next() * total;
    let [low, high] = [0, sums.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) > aim) high = middle;
      else low = middle + 1;
    }
    return low;
  };
}
