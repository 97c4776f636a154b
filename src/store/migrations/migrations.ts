import type { Migration } from 'kysely/migration';
import { events } from './0001-events.ts';
import { limits } from './0002-limits.ts';
import { rollUps } from './0003-roll-ups.ts';
import { contacts } from './0004-contacts.ts';

/** Every step from an empty database to the current schema. Only ever added to: a step that has run is history. */
export const migrations: Record<string, Migration> = {
  '0001-events': events,
  '0002-limits': limits,
  '0003-roll-ups': rollUps,
  '0004-contacts': contacts,
};
