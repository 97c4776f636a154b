import { type CollectionName, collectionNames } from '../core/content/collections.ts';
import type { ForeignArticle } from './foreign-article.ts';
import { guessCollection } from './guess-collection.ts';
import type { Destination } from './import-memory.ts';

/** A category of the source, with what its words say of where it belongs. */
export interface FoundCategory {
  /** `Versand & Lieferung / Zoll`; empty for articles without one. */
  name: string;
  /** Titles of its articles, the first few. */
  titles: string[];
  count: number;
  guess: Destination;
}

/** The language versions of one article; the first is in the site's first language that there is. */
export type Versions = readonly [ForeignArticle, ...ForeignArticle[]];

export function categoryOf([main]: Versions): string {
  return main.category.join(' / ');
}

/** The categories that somebody has to place, in the order of their names. */
export function findCategories(groups: readonly Versions[]): FoundCategory[] {
  const byName = Map.groupBy(groups, categoryOf);
  return [...byName]
    .map(([name, members]) => ({
      name,
      titles: members.slice(0, 3).map(([main]) => main.title),
      count: members.length,
      guess: guessFor(members),
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** By the words of the category, from the narrowest part; else each article by its own. */
function guessFor([group]: readonly Versions[]): Destination {
  const category = group?.[0].category ?? [];
  for (const part of category.toReversed()) {
    const guess = guessCollection(part);
    if (guess) return guess;
  }
  return 'each';
}

/** @returns undefined for what is left out */
export function placeOf(
  versions: Versions,
  destination: Destination,
): { collection: CollectionName; guessed: boolean } | undefined {
  if (destination === 'none') return undefined;
  if (destination !== 'each') return { collection: destination, guessed: false };
  for (const { title, labels, html } of versions) {
    const guess =
      guessCollection(`${title} ${labels.join(' ')}`) ??
      guessCollection(html.replace(/<[^>]*>?/g, ' ').slice(0, 2000));
    if (guess) return { collection: guess, guessed: true };
  }
  return { collection: collectionNames[3], guessed: true };
}
