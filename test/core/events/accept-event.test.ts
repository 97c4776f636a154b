import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AcceptContext, acceptEvent } from '../../../src/core/events/accept-event.ts';
import { eventTypes, type SentEvent } from '../../../src/core/events/event.ts';
import { refusalReasons } from '../../../src/core/events/refusal.ts';
import { sentEvent } from './sample-events.ts';

const context: AcceptContext = {
  now: Date.parse('2026-11-21T23:30:00Z'),
  timeZone: 'Europe/Berlin',
  locales: new Set(['de', 'en']),
  knownArticles: new Set(['shipping/de/where-is-my-parcel', 'returns/en/return-an-item']),
};

function accepted(input: unknown) {
  const result = acceptEvent(input, context);
  if ('rejected' in result) throw new Error(result.rejected.message);
  return result.accepted;
}

function refused(input: unknown): string {
  const result = acceptEvent(input, context);
  return 'rejected' in result
    ? `${result.rejected.reason}: ${result.rejected.message}`
    : 'accepted';
}

describe('an event', () => {
  test.each(eventTypes)('of type %s is accepted', (type) => {
    const sent = sentEvent({ type });
    expect(accepted(sent)).toEqual({ ...sent, t: context.now, day: '2026-11-22' });
  });

  test('gets the moment and the date of the site, whatever the sender thinks of them', () => {
    expect(refused({ ...sentEvent({ type: 'read' }), t: 1, day: '1999-01-01' })).toBe(
      'bad-shape: `t` is no field of a `read` event.',
    );
  });

  test('loses on arrival what its sender should not have sent', () => {
    expect(accepted(sentEvent({ type: 'search', q: 'login  kim@mail.example' }))).toMatchObject({
      q: 'login ⟨email⟩',
    });
    expect(accepted(sentEvent({ type: 'search', q: 'x'.repeat(300) }))).toMatchObject({
      q: '⟨long⟩',
    });
    expect(accepted(sentEvent({ type: 'vote', comment: 'Kim, 0171 2345678' }))).toMatchObject({
      comment: 'Kim, ⟨phone⟩',
    });
    expect(
      accepted(sentEvent({ type: 'contact_submit', ref_q: 'DE89370400440532013000' })),
    ).toMatchObject({
      ref_q: '⟨iban⟩',
    });
  });

  test('loses an empty comment, and keeps its id in small letters', () => {
    const vote = accepted(
      sentEvent({ type: 'vote', comment: ' \n ', id: 'A0000000-0000-4000-8000-00000000000F' }),
    );
    expect(vote).not.toHaveProperty('comment');
    expect(vote.id).toBe('a0000000-0000-4000-8000-00000000000f');
  });

  test('of a guided flow has places of answers, and never their words', () => {
    const flow = (fields: object) => refused({ ...sentEvent({ type: 'flow' }), ...fields });
    expect(flow({ step: [0, 8, 2] })).toBe('accepted');
    expect(flow({ step: ['Yes'] })).toBe(
      'bad-shape: `step` has to be 1 to 6 places of answers, each a whole number from 0 to 8.',
    );
    expect(flow({ step: [] })).toContain('bad-shape: `step`');
    expect(flow({ step: [0, 0, 0, 0, 0, 0, 0] })).toContain('bad-shape: `step`');
    expect(flow({ flow: 'Is it here?' })).toBe('bad-shape: `flow` has to be 8 hex digits.');
    expect(flow({ answer: 'Yes' })).toBe('bad-shape: `answer` is no field of a `flow` event.');
    expect(flow({ art: 'returns/en/pirates' })).toContain('unknown-article');
  });

  test('is a program’s when its sender says so, or when the collector knows', () => {
    expect(accepted(sentEvent({ type: 'read' })).bot).toBe(false);
    expect(accepted(sentEvent({ type: 'read', bot: true })).bot).toBe(true);
    expect(acceptEvent(sentEvent({ type: 'read' }), { ...context, bot: true })).toMatchObject({
      accepted: { bot: true },
    });
  });

  test('without a list of articles needs only a well-formed name', () => {
    const open = { ...context, knownArticles: undefined, locales: undefined };
    expect(
      acceptEvent(sentEvent({ type: 'read', art: 'billing/fr/facture', loc: 'fr' }), open),
    ).toHaveProperty('accepted');
    expect(acceptEvent(sentEvent({ type: 'read', art: 'pirates/fr/facture' }), open)).toMatchObject(
      {
        rejected: { reason: 'unknown-article' },
      },
    );
  });
});

