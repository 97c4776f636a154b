import { termsIn } from '../../core/content/glossary.ts';
import { corrections, findMisspelt, type Speller } from '../../core/language/find-misspelt.ts';
import { houseStyle } from '../../core/language/house-style.ts';
import { articleProse } from '../article-prose.ts';
import type { ContentFolder } from '../content-folder.ts';
import type { Finding } from '../finding.ts';
import { isSilenced } from '../is-silenced.ts';
import type { ArticleFile } from '../read-article.ts';
import { finding } from '../rule.ts';

/** The languages of the site whose spelling is looked at. */
export function spelledLanguages(folder: ContentFolder): string[] {
  return folder.locales.filter((locale) => houseStyle(folder.styles, locale).spelling);
}

/**
 * Words of articles that are not spelt right, each once an article. What the shop itself has named is right: terms, carriers,
 * ways to pay, its own name, and the `words` of `style.yml`.
 *
 * @param spellers by language; a language without one is left out
 */
export function checkSpelling(
  folder: ContentFolder,
  spellers: Readonly<Record<string, Speller>>,
): Finding[] {
  return Object.entries(spellers).flatMap(([locale, dictionary]) => {
    const own = ownWords(folder, locale);
    const known = new Map<string, boolean>(); // the same words stand in many articles
    const speller: Speller = {
      ...dictionary,
      knows: (word) => {
        const right = known.get(word) ?? (own.has(word.toLowerCase()) || dictionary.knows(word));
        known.set(word, right);
        return right;
      },
    };
    const articles = folder.articles.filter((article) => article.locale === locale);
    const wrong = articles.flatMap((article) => misspeltIn(article, folder, speller));
    const written = new Set([...known].filter(([, right]) => right).map(([word]) => word));
    const said = new Map<string, readonly string[]>();
    return wrong
      .map(({ article, word, place }) => {
        const meant = said.get(word) ?? corrections(word, speller, written);
        said.set(word, meant);
        return finding('spelling', article.file, place, wording(word, meant), 'warning');
      })
      .filter((found) => !isSilenced(found, allowOf(articles, found.file)));
  });
}

function misspeltIn(article: ArticleFile, folder: ContentFolder, speller: Speller) {
  const named = new Set<string>();
  return articleProse(article, folder).flatMap(({ text, placeAt }) =>
    findMisspelt(text, article.locale, speller).flatMap(({ word, start }) => {
      if (named.has(word)) return [];
      named.add(word);
      return [{ article, word, place: placeAt(start) }];
    }),
  );
}

function wording(word: string, meant: readonly string[]) {
  const list = (join: string) =>
    meant.length > 1
      ? `${meant.slice(0, -1).map(quoted).join(', ')} ${join} ${quoted(meant.at(-1) ?? '')}`
      : meant.map(quoted).join('');
  const right = {
    en: `If it is right, add it to \`words\` in style.yml.`,
    de: `Ist es richtig, nehmen Sie es in style.yml in \`words\` auf.`,
  };
  return {
    found: { en: `No dictionary has \`${word}\`.`, de: `\`${word}\` steht in keinem Wörterbuch.` },
    repair:
      meant.length === 0
        ? right
        : {
            en: `Did you mean ${list('or')}? ${right.en}`,
            de: `Meinten Sie ${list('oder')}? ${right.de}`,
          },
  };
}

function quoted(word: string): string {
  return `\`${word}\``;
}

/** In small letters. */
function ownWords({ site, facts, glossary, styles }: ContentFolder, locale: string): Set<string> {
  const texts = [
    site?.name ?? '',
    ...houseStyle(styles, locale).words,
    ...termsIn(glossary ?? {}, locale).flatMap(({ term, forms }) => [term, ...forms]),
    ...Object.values(facts?.carriers ?? {}).map(({ name }) => name),
    ...Object.values(facts?.paymentMethods ?? {}).flatMap((name) => Object.values(name)),
  ];
  return new Set(
    texts
      .flatMap((text) => [text, ...text.split(/[^\p{L}\p{M}]+/u)])
      .map((word) => word.toLowerCase()),
  );
}

function allowOf(articles: readonly ArticleFile[], file: string) {
  return articles.find((article) => article.file === file)?.data?.allow;
}
