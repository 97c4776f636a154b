import { expect, test } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { learnedSchema } from '../../src/core/content/learned.ts';
import type { LearnedProposal } from '../../src/core/search/learned-proposals.ts';
import { proposalsYaml } from '../../src/report/proposals.ts';

const proposal = (changes: Partial<LearnedProposal>): LearnedProposal => ({
  query: 'zu klein',
  locale: 'de',
  article: 'returns/de/exchange-item',
  people: 14,
  ofPeople: 16,
  place: 2,
  ...changes,
});

test('proposals are ready to be copied into learned.<locale>.yml, with what speaks for them', () => {
  const text = proposalsYaml(
    [
      proposal({}),
      proposal({ query: 'größe: 40 # statt 38', people: 6, ofPeople: 6, place: null }),
      proposal({ query: 'wrong size', locale: 'en', article: 'returns/en/exchange-item' }),
    ],
    5,
  );
  expect(text).toMatchInlineSnapshot(`
    "# For content/learned.de.yml
    # What readers typed before they opened the article that they stayed with; at least 5 people each, on two days or more.
    # The search does not put these articles first yet. Copy the lines whose article answers them, and leave the others.
    returns/exchange-item:
      - zu klein # 14 of 16 people, now in place 2
      - "größe: 40 # statt 38" # 6 of 6 people, not found now
    ---
    # For content/learned.en.yml
    # What readers typed before they opened the article that they stayed with; at least 5 people each, on two days or more.
    # The search does not put these articles first yet. Copy the lines whose article answers them, and leave the others.
    returns/exchange-item:
      - wrong size # 14 of 16 people, now in place 2
    "
  `);
  const [german, english] = parseAllDocuments(text).map((document) =>
    learnedSchema.parse(document.toJS()),
  );
  expect(german).toEqual({ 'returns/exchange-item': ['zu klein', 'größe: 40 # statt 38'] });
  expect(english).toEqual({ 'returns/exchange-item': ['wrong size'] });
});

test('whatever was typed is read back as it was', () => {
  const queries = [
    'null',
    '- x',
    '"a',
    "it's",
    '@handle',
    '123',
    'yes',
    '* stern',
    '{a}',
    'a: b',
    '%',
    '> x',
  ];
  const text = proposalsYaml(
    queries.map((query) => proposal({ query })),
    5,
  );
  const [document] = parseAllDocuments(text);
  expect(document?.toJS()).toEqual({ 'returns/exchange-item': queries });
});

test('nothing to propose is said', () => {
  expect(proposalsYaml([], 5)).toBe(
    '# Nothing to learn yet: no query that 5 people asked led to an article that is not found first.\n',
  );
});
