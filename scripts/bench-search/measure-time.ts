import { openSearchEngine } from '../../src/search-index/open-search-index.ts';
import { quantile } from './quantile.ts';

export interface MeasuredTime {
  /** All in ms of processor time, which other programs on the machine hardly change. Until the index is open: */
  open: number;
  /** A query, from the front index alone and with the full text. */
  front: { median: number; p95: number };
  whole: { median: number; p95: number };
}

/** Asks half of the queries first, so that code is warm and shelves are there; the other half is measured, each once. */
export async function measureTime(dir: string, queries: readonly string[]): Promise<MeasuredTime> {
  const start = processorTime();
  const engine = await openSearchEngine(dir, 'en');
  const open = processorTime() - start;
  const half = Math.floor(queries.length / 2);
  const front: number[] = [];
  const whole: number[] = [];
  for (const [at, query] of queries.entries()) {
    const begun = processorTime();
    await engine.searchFront(query);
    const between = processorTime();
    await engine.search(query);
    if (at < half) continue;
    front.push(between - begun);
    whole.push(processorTime() - between);
  }
  const summary = (values: readonly number[]) => ({
    median: quantile(values, 0.5),
    p95: quantile(values, 0.95),
  });
  return { open, front: summary(front), whole: summary(whole) };
}

function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
