import { correctWord } from './correct-word.ts';
import type { FrontWords } from './front-words.ts';
import type { Language } from './language.ts';
import { splitWords } from './split-words.ts';
import { stripReferences } from './strip-references.ts';

/** One word of a query, and what is looked for in its place. */
export interface QueryTerm {
  /** As it was typed, folded. */
  word: string;
  /** What Pagefind is asked. */
  searched: string;
  /** Stems of the site, each as good as the others: the word's own, the corrected one, or all that begin like it. */
  stems: readonly string[];
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

/** Nobody's question needs more words than this; of a long message the weightiest are kept. */
const mostTerms = 24;
/** Text beyond this is not read at all. */
const longestQuery = 2_000;
/** A corrected word may be another word: it counts a little less than one that was typed. */
const correctedWeight = 0.8;
/** A word of which somebody has typed this much may be a beginning. */
const shortestBeginning = 3;

/** Decides what to look for. Any text gives a plan; one without words gives a plan without terms. */
export function planQuery(query: string, language: Language, site: FrontWords): QueryPlan {
  const text = stripReferences(query.slice(0, longestQuery));
  const typed = splitWords(text.normalize('NFKC').toLowerCase());
  const seen = new Set<string>();
  const terms: QueryTerm[] = [];
  const replaced = new Map<string, string>();
  for (const original of typed) {
    const word = language.fold(original);
    const term = planTerm(word, language, site);
    const key = term.stems.join(' ') || word;
    if (term.match === 'corrected') replaced.set(original, term.searched);
    if (seen.has(key)) continue;
    seen.add(key);
    terms.push(term);
  }
  const plan = { terms: keepWeightiest(withFallback(terms)) };
  return replaced.size === 0
    ? plan
    : { ...plan, corrected: typed.map((word) => replaced.get(word) ?? word).join(' ') };
}

function planTerm(word: string, language: Language, site: FrontWords): QueryTerm {
  const weight = language.weight(word);
  const stem = language.stem(word);
  const base = { word, searched: word, weight };
  if (site.spellings.has(stem)) return { ...base, stems: [stem], match: 'known' };
  if (weight < 1) return { ...base, stems: [], match: 'unknown' };
  const begun = word.length >= shortestBeginning ? stemsBeginning(word, site) : [];
  if (begun.length > 0) return { ...base, stems: begun, match: 'begun' };
  const correction = correctWord(word, site.spellings);
  if (!correction) return { ...base, stems: [], match: 'unknown' };
  return {
    word,
    searched: correction.spelling.word,
    stems: [correction.stem],
    match: 'corrected',
    weight: weight * correctedWeight,
  };
}

function stemsBeginning(word: string, site: FrontWords): string[] {
  const stems: string[] = [];
  for (const [stem, known] of site.spellings) {
    if (known.some(({ folded }) => folded.startsWith(word))) stems.push(stem);
  }
  return stems;
}

/** A query of small words only ("how do I", "what now") is still a query: then they are all there is to go by. */
function withFallback(terms: readonly QueryTerm[]): QueryTerm[] {
  const telling = terms.filter(({ weight }) => weight > 0);
  return telling.length > 0 ? telling : terms.map((term) => ({ ...term, weight: 0.5 }));
}

function keepWeightiest(terms: QueryTerm[]): QueryTerm[] {
  if (terms.length <= mostTerms) return terms;
  const value = ({ weight, match }: QueryTerm) => weight * (match === 'unknown' ? 0.5 : 1);
  return [...terms].sort((a, b) => value(b) - value(a)).slice(0, mostTerms);
}
