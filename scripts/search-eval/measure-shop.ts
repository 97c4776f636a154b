import { auroc } from '../../src/core/search/auroc.ts';
import {
  measureByTag,
  measureSearch,
  type SearchMeasures,
} from '../../src/core/search/measure-search.ts';
import type { SearchDocument } from '../../src/core/search/search-document.ts';
import { randomStream } from '../../src/core/stats/random-stream.ts';
import { type JudgedQuery, measureQueries } from './measure-queries.ts';
import { type LabelledQuery, slugOf } from './measured-shop.ts';
import type { OpenShop } from './open-shop.ts';
import { withoutLexicon } from './search-parts.ts';

/** All that is asked of a search, for one shop in one language. Shares are 0–1; null where there are no such queries. */
export interface ShopMeasures extends SearchMeasures {
  shop: string;
  locale: string;
  /** AUROC of the confidence: questions near the shop that no article answers, questions from elsewhere, an article missing. */
  auroc: { near: number | null; far: number | null; missing: number | null };
  /** How often the first hit was right, by tenths of the confidence. */
  calibration: readonly { from: number; queries: number; right: number }[];
  byTag: Readonly<Record<string, SearchMeasures>>;
  learned: readonly LearnedMeasures[];
}

export interface LearnedMeasures {
  /** How many queries of each article were learned. */
  queries: number;
  with: SearchMeasures;
  /** The same without what ships about the language of customers: lexicon and phrasings. */
  withoutLexicon: SearchMeasures;
}

/** Every row for one shop. */
export async function measureShop(shop: OpenShop): Promise<ShopMeasures> {
  const judged = await measureQueries(shop.search(), shop.queries);
  const strangers = await measureQueries(shop.search(), shop.far, () => false);
  return {
    shop: shop.name,
    locale: shop.locale,
    ...measureSearch(judged),
    auroc: {
      near: aurocOf(
        judged,
        judged.filter(({ answerable }) => !answerable),
      ),
      far: aurocOf(judged, strangers),
      missing: await measureMissing(shop),
    },
    calibration: calibrationOf(judged),
    byTag: measureByTag(judged),
    learned: await measureLearned(shop),
  };
}

function aurocOf(judged: readonly JudgedQuery[], without: readonly JudgedQuery[]): number | null {
  const answered = judged.filter(({ answerable }) => answerable);
  return auroc(
    answered.map(({ confidence }) => confidence),
    without.map(({ confidence }) => confidence),
  );
}

/** How often an article set is drawn that is missing, and which share of the articles. */
const splits = 8;
const missingShare = 7 / 27;

/** Tells queries whose article was taken away from the others, mean over the splits. */
async function measureMissing(shop: OpenShop): Promise<number | null> {
  const queries = shop.queries.filter(({ intent }) => intent !== 'none');
  let sum = 0;
  for (let split = 0; split < splits; split++) {
    const gone = new Set(
      shuffled(shop.documents, split).slice(0, Math.round(shop.documents.length * missingShare)),
    );
    const left = shop.documents.filter((document) => !gone.has(document));
    const known = new Set(left.map(({ article }) => slugOf(article)));
    const search = shop.search({ documents: left });
    const judged = await measureQueries(search, queries, (intent) => known.has(intent));
    const area = aurocOf(
      judged,
      judged.filter(({ answerable }) => !answerable),
    );
    if (area === null) return null;
    sum += area;
  }
  return sum / splits;
}

const steps = 10;

function calibrationOf(judged: readonly JudgedQuery[]) {
  return Array.from({ length: steps }, (_, step) => {
    const here = judged.filter(
      ({ confidence }) => Math.min(steps - 1, Math.floor(confidence * steps)) === step,
    );
    const right = here.filter(({ answerable, rank }) => answerable && rank === 1).length;
    return { from: step / steps, queries: here.length, right };
  });
}

function shuffled<T>(list: readonly T[], seed: number): T[] {
  const random = randomStream(seed, 'search-eval');
  return list
    .map((item) => ({ item, place: random.next() }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item);
}

const learnedCounts = [1, 3, 10];
/** Draws of which queries are learned, when no log says it. */
const draws = 4;

/** Learns queries of the log, or else some of the queries themselves, and measures the others. */
async function measureLearned(shop: OpenShop): Promise<LearnedMeasures[]> {
  const rows: LearnedMeasures[] = [];
  for (const count of learnedCounts) {
    const found: JudgedQuery[] = [];
    const without: JudgedQuery[] = [];
    for (let draw = 0; draw < (shop.log.length > 0 ? 1 : draws); draw++) {
      const { learned, measured } = splitQueries(shop, count, draw);
      if (measured.length === 0) continue;
      const documents = teach(shop.documents, learned);
      found.push(...(await measureQueries(shop.search({ documents }), measured)));
      const change = withoutLexicon;
      without.push(...(await measureQueries(shop.search({ documents, change }), measured)));
    }
    if (found.length === 0) continue;
    rows.push({
      queries: count,
      with: measureSearch(found),
      withoutLexicon: measureSearch(without),
    });
  }
  return rows;
}

function splitQueries({ log, queries }: OpenShop, count: number, draw: number) {
  const asked = queries.filter(({ intent }) => intent !== 'none');
  const source = log.length > 0 ? log : shuffled(asked, draw);
  const byIntent = Map.groupBy(source, ({ intent }) => intent);
  const learned = [...byIntent.values()].flatMap((own) => own.slice(0, count));
  if (log.length > 0) return { learned, measured: asked };
  const taken = new Set(learned);
  const measured = asked.filter((query) => !taken.has(query));
  return { learned, measured };
}

/** The articles with these queries learned, as if editors had accepted them. */
export function teach(
  documents: readonly SearchDocument[],
  learned: readonly LabelledQuery[],
): SearchDocument[] {
  const byIntent = Map.groupBy(learned, ({ intent }) => intent);
  return documents.map((document) => ({
    ...document,
    alsoAsked: [
      ...document.alsoAsked,
      ...(byIntent.get(slugOf(document.article)) ?? []).map(({ utterance }) => utterance),
    ],
  }));
}
