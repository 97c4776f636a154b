import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { rankLog } from '../../../scripts/rank-eval/rank-log.ts';
import { readLines } from '../../../scripts/rank-eval/read-lines.ts';
import { UserError } from '../../../src/core/user-error.ts';
import { eventLog } from '../../core/insights/support/event-log.ts';

const start = Date.UTC(2026, 7, 1, 9);
const article = (index: number) => `shipping/en/a${index}`;
const articles = Array.from({ length: 12 }, (_, index) => article(index));

/** Each article is read 60 times; article n loses n of 20 readers to a contact. Article 11 is never read. */
function traffic() {
  const log = eventLog();
  for (let read = 0; read < 60; read++) {
    for (let index = 0; index < 11; index++) {
      const reader = log.journey(start + read * 86_400_000).reads(0, article(index));
      if (read % 20 < index)
        reader.does(30, 'contact_intent', { art: article(index), channel: 'chat' });
    }
  }
  return log.events;
}

describe('a log is ranked', () => {
  test('from the article that fails least, all of them listed', async () => {
    const { ranked } = await rankLog(traffic(), articles);
    expect(ranked.articles.map(({ article: name }) => name)).toEqual(articles);
    expect(ranked.articles.map(({ rank }) => rank)).toEqual([
      1,
      2,
      3,
      4,
      5,
      6,
      7,
      8,
      9,
      10,
      11,
      null,
    ]);
    expect(ranked.articles[10]).toMatchObject({ reads: 60, article: article(10) });
    expect(ranked.articles[11]?.reads).toBe(0);
    expect(ranked.bouncedInformative).toBe(false);
    const worth = ranked.articles.map(({ fixFirst }) => fixFirst.score);
    expect(worth[10]).toBeGreaterThan(worth[5] ?? Infinity);
    expect(worth[5]).toBeGreaterThan(worth[1] ?? Infinity);
    expect(worth[11]).toBe(0);
  });

  test('every read counts half an hour after the last event, and only the older ones before', async () => {
    const events = traffic();
    const last = Math.max(...events.map(({ t }) => t));
    const { ranked } = await rankLog(events, articles, last);
    expect(ranked.articles[0]?.reads).toBe(59);
  });

  test('with counts of what was not used', async () => {
    const events = traffic();
    const { skipped } = await rankLog(
      [...events, ...events.slice(0, 3), { unreadable: true }],
      articles.slice(1),
    );
    expect(skipped).toMatchObject({ duplicate: 3, unreadable: 1, 'unknown-article': 60 * 2 });
  });

  test('an empty log leaves every article unranked', async () => {
    const { ranked } = await rankLog([], articles.slice(0, 1));
    expect(ranked.articles[0]).toMatchObject({ reads: 0, rank: null, failure: { mean: 0.5 } });
  });
});

describe('the lines of a file', () => {
  test('are the same plain and packed', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'lotse-lines-'));
    try {
      const text = '{"a":1}\n\n{"ü":2}\r\n';
      await writeFile(join(folder, 'log.jsonl'), text);
      await writeFile(join(folder, 'log.jsonl.gz'), gzipSync(text));
      for (const file of ['log.jsonl', 'log.jsonl.gz']) {
        expect(await Array.fromAsync(readLines(join(folder, file)))).toEqual([
          '{"a":1}',
          '{"ü":2}',
        ]);
      }
      await writeFile(join(folder, 'broken.gz'), text);
      await expect(Array.fromAsync(readLines(join(folder, 'broken.gz')))).rejects.toThrow(
        UserError,
      );
      await expect(Array.fromAsync(readLines(join(folder, 'none.gz')))).rejects.toThrow(UserError);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
