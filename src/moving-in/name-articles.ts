import type { CollectionName } from '../core/content/collections.ts';
import { slugOf } from '../core/content/slug-of.ts';
import type { Versions } from './categories.ts';

/** An address that somebody has already: an article's, or an earlier one of it. */
export interface TakenName {
  collection: string;
  locale: string;
  /** File name, `slug` or a line of `redirectFrom`. */
  name: string;
}

export interface Names {
  /** The file's name in all languages. */
  name: string;
  /** The addresses that differ from it, by language. */
  slugs: Record<string, string>;
  /** The name that it would have had, where another article has it. */
  taken: string | undefined;
}

/** Gives articles file names from their English title, where there is one, and addresses from the title of each language. */
export function articleNamer(taken: readonly TakenName[]) {
  const files = new Set(taken.map(({ collection, name }) => `${collection}/${name}`));
  const addresses = new Set(
    taken.map(({ collection, locale, name }) => `${collection}/${locale}/${name}`),
  );

  return function nameArticle(collection: CollectionName, versions: Versions): Names {
    const main = versions.find(({ locale }) => locale === 'en') ?? versions[0];
    const wanted = main.name ?? (slugOf(main.title) || slugOf(`article-${main.id}`) || 'article');
    const name = firstFree(
      wanted,
      (candidate) =>
        !files.has(`${collection}/${candidate}`) &&
        versions.every(({ locale }) => !addresses.has(`${collection}/${locale}/${candidate}`)),
    );
    files.add(`${collection}/${name}`);
    const slugs: Record<string, string> = {};
    for (const version of versions) {
      const { locale, title, address } = version;
      const own = address ?? (version === main ? name : slugOf(title) || name);
      const slug =
        own === name
          ? name
          : firstFree(own, (candidate) => !addresses.has(`${collection}/${locale}/${candidate}`));
      addresses.add(`${collection}/${locale}/${slug}`);
      if (slug !== name) slugs[locale] = slug;
    }
    return { name, slugs, taken: name === wanted ? undefined : wanted };
  };
}

function firstFree(wanted: string, isFree: (name: string) => boolean): string {
  if (isFree(wanted)) return wanted;
  for (let number = 2; ; number++) if (isFree(`${wanted}-${number}`)) return `${wanted}-${number}`;
}
