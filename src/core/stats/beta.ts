/** A beta distribution: what is believed about a share. Both parameters > 0; their sum says how firmly. */
export interface Beta {
  alpha: number;
  beta: number;
}

export function betaMean({ alpha, beta }: Beta): number {
  return alpha / (alpha + beta);
}
