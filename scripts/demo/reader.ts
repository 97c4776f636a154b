import { dayInZone } from '../../src/core/events/day-in-zone.ts';
import type { SentEvent, StoredEvent } from '../../src/core/events/event.ts';
import type { Random } from '../../src/core/stats/random-stream.ts';
import type { ArticleTruth } from './article-truth.ts';

type Common = 'v' | 'id' | 'pv' | 'loc' | 'dev' | 'bot' | 'rev' | 'col' | 'page';
type Without<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;
/** An event without what every event of a page shares. */
export type OwnFields = Without<SentEvent, Common>;

/** A document that is open: everything sent from it bears its key. */
export interface View {
  pv: string;
  path: string;
  shows: Pick<StoredEvent, 'art' | 'page' | 'rev' | 'col'>;
}

/** One person on the way through the help center, in mode `page`. */
export interface Reader {
  readonly locale: string;
  readonly random: Random;
  /** Opens a document; sends its `page_view`. */
  open(
    target: ArticleTruth | { page: 'home' | 'collection' | 'search' | 'contact'; path: string },
    entry: 'external' | 'search' | 'browse' | 'related' | 'next' | 'direct',
    from?: View,
  ): View;
  send(view: View, fields: OwnFields): void;
  /** Lets time pass, in seconds. */
  wait(seconds: number): void;
}

export interface ReaderOptions {
  locale: string;
  random: Random;
  /** When the journey starts: ms UTC. */
  start: number;
  /** What the browser says of itself. Default false. */
  bot?: boolean;
  /** IANA name: days are told apart in it. */
  timeZone: string;
  /** Takes each event as it happens. */
  record: (event: StoredEvent) => void;
}

export function createReader({
  locale,
  random,
  start,
  bot = false,
  timeZone,
  record,
}: ReaderOptions): Reader {
  let time = start;
  const dev = random.weighted(
    ['phone', 'desktop', 'tablet'] as const,
    (_, i) => [58, 36, 6][i] ?? 0,
  );
  const send: Reader['send'] = (view, fields) => {
    const t = Math.round(time);
    // The parts are those of one schema; TypeScript cannot see that a union stays one when both are spread.
    record({
      v: 1,
      id: uuid(random),
      pv: view.pv,
      loc: locale,
      dev,
      bot,
      t,
      day: dayInZone(t, timeZone),
      ...view.shows,
      ...fields,
    } as StoredEvent);
    time += random.between(5, 40);
  };
  return {
    locale,
    random,
    send,
    wait: (seconds) => {
      time += seconds * 1000;
    },
    open: (target, entry, from) => {
      const view: View = {
        pv: random.hex(16),
        path: 'page' in target ? target.path : target.url,
        shows: 'page' in target ? { page: target.page } : articleFields(target),
      };
      send(view, { type: 'page_view', entry, ...(from && { prev: from.path }) });
      return view;
    },
  };
}

function articleFields({ article, collection, rev }: ArticleTruth): View['shows'] {
  return { art: article, col: collection, ...(rev !== undefined && { rev }) };
}

/** A UUID of version 4, from the given chance. */
function uuid(random: Random): string {
  const hex = random.hex(32);
  const variant = '89ab'[Math.floor(random.next() * 4)];
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20),
  ].join('-');
}
