import { expect, test } from 'vitest';
import { queryStems } from '../../../src/core/insights/query-stems.ts';
import { languageOf } from '../../../src/core/search/language.ts';

const german = languageOf('de');
const english = languageOf('en');

test('a query is about its nouns and verbs, in whatever order and form', () => {
  const asked = queryStems('Wo bleiben meine Rückerstattungen?', german);
  expect(queryStems('rueckerstattung bleibt wo', german)).toEqual(
    expect.arrayContaining(asked.filter((stem) => stem.startsWith('ruckerstatt'))),
  );
  expect(queryStems('refunds', english)).toEqual(queryStems('refund', english));
});

test('words of every question go, unless nothing else is left', () => {
  expect(queryStems('can you please help me with my refund', english)).toEqual(['refund']);
  expect(queryStems('please help', english)).not.toEqual([]);
  expect(queryStems('the', english)).toEqual(['the']);
});

test('what stands for removed personal data is no word', () => {
  expect(queryStems('⟨number⟩ ⟨email⟩', english)).toEqual([]);
  expect(queryStems('?!', english)).toEqual([]);
});
