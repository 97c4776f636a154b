import { describe, expect, test } from 'vitest';
import { assessTopics } from '../../../src/core/insights/assess-topics.ts';
import type { Chain, ChainOutcome } from '../../../src/core/insights/chains.ts';
import type { Sighting } from '../../../src/core/insights/claim-article.ts';

const day = 86_400_000;
const start = Date.UTC(2026, 9, 5, 9);
const wash = 'returns/en/wash-linen';
const refund = 'returns/en/refund';
const waschen = 'returns/de/wash-linen';

const text = (article: string, title: string, outdated?: boolean) => ({
  article,
  title,
  url: '/',
  summary: '',
  alsoAsked: [],
  keywords: [],
  ...(outdated === undefined ? {} : { outdated }),
});

interface Told {
  q?: string;
  outcome?: ChainOutcome;
  clicks?: { article: string; place: number }[];
  journey?: string;
  at?: number;
}

/** Readers who asked the same, one every day, with what became of each. */
function asked(readers: readonly Told[]): Chain[] {
  return readers.map(
    ({ q = 'wash linen', outcome = 'no_click', clicks = [], journey, at }, index) => ({
      journey: journey ?? `reader ${index}`,
      outcome,
      lastClick: clicks.at(-1)?.article,
      searches: [
        {
          q,
          n: outcome === 'no_result' ? 0 : 5,
          qid: String(index),
          t: at ?? start + index * day,
          day: new Date(at ?? start + index * day).toISOString().slice(0, 10),
          loc: 'en',
          clicks: clicks.map(({ article }) => article),
          places: clicks.map(({ place }) => place),
        },
      ],
    }),
  );
}

const times = (count: number, told: Told): Told[] => Array.from({ length: count }, () => told);
const opens = (article: string, outcome: ChainOutcome, place = 1): Told => ({
  outcome,
  clicks: [{ article, place }],
});

function causeOf(
  chains: Chain[],
  {
    articles = [text(wash, 'Washing linen'), text(refund, 'Refunds')],
    search = () => undefined,
  }: {
    articles?: ReturnType<typeof text>[];
    search?: (locale: string, query: string) => Sighting | undefined;
  } = {},
) {
  const [topic, ...others] = assessTopics(chains, {
    articles,
    failureOf: () => 0.4,
    sightingOf: search,
  });
  expect(others).toEqual([]);
  return topic?.verdict;
}

const sure = (article: string): Sighting => ({ confidence: 0.8, hits: [{ article, score: 9 }] });
const unsure: Sighting = {
  confidence: 0.1,
  hits: [
    { article: refund, score: 2 },
    { article: wash, score: 1.9 },
  ],
};

describe('a topic is not answered because', () => {
  test('no article answers it', () => {
    const chains = asked([...times(6, { outcome: 'no_result' }), ...times(4, {})]);
    expect(causeOf(chains, { search: () => unsure })?.cause).toBe('missing');
  });

  test('the article says it in other words', () => {
    const chains = asked(times(10, {}));
    expect(causeOf(chains, { search: () => sure(wash) })).toEqual({
      cause: 'wording',
      article: wash,
      by: 'search',
    });
  });

  test('an article that the search hardly names is not the one', () => {
    const chains = asked(times(10, {}));
    const faint = () => ({ confidence: 0.1, hits: [{ article: wash, score: 2 }] });
    expect(causeOf(chains, { search: faint })?.cause).toBe('missing');
  });

  test('the article that helps stands too far down', () => {
    const found = times(5, opens(wash, 'answered', 6));
    expect(causeOf(asked([...times(9, {}), ...found]))).toEqual({
      cause: 'ranking',
      article: wash,
      by: 'readers',
    });
    const onTop = times(5, opens(wash, 'answered', 1));
    expect(causeOf(asked([...times(9, {}), ...onTop]))).toEqual({
      cause: 'wording',
      article: wash,
      by: 'readers',
    });
  });

  test('the article is weak', () => {
    const chains = asked([...times(8, opens(wash, 'bounced')), ...times(3, {})]);
    expect(causeOf(chains, { search: () => sure(wash) })).toEqual({ cause: 'weak', article: wash });
  });

  test('readers open an article that is not about it', () => {
    const chains = asked([...times(8, opens(refund, 'bounced')), ...times(3, {})]);
    expect(causeOf(chains, { search: () => sure(wash) })).toEqual({
      cause: 'misdirected',
      article: wash,
    });
  });

  test('it is not translated, or its translation is out of date', () => {
    const chains = asked(times(10, { outcome: 'no_result' }));
    const search = (locale: string) => (locale === 'de' ? sure(waschen) : unsure);
    const german = text(waschen, 'Leinen waschen');
    const verdict = { cause: 'translation', article: waschen };
    expect(causeOf(chains, { search, articles: [text(refund, 'Refunds'), german] })).toEqual(
      verdict,
    );
    const old = text(wash, 'Washing linen', true);
    expect(causeOf(chains, { search, articles: [old, german] })).toEqual(verdict);
    const current = text(wash, 'Washing linen');
    expect(causeOf(chains, { search, articles: [current, german] })?.cause).not.toBe('translation');
  });

  test('readers end on the article in another language', () => {
    const chains = asked([
      ...times(7, opens(waschen, 'answered')),
      ...times(3, { outcome: 'no_result' }),
    ]);
    const articles = [text(refund, 'Refunds'), text(waschen, 'Leinen waschen')];
    expect(causeOf(chains, { search: () => unsure, articles })?.cause).toBe('translation');
  });

  test('one person asks again and again, or a program does', () => {
    const person = asked([...times(8, { journey: 'one' }), ...times(4, {})]);
    expect(causeOf(person)?.cause).toBe('noise');
    const program = asked(
      times(12, {}).map((told, index) => ({ ...told, at: start + index * 60_000 })),
    );
    expect(causeOf(program)?.cause).toBe('noise');
    const spread = asked(times(12, {}));
    expect(causeOf(spread)?.cause).toBe('missing');
  });
});
