import type { Beta } from '../stats/beta.ts';
import { changeEvidence } from '../stats/change-evidence.ts';
import type { Count } from '../stats/fit-prior.ts';

/** Evidence below this is no sign: an unchanged article reaches it in at most 2 % of cases. */
const strong = 20;

export interface EditVerdict {
  verdict: 'better' | 'worse' | 'no sign yet';
  /** Bayes factor of a change against none. */
  evidence: number;
}

/**
 * What an edit did to an article: failures among its reads in the 60 days before, and after.
 *
 * @param prior of the failure rate in the article's collection
 * @example judgeEdit({ alpha: 3, beta: 9 }, { successes: 60, trials: 200 }, { successes: 30, trials: 180 }) // better, 29.64
 */
export function judgeEdit(prior: Beta, before: Count, after: Count): EditVerdict {
  const evidence = changeEvidence(prior, before, after);
  const [was, is] = [before, after].map(({ successes, trials }) =>
    trials === 0 ? 0 : successes / trials,
  );
  if (evidence < strong || was === undefined || is === undefined || was === is) {
    return { verdict: 'no sign yet', evidence };
  }
  return { verdict: is < was ? 'better' : 'worse', evidence };
}
