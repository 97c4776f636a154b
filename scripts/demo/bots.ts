import type { ArticleTruth } from './article-truth.ts';
import type { Reader } from './reader.ts';

/** A crawler: opens five pages and "reads" none of them as a person would. */
export function crawl(reader: Reader, articles: readonly ArticleTruth[]): void {
  for (let page = 0; page < 5; page++) {
    const view = reader.open(reader.random.pick(articles), 'direct');
    reader.wait(21);
    reader.send(view, { type: 'read' });
    reader.send(view, { type: 'leave', dwell: 21_000, scroll: 1, next: 'close' });
  }
}

/** A script that tries the search field: forty queries in five minutes from one document. */
export function hammerSearch(reader: Reader): void {
  const view = reader.open({ page: 'search', path: `/${reader.locale}/search/` }, 'direct');
  for (let query = 0; query < 40; query++) {
    reader.wait(7);
    reader.send(view, {
      type: 'search',
      q: `test ${reader.random.hex(4)}`,
      n: 0,
      confidence: 0,
      qid: reader.random.hex(16),
      via: 'enter',
    });
  }
}
