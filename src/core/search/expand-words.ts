import type { FrontIdea } from './front-index.ts';
import type { FrontWords, Spelling } from './front-words.ts';
import type { Language } from './language.ts';
import { splitCompound } from './split-compound.ts';

/** Stems of the site that may be meant by another word, each with how far it counts, 0–1. */
export type Alternatives = ReadonlyMap<string, number>;

/** A word of a query with its neighbours in mind. */
export interface QueryWord {
  /** Folded. */
  word: string;
  stem: string;
  /** What the word says about the matter, 0–1. */
  weight: number;
}

/** What a site's words may be called by those who do not know them. */
export interface Thesaurus {
  /** Words of the site and of the lexicon by stem: none of them is a typing error, each may have been meant by one. */
  readonly spellings: ReadonlyMap<string, readonly Spelling[]>;
  /** Whether a word, folded, is another form of one that the site or the lexicon knows: "storniert" beside "stornieren". */
  knowsForm(word: string): boolean;
  /** What else the word at this place may mean on this site. */
  expand(words: readonly QueryWord[], at: number): Alternatives;
  /** The site's words have grown by these. */
  learn(grown: readonly Spelling[]): void;
}

/*
 * How far a word counts that was not typed. Harmless by construction: always less than the word itself, only in place
 * of a word of the query (an article never gets both), and only with the rarity that it has on this site.
 */
/** Another form of the same German word, or a noun of the verb. */
const otherForm = 0.8;
/** A word that stands for it in texts; a phrase of customers; a word of customers that means other things too. */
const sameIdea = 0.7;
const phrase = 0.8;
const saidForIt = 0.5;
/** A word of customers for the same idea that the site happens to use as well: "couch" for a sofa. */
const alsoSaid = 0.6;
/** A compound with the idea in it is about something narrower; the parts of a compound about something wider. */
const compound = 0.7;
const part = 0.7;
/** Two neighbours that together are a word of the site. */
const typedApart = 0.9;
/** Shorter words are no compounds. */
const shortestCompound = 8;

/** Words of a phrase stand this near to each other: "schicke das Paket wieder zurück". */
const nearby = 4;
/** Words whose meanings are remembered: a build asks for the same ones thousands of times, a reader with each letter. */
const mostRemembered = 20_000;
/** Lighter words than this are too common to have other forms worth looking for. */
const lightest = 0.3;

