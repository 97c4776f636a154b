import { describe, expect, test } from 'vitest';
import { contactRate } from '../../../src/core/contacts/contact-rate.ts';
import { actionOf, customerScores, matrixPlace } from '../../../src/core/contacts/matrix-place.ts';
import {
  addSequence,
  addStep,
  emptyTransitions,
  nextIssues,
} from '../../../src/core/contacts/next-issues.ts';
import { promisedTime, replyPromises } from '../../../src/core/contacts/reply-promises.ts';
import { summarizeTimes } from '../../../src/core/contacts/summarize-times.ts';
import { easeOf } from '../../../src/core/insights/customer-ease.ts';
import { at, ticket } from './support/tickets.ts';

const hour = 3_600_000;

describe('contacts for each order', () => {
  test('have the interval of the specification', () => {
    const rate = contactRate(126, 2410);
    expect(rate?.rate).toBeCloseTo(0.05228, 5);
    expect(rate?.low).toBeCloseTo(0.04486, 4);
    expect(rate?.high).toBeCloseTo(0.06062, 4);
    expect(contactRate(0, 300)).toMatchObject({ rate: 0, low: 0 });
    expect(contactRate(0, 300)?.high).toBeCloseTo(0.00989, 4);
  });

  test('cannot be told without orders', () => {
    expect(contactRate(5, 0)).toBeNull();
  });
});

describe('times', () => {
  test('have their middle, their ninth of ten, the longest and the share within the target', () => {
    expect(summarizeTimes([30, 2, 3, 3, 4, 5, 6, 7, 9, 14], 6)).toMatchObject({
      tickets: 10,
      p50: 5,
      p90: 14,
      longest: 30,
      withinTarget: { count: 6, of: 10, share: 0.6, target: 6 },
    });
  });

  test('without a target have no share, and without values nothing', () => {
    expect(summarizeTimes([1])).toMatchObject({ p90: 1, withinTarget: null });
    expect(summarizeTimes([], 6)).toBeNull();
  });
});

describe('how easy it was', () => {
  test('is the same on every scale and in both directions', () => {
    expect(easeOf({ ease: 2, scale: 5, polarity: -1 })).toBe(0.75);
    expect(easeOf({ ease: 6, scale: 7, polarity: 1 })).toBeCloseTo(0.8333, 4);
    expect(easeOf({ ease: 6 })).toBeCloseTo(0.8333, 4);
    expect(easeOf({ ease: 7, scale: 5 })).toBeNull();
    expect(easeOf({})).toBeNull();
  });
});

describe('the matrix', () => {
  test('has an action for each quarter', () => {
    expect(actionOf(1, 1)).toBe('leverage');
    expect(actionOf(0.5, -0.5)).toBe('simplify');
    expect(actionOf(-0.5, 0.5)).toBe('automate');
    expect(actionOf(-1, -1)).toBe('eliminate');
  });

  test('places a topic by the editor, moved by what was measured', () => {
    const place = matrixPlace({ company: -1, customer: -0.5 }, -1.2, {
      tickets: 100,
      failures: 50,
    });
    expect(place?.customer).toBeCloseTo(-0.7502, 4);
    expect(place).toMatchObject({ company: -1, action: 'eliminate', borderline: false });
    expect(
      matrixPlace({ company: 0.1, customer: 0.1 }, 0, { tickets: 9, failures: 0 }),
    ).toMatchObject({ customer: 0.1, borderline: true });
    expect(
      matrixPlace({ company: 1, customer: undefined }, 1, { tickets: 9, failures: 0 }),
    ).toBeNull();
  });

  test('the topic that fails, is voted down, comes again and is hard stands out for the worse', () => {
    const usual = {
      failure: 0.2,
      failures: 10,
      noVotes: 0.2,
      repeat: 0.1,
      effort: 0.3,
      tickets: 50,
    };
    const bad = { failure: 0.6, failures: 30, noVotes: 0.8, repeat: 0.5, effort: 0.9, tickets: 50 };
    const [good, worse] = customerScores([usual, bad, usual, usual]);
    expect(worse).toBeLessThan(-1);
    expect(good).toBeGreaterThan(0);
    expect(customerScores([usual, bad])).toEqual([-0, -0].map(() => 0));
  });
});