describe('a refusal names what is wrong', () => {
  const without = (field: keyof SentEvent, type: SentEvent['type'] = 'read') => {
    const { [field]: _, ...rest } = sentEvent({ type });
    return rest;
  };
  const leave = (fields: object) => ({ ...sentEvent({ type: 'leave' }), ...fields });

  test.each([
    [null, 'bad-shape: An event is a JSON object.'],
    ['read', 'bad-shape: An event is a JSON object.'],
    [[sentEvent({ type: 'read' })], 'bad-shape: An event is a JSON object.'],
    [
      {},
      'bad-shape: An event needs `type`: page_view, read, leave, search, search_click, vote, flow, contact_intent, contact_submit or exit_survey.',
    ],
    [without('v'), 'bad-shape: A `read` event needs `v`: the number 1.'],
    [without('pv'), 'bad-shape: A `read` event needs `pv`: 16 hex digits.'],
    [
      { ...sentEvent({ type: 'read' }), v: 2 },
      'wrong-version: This collector reads version 1 of the format.',
    ],
    [
      { ...sentEvent({ type: 'read' }), type: 'purchase' },
      'unknown-type: `type` has to be page_view, read, leave, search, search_click, vote, flow, contact_intent, contact_submit or exit_survey.',
    ],
    [{ ...sentEvent({ type: 'read' }), id: 'one' }, 'bad-shape: `id` has to be a UUID.'],
    [leave({ dwell: -1 }), 'bad-shape: `dwell` has to be whole milliseconds from 0 to a day.'],
    [
      leave({ dwell: 86_400_001 }),
      'bad-shape: `dwell` has to be whole milliseconds from 0 to a day.',
    ],
    [leave({ scroll: '0.5' }), 'bad-shape: `scroll` has to be a share from 0 to 1.'],
    [leave({ ip: '192.0.2.1' }), 'bad-shape: `ip` is no field of a `leave` event.'],
    [
      sentEvent({ type: 'search', q: '  ' }),
      'bad-shape: `q` has to be a query of 1 to 120 characters.',
    ],
    [
      sentEvent({ type: 'search', q: 'x'.repeat(4001) }),
      'too-large: `q` is longer than 4000 characters.',
    ],
    [
      sentEvent({ type: 'vote', comment: 'x'.repeat(4001) }),
      'too-large: `comment` is longer than 4000 characters.',
    ],
    [
      sentEvent({ type: 'read', loc: 'fr' }),
      'unknown-locale: The site has no language as in `loc`.',
    ],
    [
      sentEvent({ type: 'read', art: 'shipping/de/gone' }),
      'unknown-article: The site has no article as in `art`.',
    ],
    [
      sentEvent({ type: 'search', top: 'shipping/de/gone' }),
      'unknown-article: The site has no article as in `top`.',
    ],
    [
      sentEvent({ type: 'contact_intent', ref_art: 'shipping/de/gone' }),
      'unknown-article: The site has no article as in `ref_art`.',
    ],
    [
      sentEvent({ type: 'read', col: 'billing' }),
      'bad-shape: `col` has to be the collection of `art`.',
    ],
  ])('%#', (input, expected) => {
    expect(refused(input)).toBe(expected);
  });
});

test('whatever arrives is accepted, or refused under a name', () => {
  const names = 'v id pv art q loc type dwell comment __proto__ constructor x'.split(' ');
  const anything = fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.string({ unit: 'binary' }));
  const changes = fc.array(fc.tuple(fc.constantFrom(...names), anything), { maxLength: 3 });
  fc.assert(
    fc.property(fc.constantFrom(...eventTypes), changes, (type, changed) => {
      // As text, so that `__proto__` is a field like any other; of a field given twice, JSON takes the last.
      const members = [...Object.entries(sentEvent({ type })), ...changed].map(
        ([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`,
      );
      const input = JSON.parse(`{${members.join()}}`);
      const result = acceptEvent(input, context);
      if ('accepted' in result) {
        expect(result.accepted.type).toBe(input.type);
      } else {
        expect(refusalReasons).toContain(result.rejected.reason);
        expect(result.rejected.message).toMatch(/^[A-Z`].{10,200}\.$/);
      }
    }),
    { seed: 20261121, numRuns: 2000 },
  );
});
