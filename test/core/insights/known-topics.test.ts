import { describe, expect, test } from 'vitest';
import {
  identifyTopics,
  type KnownTopic,
  rememberTopics,
} from '../../../src/core/insights/known-topics.ts';

type Counts = Record<string, number>;

const topic = (counts: Counts, locale = 'en') => {
  const queries = Object.entries(counts)
    .map(([query, count]) => ({ query, count }))
    .sort((a, b) => b.count - a.count);
  return { label: queries[0]?.query ?? null, locale, queries };
};

/** Reports week after week: each remembers what the ones before it have shown. */
function weekly(...weeks: ReturnType<typeof topic>[][]): string[][] {
  let known: KnownTopic[] = [];
  return weeks.map((topics, week) => {
    const ids = identifyTopics(topics, known);
    known = rememberTopics(
      known,
      topics.map(({ queries, locale }, at) => ({ id: ids[at] ?? '', queries, locales: [locale] })),
      `2026-10-${10 + 7 * week}`,
    );
    return ids;
  });
}

const linen = { 'wash linen': 9, 'washing linen shirts': 4 };
const wrap = { 'gift wrapping': 8, 'wrap as a gift': 5 };

describe('a topic keeps its id', () => {
  test('when new queries join it, and when one of them becomes its label', () => {
    const [first, second, third] = weekly(
      [topic(linen), topic(wrap)],
      [topic({ ...wrap, 'gift box': 12 }), topic({ ...linen, 'linen at 60 degrees': 7 })],
      [topic({ ...linen, 'linen at 60 degrees': 30, 'how hot can i wash': 15 }), topic(wrap)],
    );
    expect(first).toEqual(['en/wash-linen', 'en/gift-wrapping']);
    expect(second).toEqual(['en/gift-wrapping', 'en/wash-linen']);
    expect(third).toEqual(['en/wash-linen', 'en/gift-wrapping']);
  });

  test('after weeks in which nobody asked', () => {
    expect(weekly([topic(linen)], [], [], [topic(linen)]).at(-1)).toEqual(['en/wash-linen']);
  });

  test('in its larger part when it comes apart; the other part is new', () => {
    const whole = topic({ 'wash linen': 9, 'linen care': 8, 'gift wrapping': 3 });
    const [, second] = weekly([whole], [topic(wrap), topic({ 'wash linen': 9, 'linen care': 8 })]);
    expect(second).toEqual(['en/gift-wrapping', 'en/wash-linen']);
  });

  test('of the larger part when two become one', () => {
    const [, second] = weekly(
      [topic(linen), topic({ 'gift wrapping': 2 })],
      [topic({ ...linen, 'gift wrapping': 2 })],
    );
    expect(second).toEqual(['en/wash-linen']);
  });

  test('in its language: the same words on German pages are another topic', () => {
    const [, second] = weekly([topic(linen, 'en')], [topic(linen, 'de'), topic(linen, 'en')]);
    expect(second).toEqual(['de/wash-linen', 'en/wash-linen']);
  });

  test('through other endings of its words, in German too', () => {
    const [first, second] = weekly(
      [topic({ Geschenkverpackung: 9, 'als Geschenk verpacken': 5 }, 'de')],
      [
        topic(
          { Geschenkverpackungen: 6, 'als Geschenk verpackt': 3, 'Geschenk einpacken': 5 },
          'de',
        ),
      ],
    );
    expect(first).toEqual(['de/geschenkverpackung']);
    expect(second).toEqual(first);
  });
});

test('what nobody may see has no lasting name and is not remembered', () => {
  const hidden = { label: null, locale: 'en', queries: [] };
  expect(identifyTopics([hidden, hidden], [])).toEqual(['en:1', 'en:2']);
  expect(rememberTopics([], [{ id: 'en:1', locales: ['en'], queries: [] }], '2026-10-10')).toEqual(
    [],
  );
});

test('two new topics never share a name, and a name that was given is not given again', () => {
  const ids = identifyTopics(
    [topic({ 'ü & ä?': 5 }, 'de'), topic({ 'ue ae': 5 }, 'de'), topic({ '???': 5 }, 'de')],
    [{ id: 'de/topic', locale: 'de', seen: '2026-10-01', queries: [{ query: 'etwas', count: 3 }] }],
  );
  expect(new Set(ids).size).toBe(3);
  expect(ids).not.toContain('de/topic');
});

test('a topic of more than a year ago is forgotten', () => {
  const old = {
    id: 'en/old',
    locale: 'en',
    seen: '2025-10-09',
    queries: [{ query: 'x', count: 5 }],
  };
  expect(rememberTopics([old], [], '2026-10-09')).toHaveLength(1);
  expect(rememberTopics([old], [], '2026-10-10')).toEqual([]);
});