export function openThesaurus(
  ideas: readonly FrontIdea[],
  site: FrontWords,
  language: Language,
): Thesaurus {
  const stemOf = (word: string) => language.stem(language.fold(word));
  const single = new Map<string, Map<string, number>>();
  const pairs = new Map<string, Map<string, number>>();
  const spellings = new Map(site.spellings);
  const meanings = new Map<string, Alternatives>();
  const siteRoots = new Map<string, Set<string>>();
  const ideaRoots = new Map<string, Set<string>>();

  for (const [stem, spellings] of site.spellings) {
    for (const { folded } of spellings) addTo(siteRoots, language.root(folded), stem);
  }
  for (const { texts, asked, parts } of ideas) {
    const here = new Map<string, number>(parts.map((stem) => [stem, compound]));
    for (const word of asked) if (site.stems.has(stemOf(word))) here.set(stemOf(word), alsoSaid);
    for (const word of texts) if (site.stems.has(stemOf(word))) here.set(stemOf(word), 1);
    for (const said of [...texts, ...asked]) {
      const [first = '', second] = said.split('+').map(stemOf);
      if (second !== undefined) {
        // Kept in both orders: looking up one is cheaper than sorting each pair of a query.
        for (const key of [`${first} ${second}`, `${second} ${first}`]) {
          raise(pairs, key, here, phrase);
        }
        continue;
      }
      if (!spellings.has(first)) {
        spellings.set(first, [{ word: said, folded: language.fold(said), weight: 0 }]);
      }
      addTo(ideaRoots, language.root(language.fold(said)), first);
      raise(single, first, here, texts.includes(said) ? sameIdea : saidForIt);
    }
  }

  function knownStem(word: string): string | undefined {
    const stem = language.stem(word);
    return spellings.has(stem) ? stem : undefined;
  }

  /** A compound that the site does not have may be known by its parts. */
  function partsOf({ word, stem }: QueryWord): readonly string[] {
    const whole = !language.compounds || word.length < shortestCompound || spellings.has(stem);
    return whole ? [] : splitCompound(word, knownStem);
  }

  /** What a word may mean whatever stands beside it. */
  function meaningsOf(own: QueryWord): Alternatives {
    const key = `${own.word} ${own.stem} ${own.weight}`;
    const before = meanings.get(key);
    if (before) return before;
    const found = new Map<string, number>();
    if (own.weight >= lightest) {
      for (const stem of partsOf(own)) {
        if (site.stems.has(stem)) put(found, stem, part * own.weight);
        for (const [other, share] of single.get(stem) ?? []) put(found, other, share * own.weight);
      }
      const root = language.root(own.word);
      for (const stem of siteRoots.get(root) ?? []) put(found, stem, otherForm * own.weight);
      for (const stem of ideaRoots.get(root) ?? []) {
        const factor = own.weight * (stem === own.stem ? 1 : otherForm);
        for (const [other, share] of single.get(stem) ?? []) put(found, other, share * factor);
      }
    }
    for (const [other, share] of single.get(own.stem) ?? []) put(found, other, share * own.weight);
    // What was typed itself is looked for already.
    found.delete(own.stem);
    if (meanings.size > mostRemembered) meanings.clear();
    meanings.set(key, found);
    return found;
  }

  function expand(words: readonly QueryWord[], at: number): Alternatives {
    const own = words[at];
    if (!own) return new Map();
    const alone = meaningsOf(own);
    let found: Map<string, number> | undefined;
    for (let place = Math.max(0, at - nearby); place <= at + nearby; place++) {
      const neighbour = words[place];
      if (!neighbour || !speaksForBoth(own, at, neighbour, place)) continue;
      // A phrase is a word of the matter, however small its words are: "not arrived".
      const meant = pairs.get(`${own.stem} ${neighbour.stem}`);
      // "liefer zeit": what was typed apart may be one word of the site.
      const whole = Math.abs(place - at) === 1 && joined(words, Math.min(at, place));
      if (!meant && !(whole && site.stems.has(whole))) continue;
      found ??= new Map(alone);
      for (const [other, share] of meant ?? []) put(found, other, share);
      if (whole && site.stems.has(whole)) put(found, whole, typedApart);
    }
    for (const { stem } of words) {
      if (!(found ?? alone).has(stem)) continue;
      found ??= new Map(alone);
      found.delete(stem);
    }
    return found ?? alone;
  }

  function joined(words: readonly QueryWord[], at: number): string {
    return stemOf((words[at]?.word ?? '') + (words[at + 1]?.word ?? ''));
  }

  function learn(grown: readonly Spelling[]): void {
    meanings.clear();
    for (const { folded } of grown) {
      const stem = language.stem(folded);
      spellings.set(stem, site.spellings.get(stem) ?? []);
      addTo(siteRoots, language.root(folded), stem);
    }
  }

  function knowsForm(word: string): boolean {
    const root = language.root(word);
    return siteRoots.has(root) || ideaRoots.has(root);
  }

  return { spellings, knowsForm, expand, learn };
}

/** A phrase counts once: for its weightier word, or the first of two alike. */
function speaksForBoth(own: QueryWord, at: number, other: QueryWord, place: number): boolean {
  return own.weight === other.weight ? at < place : own.weight > other.weight;
}

function addTo(index: Map<string, Set<string>>, key: string, value: string): void {
  const values = index.get(key);
  if (values) values.add(value);
  else index.set(key, new Set([value]));
}

function raise(
  index: Map<string, Map<string, number>>,
  key: string,
  stems: Alternatives,
  factor: number,
): void {
  const found = index.get(key) ?? new Map<string, number>();
  for (const [stem, share] of stems) put(found, stem, share * factor);
  index.set(key, found);
}

function put(found: Map<string, number>, stem: string, share: number): void {
  if (share > (found.get(stem) ?? 0)) found.set(stem, share);
}
