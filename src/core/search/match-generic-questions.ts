import type { Language } from './language.ts';
import { featureWeight, matchingFeatures } from './phrasing-features.ts';
import type { GenericQuestion } from './read-phrasings.ts';
import type { SearchDocument } from './search-document.ts';
import { splitWords } from './split-words.ts';

type Vector = ReadonlyMap<string, number>;

/** What of an article says which question it answers, and how much each says. */
const partsOf = ({ title, summary, sections }: SearchDocument): [string, number][] => [
  [title, 1],
  [`${title}. ${summary}`, 0.7],
  [sections.map(({ heading }) => heading).join('. ') || title, 0.3],
];
/** How much the phrasings count beside the title that is most alike. */
const phrasingShare = 0.6;
/** How much sharper a likeness counts: an article answers some questions, not all that resemble it a little. */
const sharpness = 4;
/** Shares below this say nothing. */
const leastShare = 0.05;

/**
 * Which generic questions each article answers: for each document the share of each question, a vector of length 1.
 * An article that is like none of them gets many small shares, which are left out, and so learns nothing.
 *
 * Both directions count: what of the questions the article's title, summary and headings are like, and which article
 * the search finds for the questions. Measured on other shops, each alone is 2 to 4 first places in a hundred worse.
 *
 * @param votes for each question the fit of each document (`voteForArticles`)
 */
export function matchGenericQuestions(
  documents: readonly SearchDocument[],
  questions: readonly GenericQuestion[],
  votes: readonly Float64Array[],
  language: Language,
): Float64Array[] {
  const space = openSpace(questions, language);
  return documents.map((document, article) => {
    const likeness = Float64Array.from(questions, (_, number) => votes[number]?.[article] ?? 0);
    for (const [text, weight] of partsOf(document)) {
      const vector = space.vector(text);
      questions.forEach((_, number) => {
        likeness[number] = (likeness[number] ?? 0) + weight * space.likeness(vector, number);
      });
    }
    return sharpened(likeness);
  });
}

function sharpened(likeness: Float64Array): Float64Array {
  const best = Math.max(...likeness);
  const shares = likeness.map((value) => Math.exp(sharpness * (value - best)));
  const length = Math.hypot(...shares);
  return shares.map((share) => (share / length < leastShare ? 0 : share / length));
}

/** Questions as vectors of features by rarity: one for all phrasings together, one for each title. */
function openSpace(questions: readonly GenericQuestion[], language: Language) {
  const features = (text: string) => matchingFeatures(splitWords(language.fold(text)), language);
  const spread = new Map<string, Set<number>>();
  const texts = questions.map(({ titles, phrasings }) =>
    // A title counts twice: it is said for the whole.
    [...titles, ...titles, ...phrasings].map(features),
  );
  texts.forEach((lines, number) => {
    for (const feature of lines.flat()) {
      const numbers = spread.get(feature) ?? new Set();
      spread.set(feature, numbers.add(number));
    }
  });
  const vectorOf = (own: readonly string[]): Vector => {
    const values = new Map<string, number>();
    for (const feature of own) {
      const numbers = spread.get(feature)?.size;
      if (numbers === undefined) continue;
      values.set(feature, Math.log(1 + questions.length / numbers) * featureWeight(feature));
    }
    return normalised(values);
  };
  const centres = texts.map((lines) => centreOf(lines.map(vectorOf)));
  const titles = questions.map((question) =>
    question.titles.map((title) => vectorOf(features(title))),
  );
  return {
    vector: (text: string) => vectorOf(features(text)),
    likeness: (vector: Vector, number: number) =>
      phrasingShare * cosine(vector, centres[number]) +
      (1 - phrasingShare) *
        Math.max(0, ...(titles[number] ?? []).map((title) => cosine(vector, title))),
  };
}

/** The middle of vectors; the root keeps a word of every line from outweighing all others. */
function centreOf(vectors: readonly Vector[]): Vector {
  const sum = new Map<string, number>();
  for (const vector of vectors)
    for (const [feature, value] of vector) sum.set(feature, (sum.get(feature) ?? 0) + value);
  for (const [feature, value] of sum) sum.set(feature, Math.sqrt(value));
  return normalised(sum);
}

function normalised(values: Map<string, number>): Vector {
  const length = Math.hypot(...values.values());
  if (length > 0) for (const [feature, value] of values) values.set(feature, value / length);
  return values;
}

function cosine(a: Vector, b: Vector = new Map()): number {
  let sum = 0;
  for (const [feature, value] of a) sum += value * (b.get(feature) ?? 0);
  return sum;
}
