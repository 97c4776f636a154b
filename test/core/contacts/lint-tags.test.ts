import { describe, expect, test } from 'vitest';
import { lintTags } from '../../../src/core/contacts/lint-tags.ts';
import type { Ticket } from '../../../src/core/contacts/ticket.ts';
import { type Topics, topicSchema } from '../../../src/core/contacts/topic.ts';
import { topicFinder } from '../../../src/core/contacts/topics-of.ts';
import { ticket } from './support/tickets.ts';

const whole = topicSchema.parse({
  owner: 'Kim',
  onSpike: 'Ask.',
  onDip: 'Look.',
  polarity: 'negative',
  kind: 'cause',
});
const many = (n: number, fields: (index: number) => Partial<Ticket>) =>
  Array.from({ length: n }, (_, index) => ticket(fields(index)));
/** So that no tag of a test is a quarter of all. */
const others = many(400, (index) => ({ tags: [`t${index % 20}`] }));
const known = Object.fromEntries(Array.from({ length: 20 }, (_, n) => [`t${n}`, whole]));

function lint(tickets: readonly Ticket[], topics: Topics) {
  const all = { ...known, ...topics };
  return lintTags({ tickets: [...others, ...tickets], topics: all, topicsOf: topicFinder(all) });
}

describe('the lint of tags', () => {
  test('is silent about what is in order', () => {
    expect(
      lint(
        many(30, () => ({ tags: ['fine'], satisfied: true })),
        { fine: whole },
      ),
    ).toEqual([]);
  });

  test('T1: names what a topic lacks, and tags that no topic names', () => {
    const { owner: _, ...noOwner } = whole;
    expect(
      lint(
        many(10, () => ({ tags: ['half', 'loose'] })).map((one, at) =>
          at < 5 ? { ...one, tags: ['half'] } : { ...one, tags: ['loose'] },
        ),
        { half: noOwner },
      ),
    ).toEqual([
      { rule: 'T1', tag: 'half', tickets: 5, value: null, missing: ['owner'] },
      { rule: 'T1', tag: 'loose', tickets: 5, value: null },
    ]);
  });

  test('T2: two things under one name, as good and bad ratings show', () => {
    expect(
      lint(
        many(20, (n) => ({ tags: ['mixed'], satisfied: n < 8 })),
        { mixed: whole },
      ),
    ).toMatchObject([{ rule: 'T2', tag: 'mixed', value: 0.4 }]);
    expect(
      lint(
        many(19, (n) => ({ tags: ['mixed'], satisfied: n < 8 })),
        { mixed: whole },
      ),
    ).toEqual([]);
    expect(
      lint(
        many(20, (n) => ({ tags: ['mixed'], satisfied: n < 4 })),
        { mixed: whole },
      ),
    ).toEqual([]);
  });

  test('T3: a symptom without a cause, and one that is resolved in many ways', () => {
    const symptom = { ...whole, kind: 'symptom' as const };
    expect(
      lint(
        many(9, () => ({ tags: ['ache'] })),
        { ache: symptom },
      ),
    ).toMatchObject([{ rule: 'T3', value: null }]);
    const ways = many(30, (n) => ({
      tags: ['ache'],
      resolution: ['sent again', 'refunded', 'explained'][n % 3] ?? null,
    }));
    expect(lint(ways, { ache: { ...symptom, rootCause: 'Late hand-over.' } })).toMatchObject([
      { rule: 'T3', value: Math.log2(3) },
    ]);
    expect(lint(ways.slice(1), { ache: { ...symptom, rootCause: 'Late hand-over.' } })).toEqual([]);
  });

  test('T4: more than a quarter of all', () => {
    expect(
      lint(
        many(140, () => ({ tags: ['big'] })),
        { big: whole },
      ),
    ).toMatchObject([{ rule: 'T4', tag: 'big' }]);
    expect(
      lint(
        many(130, () => ({ tags: ['big'] })),
        { big: whole },
      ),
    ).toEqual([]);
  });

  test('T5: fewer than five', () => {
    expect(
      lint(
        many(4, () => ({ tags: ['small'] })),
        { small: whole },
      ),
    ).toMatchObject([{ rule: 'T5', tag: 'small', value: 4 }]);
  });

  test('T6: two tags that nearly always stand together', () => {
    const twins = many(10, (n) => ({ tags: n < 9 ? ['late', 'slow'] : ['late'] }));
    expect(lint(twins, { late: whole, slow: whole })).toMatchObject([
      { rule: 'T6', tag: 'late', other: 'slow', value: 0.9 },
    ]);
  });

  test('T7: a name that says nothing on more than 15 %, which is no matter of splitting', () => {
    const found = lint(
      many(200, () => ({ tags: ['sonstiges'] })),
      { sonstiges: whole },
    );
    expect(found).toMatchObject([{ rule: 'T7', tag: 'sonstiges' }]);
  });

  test('without a ticket, still says what topics lack', () => {
    const topics = { empty: topicSchema.parse({}) };
    expect(lintTags({ tickets: [], topics, topicsOf: topicFinder(topics) })).toMatchObject([
      { rule: 'T1', missing: ['owner', 'onSpike', 'onDip', 'polarity'] },
    ]);
  });
});
