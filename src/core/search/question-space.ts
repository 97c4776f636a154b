import { characterGrams } from './character-grams.ts';
import type { Language } from './language.ts';
import { featureWeight, phrasingFeatures } from './phrasing-features.ts';
import type { GenericQuestion } from './read-phrasings.ts';
import { splitWords } from './split-words.ts';

/** How much the phrasings count beside the title that is most alike. */
const phrasingShare = 0.6;

/** Features by number, each once, with their values. */
interface Vector {
  features: readonly number[];
  values: readonly number[];
}

/**
 * Questions as vectors of features by rarity: one for all phrasings together, one for each title. Articles are compared
 * by character grams too: their words are few and the forms of these many.
 */
export interface QuestionSpace {
  /** The likeness of each question to a text, 0–1. */
  likeness(text: string): Float64Array;
}

export function openQuestionSpace(
  questions: readonly GenericQuestion[],
  language: Language,
): QuestionSpace {
  const numbers = openNumbers(language);
  const texts = questions.map(({ titles, phrasings }) => {
    const own = titles.map(numbers.of);
    // A title counts twice: it is said for the whole.
    return { titles: own, lines: [...own, ...own, ...phrasings.map(numbers.of)] };
  });
  const spread = new Map<number, number>();
  for (const { lines } of texts)
    for (const feature of new Set(lines.flat()))
      spread.set(feature, (spread.get(feature) ?? 0) + 1);
  const telling = new Map(
    [...spread].map(([feature, count]) => [
      feature,
      Math.log(1 + questions.length / count) * numbers.weight(feature),
    ]),
  );
  const vectorOf = (features: readonly number[]): Vector => {
    const own = [...new Set(features)].filter((feature) => telling.has(feature));
    return normalised({ features: own, values: own.map((feature) => telling.get(feature) ?? 0) });
  };
  const byPhrasing = openProducts(texts.map(({ lines }) => centreOf(lines.map(vectorOf))));
  const byTitle = openProducts(texts.flatMap(({ titles }) => titles.map(vectorOf)));
  const questionOfTitle = questions.flatMap(({ titles }, number) => titles.map(() => number));
  return {
    likeness(text) {
      const vector = vectorOf(numbers.of(text));
      const best = new Float64Array(questions.length);
      byTitle(vector).forEach((cosine, title) => {
        const question = questionOfTitle[title] ?? 0;
        best[question] = Math.max(best[question] ?? 0, cosine);
      });
      return byPhrasing(vector).map(
        (cosine, question) => phrasingShare * cosine + (1 - phrasingShare) * (best[question] ?? 0),
      );
    },
  };
}

/** Numbers for features: comparing numbers costs a tenth of comparing texts. */
function openNumbers(language: Language) {
  const known = new Map<string, number>();
  const weights: number[] = [];
  const gramsOf = new Map<string, readonly number[]>();

  function number(feature: string): number {
    const before = known.get(feature);
    if (before !== undefined) return before;
    known.set(feature, known.size);
    weights.push(featureWeight(feature));
    return known.size - 1;
  }

  function grams(word: string): readonly number[] {
    const before = gramsOf.get(word);
    if (before) return before;
    const telling = language.weight(word) > 0;
    const pieces = telling ? characterGrams(language.stem(word)) : [];
    const own = pieces.map((gram) => number(`#${gram}`));
    gramsOf.set(word, own);
    return own;
  }

  return {
    weight: (feature: number) => weights[feature] ?? 0,
    of(text: string): number[] {
      const words = splitWords(language.fold(text));
      return [...phrasingFeatures(words, language).map(number), ...words.flatMap(grams)];
    },
  };
}

/** The middle of vectors; the root keeps a word of every line from outweighing all others. */
function centreOf(vectors: readonly Vector[]): Vector {
  const sum = new Map<number, number>();
  for (const { features, values } of vectors)
    features.forEach((feature, at) => {
      sum.set(feature, (sum.get(feature) ?? 0) + (values[at] ?? 0));
    });
  return normalised({ features: [...sum.keys()], values: [...sum.values()].map(Math.sqrt) });
}

function normalised({ features, values }: Vector): Vector {
  const length = Math.hypot(...values);
  return { features, values: length > 0 ? values.map((value) => value / length) : values };
}

/** The products of one vector with each of these. A vector holds few of all features, so each feature knows its vectors. */
function openProducts(vectors: readonly Vector[]): (vector: Vector) => Float64Array {
  const holders = new Map<number, { vectors: number[]; values: number[] }>();
  vectors.forEach(({ features, values }, number) => {
    features.forEach((feature, at) => {
      const own = holders.get(feature) ?? { vectors: [], values: [] };
      own.vectors.push(number);
      own.values.push(values[at] ?? 0);
      holders.set(feature, own);
    });
  });
  return ({ features, values }) => {
    const products = new Float64Array(vectors.length);
    features.forEach((feature, at) => {
      const value = values[at] ?? 0;
      const own = holders.get(feature);
      own?.vectors.forEach((number, place) => {
        products[number] = (products[number] ?? 0) + value * (own.values[place] ?? 0);
      });
    });
    return products;
  };
}
