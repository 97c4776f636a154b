/** A text as weighted features of length 1; two texts compare by the sum of the products of what they share. */
export type TextVector = ReadonlyMap<string, number>;

/** Weight of a word's parts beside the word itself: enough to join inflections and slips, not words that only look alike. */
const partWeight = 0.35;

/**
 * Turns what texts are made of into vectors: the rarer a feature, the heavier. The weight is the root of the
 * usual inverse document frequency: with that itself, one rare word outweighs two that are shared. Measured on labelled
 * shop, bank and insurance queries, the root groups better throughout (normalised mutual information of leader clusters
 * 0.695 → 0.707 English shop, 0.709 → 0.713 bank, 0.737 → 0.776 insurance, at equal precision).
 *
 * @param documents what each text is made of that tells which words are common, with how often that text occurs
 */
export function textVectors(
  documents: Iterable<{ features: TextVector; count: number }>,
): (features: TextVector) => TextVector {
  const frequency = new Map<string, number>();
  let total = 0;
  for (const { features, count } of documents) {
    total += count;
    for (const feature of features.keys()) {
      frequency.set(feature, (frequency.get(feature) ?? 0) + count);
    }
  }
  const rarity = (feature: string) =>
    Math.sqrt(Math.log(1 + (total + 1) / ((frequency.get(feature) ?? 0) + 1)));

  return (features) => {
    const weighted = new Map<string, number>();
    let squares = 0;
    for (const [feature, weight] of features) {
      const value = weight * rarity(feature);
      weighted.set(feature, value);
      squares += value * value;
    }
    const length = Math.sqrt(squares) || 1;
    for (const [feature, value] of weighted) weighted.set(feature, value / length);
    return weighted;
  };
}

/** Cosine of two vectors, 0 (nothing shared) to 1. */
export function cosine(a: TextVector, b: TextVector): number {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [feature, value] of few) sum += value * (many.get(feature) ?? 0);
  return sum;
}

/** A text of nothing but these stems, each counting fully. */
export function stemFeatures(stems: readonly string[]): TextVector {
  const features = new Map<string, number>();
  for (const stem of stems) addStem(features, stem, 1);
  return features;
}

/** Adds a stem as it stands and its trigrams between signs that no stem has; what is there twice counts once. */
export function addStem(features: Map<string, number>, stem: string, weight: number): void {
  features.set(stem, Math.max(features.get(stem) ?? 0, weight));
  const framed = `^${stem}$`;
  for (let start = 0; start + 3 <= framed.length; start++) {
    const part = `/${framed.slice(start, start + 3)}/`;
    features.set(part, Math.max(features.get(part) ?? 0, weight * partWeight));
  }
}
