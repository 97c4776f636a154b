import { describe, expect, test } from 'vitest';
import { buildContacts, type ContactsInput } from '../../../src/core/contacts/build-contacts.ts';
import { topicsSchema } from '../../../src/core/contacts/topic.ts';
import { at, ticket } from './support/tickets.ts';

const hour = 3_600_000;
const now = at('2026-11-20');

function build(input: Partial<ContactsInput>) {
  return buildContacts({
    tickets: [],
    orders: new Map(),
    topics: {},
    articles: [],
    now,
    timeZone: 'Europe/Berlin',
    targets: {},
    ...input,
  });
}

describe('what tickets say', () => {
  test('is nothing without a ticket, and never divides by nothing', () => {
    expect(build({})).toBeUndefined();
    const alone = build({ tickets: [ticket()] });
    expect(alone).toMatchObject({
      tickets: 1,
      rate: null,
      months: [],
      firstContactResolution: null,
      repeat: null,
      satisfaction: null,
      promises: [],
      nextIssues: [],
    });
    expect(JSON.stringify(alone)).not.toMatch(/NaN|Infinity/);
  });

  test('leaves out what is later than now', () => {
    expect(build({ tickets: [ticket({ createdAt: now + hour })] })).toBeUndefined();
  });

  test('contacts for each order: over the days for which both are known, gross and once for each order', () => {
    const orders = new Map([
      ['2026-11-03', 40],
      ['2026-11-05', 60],
      ['2026-11-09', 100],
    ]);
    const tickets = [
      ticket({ createdAt: at('2026-11-01') }),
      ticket({ createdAt: at('2026-11-04'), order: 'o1' }),
      ticket({ createdAt: at('2026-11-04'), order: 'o1' }),
      ticket({ createdAt: at('2026-11-06') }),
      ticket({ createdAt: at('2026-11-07') }),
    ];
    const rate = build({ tickets, orders })?.rate;
    expect(rate).toMatchObject({
      tickets: 4,
      orders: 100,
      gross: { rate: 0.04 },
      net: { rate: 0.03 },
    });
    const unnamed = tickets.map((one) => ({ ...one, order: null }));
    expect(build({ tickets: unnamed, orders })?.rate?.net).toBeNull();
  });

  test('a month counts only as a whole', () => {
    const day = (n: number) =>
      new Date(at('2026-09-30') + n * 24 * hour).toISOString().slice(0, 10);
    const orders = new Map(Array.from({ length: 45 }, (_, n) => [day(n), 10] as const));
    const tickets = Array.from({ length: 45 }, (_, n) => ticket({ createdAt: at(day(n)) }));
    expect(build({ tickets, orders })?.months).toMatchObject([
      { month: '2026-10', tickets: 31, orders: 310 },
    ]);
  });

  test('a customer who writes again within seven days is a repeat, others are none, and strangers are not counted', () => {
    const tickets = [
      ticket({ createdAt: at('2026-11-01'), customer: 'a' }),
      ticket({ createdAt: at('2026-11-08'), customer: 'a' }),
      ticket({ createdAt: at('2026-11-16'), customer: 'a' }),
      ticket({ createdAt: at('2026-11-02'), customer: 'b' }),
      ticket({ createdAt: at('2026-11-02') }),
    ];
    expect(build({ tickets })?.repeat).toMatchObject({ count: 1, of: 4 });
  });

  test('one contact was enough: one reply, not opened again, seven days over', () => {
    const solved = { createdAt: at('2026-11-01'), solvedAt: at('2026-11-02') };
    const tickets = [
      ticket({ ...solved, replies: 1, reopened: 0 }),
      ticket({ ...solved, replies: 1 }),
      ticket({ ...solved, replies: 2, reopened: 0 }),
      ticket({ ...solved, replies: 1, reopened: 1 }),
      ticket({ ...solved, replies: 1, solvedAt: at('2026-11-19') }),
      ticket({ ...solved }),
    ];
    expect(build({ tickets })?.firstContactResolution).toMatchObject({ count: 2, of: 4 });
  });

  test('topics have their tickets by tag, else by the article that answers the subject; other tags stand alone', () => {
    const topics = topicsSchema.parse({
      parcel: {
        tags: ['wismo'],
        articles: ['shipping/where-is-my-parcel'],
        valueToCompany: -1,
        valueToCustomer: -1,
        owner: 'Kim',
      },
      praise: {},
    });
    const article = 'shipping/de/where-is-my-parcel';
    const tickets = [
      ticket({ tags: ['wismo', 'vip'], article: 'returns/en/return-an-item', confidence: 0.9 }),
      ticket({ article, confidence: 0.9 }),
      ticket({ confidence: 0.1 }),
      ticket(),
    ];
    const report = build({
      tickets,
      topics,
      articles: [
        {
          article,
          title: 'Wo ist mein Paket?',
          reads: 100,
          failure: 0.2,
          votes: { up: 1, down: 3 },
          ease: null,
        },
      ],
    });
    expect(report?.topics).toMatchObject([
      {
        topic: 'parcel',
        described: true,
        owner: 'Kim',
        tickets: 2,
        share: 0.5,
        matrix: { action: 'eliminate' },
      },
      { topic: 'vip', described: false, tickets: 1, matrix: null },
      { topic: 'praise', described: true, tickets: 0, matrix: null },
    ]);
    expect(report?.articles).toMatchObject([
      { article: 'returns/en/return-an-item' },
      { article, title: 'Wo ist mein Paket?', tickets: 1 },
    ]);
    expect(report?.unassigned).toEqual({ noAnswer: 1, notAsked: 1 });
  });

  test('says what customers write about next', () => {
    const tickets = Array.from({ length: 8 }, (_, n) => [
      ticket({ customer: `c${n}`, tags: ['late'], createdAt: at('2026-11-01') + n * hour }),
      ticket({ customer: `c${n}`, tags: ['refund'], createdAt: at('2026-11-05') + n * hour }),
      ...Array.from({ length: 5 }, (_, m) => ticket({ customer: `d${n}${m}`, tags: ['other'] })),
    ]).flat();
    expect(build({ tickets })?.nextIssues).toMatchObject([
      { of: 'topic', from: 'late', next: 'refund', followed: 8 },
    ]);
  });
});