describe('what people ask next', () => {
  test('is told with the share and the lift of the specification', () => {
    const transitions = emptyTransitions();
    for (let n = 0; n < 36; n++) addSequence(transitions, ['a', 'b']);
    for (let n = 0; n < 364; n++) addSequence(transitions, ['a']);
    for (let n = 0; n < 800; n++) addSequence(transitions, ['c']);
    const [row, ...others] = nextIssues(transitions, 'article', (item) => item.toUpperCase());
    expect(row).toMatchObject({
      from: 'a',
      next: 'b',
      nextTitle: 'B',
      journeys: 400,
      followed: 36,
    });
    expect(row?.share).toBeCloseTo(0.0871, 4);
    expect(row?.lift).toBeCloseTo(2.905, 3);
    expect(others).toEqual([]);
  });

  test('needs five who did, and twice the usual', () => {
    const transitions = emptyTransitions();
    for (let n = 0; n < 4; n++) addSequence(transitions, ['rare', 'x']);
    for (let n = 0; n < 50; n++) addSequence(transitions, ['many', 'usual']);
    for (let n = 0; n < 50; n++) addSequence(transitions, ['usual']);
    expect(nextIssues(transitions, 'article', String)).toEqual([]);
  });

  test('is seen in single page loads by the page before', () => {
    const transitions = emptyTransitions();
    for (let n = 0; n < 20; n++) addStep(transitions, undefined, 'a');
    for (let n = 0; n < 10; n++) addStep(transitions, 'a', 'b');
    for (let n = 0; n < 100; n++) addStep(transitions, undefined, 'c');
    expect(nextIssues(transitions, 'article', String)).toMatchObject([
      { from: 'a', next: 'b', journeys: 20, followed: 10 },
    ]);
  });
});

describe('the promise of the contact page', () => {
  const now = at('2026-11-20');
  const answered = (n: number, hours: number) =>
    Array.from({ length: n }, (_, index) =>
      ticket({
        createdAt: now - (index + 1) * hour,
        firstResponseAt: now - (index + 1) * hour + hours * hour,
      }),
    );

  test('is what nine of ten had in 28 days, with fifty of them at least', () => {
    expect(replyPromises([...answered(90, 2), ...answered(10, 30)], now)).toEqual([
      { channel: 'email', tickets: 100, p90: 2 * hour },
    ]);
    expect(replyPromises(answered(49, 2), now)).toEqual([]);
  });

  test('counts whoever still waits, and not what was solved without a reply', () => {
    const waiting = Array.from({ length: 10 }, () =>
      ticket({ createdAt: now - 27 * 24 * hour, firstResponseAt: null, solvedAt: null }),
    );
    const [promise] = replyPromises([...answered(50, 2), ...waiting], now);
    expect(promise?.p90).toBeGreaterThan(20 * 24 * hour);
    const unneeded = waiting.map((one) => ({ ...one, solvedAt: now - 26 * 24 * hour }));
    expect(replyPromises([...answered(50, 2), ...unneeded], now)).toMatchObject([
      { tickets: 50, p90: 2 * hour },
    ]);
  });

  test('is none from tickets that are all old', () => {
    expect(replyPromises(answered(80, 2), now + 40 * 24 * hour)).toEqual([]);
  });

  test('is rounded up, never shorter than measured, and ends with its age', () => {
    const promised = (p90: number, days = 0) =>
      promisedTime(
        {
          version: 1,
          generatedAt: '2026-11-20T00:00:00.000Z',
          channels: [{ channel: 'email', tickets: 80, p90 }],
        },
        'email',
        now + days * 24 * hour,
      );
    expect(promised(12 * 60_000)).toEqual({ count: 15, unit: 'minutes' });
    expect(promised(0.9 * hour)).toEqual({ count: 1, unit: 'hours' });
    expect(promised(5.1 * hour)).toEqual({ count: 6, unit: 'hours' });
    expect(promised(40 * hour)).toEqual({ count: 2, unit: 'days' });
    expect(promised(20 * 24 * hour)).toBeUndefined();
    expect(promised(5 * hour, 60)).toBeUndefined();
    expect(promisedTime(undefined, 'email', now)).toBeUndefined();
  });
});
