import { describe, expect, test } from 'vitest';
import { generateTraffic } from '../../../scripts/demo/generate-traffic.ts';
import { missingTopics } from '../../../scripts/demo/missing-topics.ts';
import { sentEventSchema } from '../../../src/core/events/event.ts';
import { articles } from './articles.ts';

const day = 86_400_000;
const to = Date.parse('2026-11-20T12:00:00Z');
const options = {
  articles,
  from: to - 28 * day,
  to,
  seed: 7,
  journeysPerDay: 150,
  timeZone: 'Europe/Berlin',
};
const { events, truth } = generateTraffic(options);

describe('generateTraffic', () => {
  test('writes nothing but events that the collector would accept', () => {
    const refused = events.filter(
      ({ t, day, ...sent }) => !sentEventSchema.safeParse(sent).success,
    );
    expect(refused).toEqual([]);
  });

  test('gives the same traffic for the same seed, and other traffic for another', () => {
    expect(generateTraffic(options).events).toEqual(events);
    expect(generateTraffic({ ...options, seed: 8 }).events[0]).not.toEqual(events[0]);
  });

  test('keeps to the time asked for, in order, with each id once', () => {
    const times = events.map(({ t }) => t);
    expect(times).toEqual([...times].sort((a, b) => a - b));
    expect(times[0]).toBeGreaterThanOrEqual(options.from);
    expect(times.at(-1)).toBeLessThanOrEqual(to);
    expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
  });

  test('dates events by the time zone of the shop, not by UTC', () => {
    const late = events.find(({ t }) => new Date(t).toISOString().slice(11, 13) === '23');
    expect(late?.day).toBe(new Date((late?.t ?? 0) + 2 * 3_600_000).toISOString().slice(0, 10));
  });

  test('has the habits of readers: seven in ten read German, few vote, Monday is busier than Saturday', () => {
    const views = events.filter(({ type }) => type === 'page_view');
    const german = views.filter(({ loc }) => loc === 'de').length / views.length;
    expect(german).toBeGreaterThan(0.66);
    expect(german).toBeLessThan(0.74);

    const reads = events.filter(({ type, bot }) => type === 'read' && !bot).length;
    const voters = new Set(events.flatMap(({ type, pv }) => (type === 'vote' ? [pv] : []))).size;
    expect(voters / reads).toBeGreaterThan(0.008);
    expect(voters / reads).toBeLessThan(0.03);

    const onWeekday = (weekday: number) =>
      views.filter(({ t }) => new Date(t).getUTCDay() === weekday).length;
    expect(onWeekday(1)).toBeGreaterThan(1.3 * onWeekday(6));
  });

  test('asks for every missing topic, and says how often', () => {
    expect(truth.missing.map(({ id }) => id).sort()).toEqual(
      missingTopics.map(({ id }) => id).sort(),
    );
    const counts = truth.missing.map(({ journeys }) => journeys);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
  });

  test('lets bad texts leak: more readers of the worst article call than of the best', () => {
    const share = (article: string | undefined) => {
      const own = events.filter(({ art }) => art === article);
      const count = (type: string) => own.filter((event) => event.type === type).length;
      return count('contact_intent') / Math.max(1, count('read'));
    };
    const byFailure = [...truth.failing].sort((a, b) => b.failure - a.failure);
    const mean = (list: typeof byFailure) =>
      list.reduce((sum, { article }) => sum + share(article), 0) / list.length;
    expect(mean(byFailure.slice(0, 6))).toBeGreaterThan(2 * mean(byFailure.slice(-12)));
  });
});
