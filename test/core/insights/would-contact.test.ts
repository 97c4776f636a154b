import { expect, test } from 'vitest';
import { wouldContact } from '../../../src/core/insights/would-contact.ts';

test('who would contact is asked first, then seen from the “no” votes, then assumed', () => {
  const noVotes = { total: 60, contacted: 21 };
  expect(wouldContact({ survey: { solved: 50, wouldContact: 20 }, noVotes })).toBe(0.4);
  expect(wouldContact({ survey: { solved: 49, wouldContact: 20 }, noVotes })).toBe(24 / 72);
  const nobody = { solved: 0, wouldContact: 0 };
  expect(wouldContact({ survey: nobody, noVotes: { total: 29, contacted: 29 } })).toBe(0.25);
});
