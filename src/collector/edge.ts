import type { Gate } from './gate.ts';
import type { Connection } from './sender-address.ts';

/** What the routes of the collector find in their context. */
export interface Edge {
  Bindings: Connection;
  Variables: { gate: Gate };
}
