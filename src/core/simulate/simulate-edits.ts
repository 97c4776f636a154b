import { judgeEdit } from '../insights/judge-edit.ts';
import type { Random } from '../stats/random-stream.ts';
import { poisson } from './simulate-alarms.ts';

const prior = { alpha: 3, beta: 9 };
const days = 60;

/**
 * Share of unchanged articles that are called better or worse at least once, looked at every second day for 60 days
 * after an edit that changed nothing.
 *
 * @param perDay reads a day, by article in turn
 */
export function unchangedAnnounced(
  articles: number,
  random: Random,
  perDay: readonly number[] = [1, 3, 10, 30],
): number {
  let announced = 0;
  for (let article = 0; article < articles; article++) {
    const reads = perDay[article % perDay.length] ?? 1;
    const rate = failureRate(random);
    const before = count(days * reads, rate, random);
    const after = { successes: 0, trials: 0 };
    for (let day = 1; day <= days; day++) {
      const today = count(reads, rate, random);
      after.successes += today.successes;
      after.trials += today.trials;
      if (day % 2 === 0 && judgeEdit(prior, before, after).verdict !== 'no sign yet') {
        announced++;
        break;
      }
    }
  }
  return announced / articles;
}

function count(mean: number, rate: number, random: Random) {
  const trials = mean > 200 ? mean : poisson(mean, random);
  let successes = 0;
  for (let read = 0; read < trials; read++) if (random.chance(rate)) successes++;
  return { successes, trials };
}

/** From the prior Beta(3, 9): the third smallest of eleven uniform numbers. */
function failureRate(random: Random): number {
  const draws = Array.from({ length: prior.alpha + prior.beta - 1 }, () => random.next());
  return draws.sort((a, b) => a - b)[prior.alpha - 1] ?? 0;
}
