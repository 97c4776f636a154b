import { expect, test } from 'vitest';
import { changedFacts } from '../../../scripts/facts/changed-facts.ts';
import { describeFact } from '../../../scripts/facts/describe-fact.ts';
import { factsSchema } from '../../../src/core/content/facts.ts';

const facts = (fee: object, group = ['FR']) =>
  factsSchema.parse({
    home: 'DE',
    countryGroups: { restOfEu: { label: { en: 'rest of the EU' }, countries: group } },
    facts: {
      'shipping.fee': { label: { en: 'Delivery' }, unit: 'euro', value: 4.95, ...fee },
      'returns.days': { label: { en: 'Time' }, unit: 'days', value: 30 },
    },
    carriers: {},
    paymentMethods: {},
  });
const before = facts({ countries: { restOfEu: 9.95 } });

test('a fact has changed when a value, a later value or its countries have', () => {
  expect(changedFacts(before, before)).toEqual([]);
  expect(changedFacts(before, facts({ countries: { restOfEu: 8 } }))).toEqual(['shipping.fee']);
  expect(changedFacts(before, facts({ countries: { restOfEu: 9.95 } }, ['FR', 'IE']))).toEqual([
    'shipping.fee',
  ]);
  expect(changedFacts(before, { ...before, facts: {} })).toEqual(['shipping.fee', 'returns.days']);
});

test('a fact is told with its countries, what it was, and what is to come', () => {
  const now = facts({
    value: 5.5,
    countries: { restOfEu: 9.95 },
    changes: [{ from: '2027-01-01', value: 6, countries: { restOfEu: 11 } }],
  });
  expect(describeFact(now, before, 'shipping.fee', 'en')).toBe(
    'shipping.fee  Delivery: €5.50 (Germany) and €9.95 (rest of the EU) (was €4.95 (Germany) and €9.95 (rest of the EU))\n' +
      '  from 2027-01-01: €6, €11 (restOfEu)',
  );
  expect(describeFact(now, before, 'gone.fact', 'de')).toContain('ist weg');
});
