/** Values that fit the data; 90 % wide unless the function says otherwise. */
export interface Interval {
  low: number;
  high: number;
}

/** A share or rate with its 90 % interval. `mean` is not the middle: the intervals are skewed. */
export interface Estimate extends Interval {
  mean: number;
}

/** A number that depends on an assumption or on chance: careful, expected and generous. */
export interface Range extends Interval {
  mid: number;
}
