import { correctWord } from './correct-word.ts';
import type { Alternatives, Thesaurus } from './expand-words.ts';
import type { FrontWords } from './front-words.ts';
import type { Language } from './language.ts';
import { longestQuery } from './longest-query.ts';
import { splitWords } from './split-words.ts';
import { stripReferences } from './strip-references.ts';

/** One word of a query, and what is looked for in its place. */
export interface QueryTerm {
  /** As it was typed, folded. */
  word: string;
  /** What Pagefind is asked. */
  searched: string;
  /** The same folded; its character grams are compared. */
  folded: string;
  /** Stems of the site, each as good as the others: the word's own, the corrected one, or all that begin like it. */
  stems: readonly string[];
  /** Stems of the site that may be meant as well, by how far they count. */
  alternatives: Alternatives;
  /** Whether the site knows the word, or one that it is a beginning of, or one that it is a misspelling of. */
  match: 'known' | 'begun' | 'corrected' | 'unknown';
  /** What the word says about the matter, 0–1. */
  weight: number;
}

export interface QueryPlan {
  terms: readonly QueryTerm[];
  /** The query with its typing errors corrected, when there were any. */
  corrected?: string;
}

/** What a site's words are looked up in. */
export interface QueryContext {
  language: Language;
  words: FrontWords;
  thesaurus: Thesaurus;
  /** Whether every word is right and typed to its end: none is corrected or completed. */
  asTyped?: boolean;
}

/** Nobody's question needs more words than this; of a long message the weightiest are kept. */
const mostTerms = 24;
/** A corrected word may be another word: it counts a little less than one that was typed. */
const correctedWeight = 0.8;
/** A word of which somebody has typed this much may be a beginning. */
const shortestBeginning = 3;

/** Decides what to look for. Any text gives a plan; one without words gives a plan without terms. */
export function planQuery(query: string, context: QueryContext): QueryPlan {
  const text = stripReferences(query.slice(0, longestQuery));
  const typed = splitWords(text.normalize('NFKC').toLowerCase());
  const planned = expand(
    typed.map((word) => planTerm(context.language.fold(word), context)),
    context,
  );
  const plan = { terms: keepWeightiest(withFallback(withoutRepeats(planned))) };
  if (planned.every(({ match }) => match !== 'corrected')) return plan;
  const corrected = planned.map(({ match, searched }, at) =>
    match === 'corrected' ? searched : typed[at],
  );
  return { ...plan, corrected: corrected.join(' ') };
}

const noAlternatives: Alternatives = new Map();

function planTerm(
  word: string,
  { language, words, thesaurus, asTyped = false }: QueryContext,
): QueryTerm {
  const weight = language.weight(word);
  const stem = language.stem(word);
  const unknown: QueryTerm = {
    word,
    searched: word,
    folded: word,
    stems: [],
    alternatives: noAlternatives,
    match: 'unknown',
    weight,
  };
  if (words.spellings.has(stem)) return { ...unknown, stems: [stem], match: 'known' };
  if (asTyped || weight < 1 || thesaurus.spellings.has(stem)) return unknown;
  const begun = word.length >= shortestBeginning ? stemsBeginning(word, words) : [];
  if (begun.length > 0) return { ...unknown, stems: begun, match: 'begun' };
  if (thesaurus.knowsForm(word)) return unknown;
  const correction = correctWord(word, thesaurus.spellings);
  if (!correction) return unknown;
  return {
    ...unknown,
    searched: correction.spelling.word,
    folded: correction.spelling.folded,
    stems: [correction.stem],
    match: 'corrected',
    weight: weight * correctedWeight,
  };
}

function stemsBeginning(word: string, { spellings }: FrontWords): string[] {
  const stems: string[] = [];
  for (const [stem, known] of spellings) {
    if (known.some(({ folded }) => folded.startsWith(word))) stems.push(stem);
  }
  return stems;
}

/** Each term with what it may mean beside its neighbours. */
function expand(terms: readonly QueryTerm[], { language, thesaurus }: QueryContext): QueryTerm[] {
  const words = terms.map(({ folded, match, stems, weight }) => ({
    word: folded,
    stem: match === 'corrected' ? (stems[0] ?? '') : language.stem(folded),
    weight,
  }));
  return terms.map((term, at) => ({ ...term, alternatives: thesaurus.expand(words, at) }));
}

/** The same word twice, or in two forms, counts once. */
function withoutRepeats(terms: readonly QueryTerm[]): QueryTerm[] {
  const byKey = new Map<string, QueryTerm>();
  for (const term of terms) {
    const key = term.stems.join(' ') || term.word;
    const known = byKey.get(key);
    // A later occurrence may stand in a phrase that the first does not.
    const alternatives = known && new Map([...known.alternatives, ...term.alternatives]);
    byKey.set(key, alternatives ? { ...known, alternatives } : term);
  }
  return [...byKey.values()];
}

/** A query of small words only ("how do I", "what now") is still a query: then they are all there is to go by. */
function withFallback(terms: readonly QueryTerm[]): QueryTerm[] {
  const telling = terms.filter(({ weight, alternatives }) => weight > 0 || alternatives.size > 0);
  return telling.length > 0 ? telling : terms.map((term) => ({ ...term, weight: 0.5 }));
}

function keepWeightiest(terms: QueryTerm[]): QueryTerm[] {
  if (terms.length <= mostTerms) return terms;
  const value = ({ weight, match }: QueryTerm) => weight * (match === 'unknown' ? 0.5 : 1);
  return [...terms].sort((a, b) => value(b) - value(a)).slice(0, mostTerms);
}
