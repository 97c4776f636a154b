import type { SearchDocument } from '../../src/core/search/search-document.ts';
import { randomStream } from '../../src/core/stats/random-stream.ts';
import { judgeTopics, meanScore, type TopicScore } from './judge-topics.ts';
import { withTopics } from './missing-topics.ts';

/** Taken away of each shop: 7 of 27 articles. */
const shareRemoved = 7 / 27;

export interface SplitsSource {
  documents: readonly SearchDocument[];
  locale: string;
  /** `intent`: slug of the article that answers. */
  queries: readonly { intent: string; utterance: string }[];
  /** Queries that no article ever answered. */
  noise: readonly { utterance: string }[];
  splits: number;
  /** So many topics are shown at most. */
  top: number;
}

export interface SplitsResult {
  locale: string;
  clean: TopicScore;
  /** With `noise` between the queries; left out when there is none. */
  noisy?: TopicScore;
  splits: { removed: string[]; clean: TopicScore; noisy?: TopicScore }[];
}

/** Takes other articles away in each split, the same ones each time it runs, and judges the topics that are shown. */
export async function runSplits(
  { documents, locale, queries, noise, splits, top }: SplitsSource,
  progress: (text: string) => void,
): Promise<SplitsResult> {
  const slugOf = ({ article }: SearchDocument) => article.slice(article.lastIndexOf('/') + 1);
  const slugs = documents.map(slugOf).sort();
  const real = queries.map(({ utterance }, at) => ({ id: `q${at}`, utterance }));
  const others = noise.map(({ utterance }, at) => ({ id: `n${at}`, utterance }));
  const intentOf = new Map(queries.map(({ intent }, at) => [`q${at}`, intent]));
  const ids = new Set(real.map(({ id }) => id));
  const results: SplitsResult['splits'] = [];
  for (let split = 0; split < splits; split++) {
    const removed = takeAway(slugs, split);
    const left = documents.filter((document) => !removed.includes(slugOf(document)));
    const source = { documents: left, queries: [...real, ...others], locale };
    const result = await withTopics(source, (list) => {
      const judge = (of?: ReadonlySet<string>) => {
        const shown = list(of).filter(({ cause }) => cause === 'missing');
        return judgeTopics(shown.slice(0, top), intentOf, removed);
      };
      return { removed, clean: judge(ids), ...(others.length > 0 && { noisy: judge() }) };
    });
    results.push(result);
    progress(`${locale}: ${split + 1} of ${splits}`);
  }
  const noisy = results.flatMap((one) => one.noisy ?? []);
  return {
    locale,
    clean: meanScore(results.map(({ clean }) => clean)),
    ...(noisy.length > 0 && { noisy: meanScore(noisy) }),
    splits: results,
  };
}

function takeAway(slugs: readonly string[], split: number): string[] {
  const random = randomStream(100 + split, 'split');
  const pool = [...slugs];
  return Array.from(
    { length: Math.round(slugs.length * shareRemoved) },
    () => pool.splice(Math.floor(random.next() * pool.length), 1)[0] ?? '',
  );
}
