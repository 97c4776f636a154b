import { describe, expect, test } from 'vitest';
import { generateTraffic } from '../../../scripts/demo/generate-traffic.ts';
import { missingTopics } from '../../../scripts/demo/missing-topics.ts';
import { buildReport } from '../../../src/core/insights/build-report.ts';
import { articles } from './articles.ts';

const now = Date.parse('2026-11-20T12:00:00Z');
const timeZone = 'Europe/Berlin';
const { events, truth } = generateTraffic({
  articles,
  from: now - 60 * 86_400_000,
  to: now,
  // Three questions fail most of their readers here; where all texts are alike there is no order to find.
  seed: 12,
  journeysPerDay: 150,
  timeZone,
});
const report = await buildReport({
  events,
  articles: articles.map(({ article, url, questions }) => ({
    article,
    url,
    title: questions[0] ?? article,
    summary: '',
    alsoAsked: questions,
    keywords: [],
  })),
  settings: { siteName: 'Demo', now, timeZone },
});

describe('the report on demo traffic, whose truth is known', () => {
  const byWorth = report.articles.toSorted((a, b) => b.fixFirst.score - a.fixFirst.score);
  const worth = new Map(truth.failing.map(({ article, avoidable }) => [article, avoidable]));
  const captured = (names: readonly string[]) =>
    names.reduce((sum, article) => sum + (worth.get(article) ?? 0), 0);

  test('puts the three worst articles among its first six', () => {
    const first = byWorth.slice(0, 6).map(({ article }) => article);
    expect(first).toEqual(
      expect.arrayContaining(truth.failing.slice(0, 3).map(({ article }) => article)),
    );
  });

  test('finds nine tenths of what the best ten rewrites could spare', () => {
    const found = captured(byWorth.slice(0, 10).map(({ article }) => article));
    const best = captured(truth.failing.slice(0, 10).map(({ article }) => article));
    expect(found / best).toBeGreaterThan(0.9);
  });

  test('holds the true failure rate order: bad texts are seldom in the better half', () => {
    const ranked = report.articles.filter(({ rank }) => rank !== null);
    const better = ranked.slice(0, Math.floor(ranked.length / 2)).map(({ article }) => article);
    const bad = truth.failing.filter(({ failure }) => failure > 0.5).map(({ article }) => article);
    expect(bad.length).toBeGreaterThan(3);
    expect(bad.filter((article) => better.includes(article)).length).toBeLessThanOrEqual(1);
  });

  test('names every planted topic that is asked at least once a day, as missing', () => {
    const asked = truth.missing.filter(({ journeys }) => journeys >= 60).map(({ id }) => id);
    expect(asked.length).toBeGreaterThanOrEqual(5);
    const shown = new Set(
      report.gaps
        .filter((gap) => gap.class === 'missing')
        .flatMap(({ queries }) => queries.map(({ query }) => query)),
    );
    const named = missingTopics
      .filter(({ phrases }) => (phrases['de'] ?? []).some((phrase) => shown.has(phrase)))
      .map(({ id }) => id);
    expect(named).toEqual(expect.arrayContaining(asked));
  });

  test('shows nothing as missing that an article answers', () => {
    const answered = new Set(articles.flatMap(({ questions }) => questions));
    const wrong = report.gaps
      .filter((gap) => gap.class === 'missing')
      .flatMap(({ queries }) => queries.filter(({ query }) => answered.has(query)));
    expect(wrong).toEqual([]);
  });

  test('shows no query that fewer than five people typed', () => {
    const people = (query: string) =>
      new Set(
        events.flatMap((event) =>
          event.type === 'search' && event.q.toLowerCase() === query ? [event.pv] : [],
        ),
      ).size;
    const rare = report.gaps
      .flatMap(({ queries }) => queries.map(({ query }) => query))
      .filter((query) => people(query) < 5);
    expect(rare).toEqual([]);
  });

  test('leaves out the bots that say what they are', () => {
    const known = new Set(events.flatMap(({ bot, pv }) => (bot ? [pv] : [])));
    expect(report.totals.bots.journeys).toBeGreaterThanOrEqual(known.size);
    expect(report.totals.bots.journeys).toBeLessThan(known.size * 1.1);
  });
});
