import type { Remark } from '../remark.ts';

/** Where a node stands: what may not stand there is left as its text. */
export interface Surroundings {
  inCell?: boolean;
  inHeading?: boolean;
  inCallout?: boolean;
  inCode?: boolean;
  remarks: Remark[];
}
