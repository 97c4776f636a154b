import type { Beta } from './beta.ts';
import type { Count } from './fit-prior.ts';

/**
 * What is believed about a share after `trials`: the prior counts like reads seen before.
 *
 * @example posterior({ alpha: 2, beta: 18 }, { successes: 4, trials: 10 }) // { alpha: 6, beta: 24 }
 */
export function posterior(prior: Beta, { successes, trials }: Count): Beta {
  return { alpha: prior.alpha + successes, beta: prior.beta + trials - successes };
}
