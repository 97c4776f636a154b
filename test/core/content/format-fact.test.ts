import { expect, test } from 'vitest';
import type { Fact } from '../../../src/core/content/facts.ts';
import { formatFact } from '../../../src/core/content/format-fact.ts';

const label = { de: 'x', en: 'x' };
const text = (fact: Fact, locale: string, style?: 'text' | 'number') =>
  formatFact(fact, locale, style).replaceAll('\u00a0', ' ');

test.each<[string, Fact, string, string]>([
  ['days', { label, unit: 'days', value: 30 }, '30 Tage', '30 days'],
  ['one day', { label, unit: 'days', value: 1 }, '1 Tag', '1 day'],
  [
    'a range of working days',
    { label, unit: 'workingDays', value: [2, 3] },
    '2–3 Werktage',
    '2–3 working days',
  ],
  ['one working day', { label, unit: 'workingDays', value: 1 }, '1 Werktag', '1 working day'],
  ['a price with cents', { label, unit: 'euro', value: 4.95 }, '4,95 €', '€4.95'],
  ['a round price', { label, unit: 'euro', value: 75 }, '75 €', '€75'],
  ['a share', { label, unit: 'percent', value: 19 }, '19 %', '19%'],
  ['a full hour', { label, unit: 'time', value: '13:00' }, '13 Uhr', '1 pm'],
  ['a time with minutes', { label, unit: 'time', value: '17:30' }, '17:30 Uhr', '5:30 pm'],
  ['a day of every year', { label, unit: 'day', value: '01-31' }, '31. Januar', '31 January'],
  [
    'a day of one year',
    { label, unit: 'day', value: '2026-12-24' },
    '24. Dezember 2026',
    '24 December 2026',
  ],
  ['words', { label, unit: 'text', value: { de: 'Ja', en: 'Yes' } }, 'Ja', 'Yes'],
])('%s is written as readers of German and English write it', (_, fact, de, en) => {
  expect([text(fact, 'de'), text(fact, 'en')]).toEqual([de, en]);
});

test('the bare number is there for sentences that need another form of the noun', () => {
  expect(text({ label, unit: 'days', value: 30 }, 'de', 'number')).toBe('30');
  expect(text({ label, unit: 'workingDays', value: [3, 5] }, 'en', 'number')).toBe('3–5');
  expect(text({ label, unit: 'euro', value: 4.95 }, 'de', 'number')).toBe('4,95 €');
});

test('number and unit never wrap apart', () => {
  expect(formatFact({ label, unit: 'workingDays', value: [2, 3] }, 'de')).toBe('2–3\u00a0Werktage');
  expect(formatFact({ label, unit: 'days', value: 30 }, 'en')).toBe('30\u00a0days');
});
