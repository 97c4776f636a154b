import {
  type FrontCore,
  frontFilesVersion,
  type PackedDetails,
  type WordShelf,
} from './front-files.ts';
import type { FrontArticle, FrontIdea, FrontIndex, Phrasings } from './front-index.ts';
import { languageOf } from './language.ts';
import { unpackArticles, unpackDetails } from './pack-articles.ts';
import { wordsOfTexts } from './pack-front-index.ts';
import { unpackNumbers } from './pack-numbers.ts';
import { type PostingLists, unpackPostings } from './pack-postings.ts';
import { shelfOf } from './word-shelves.ts';

/**
 * What the core leaves out, loaded when a query needs it, and put into the index. Nothing here fails: what cannot be
 * loaded is left out and asked for again the next time, so a reader who has gone offline still gets what is there.
 */
export interface FrontShelves {
  /** Loads what is known about these stems: phrasings go into the index, words that are new to `learn`. */
  gather(stems: Iterable<string>, learn: (words: PostingLists) => void): Promise<void>;
  /** Loads what hits of these articles show. */
  describe(numbers: Iterable<number>): Promise<void>;
  /** Loads the ids that Pagefind gives the articles. */
  findPages(): Promise<void>;
}

export interface FrontParts {
  index: FrontIndex;
  shelves: FrontShelves;
}

/**
 * @param file the core as it was parsed
 * @param load parses a file by its path beside the core
 * @throws Error when the core is of another version, or not complete
 */
export function openFrontFiles(
  file: unknown,
  load: (path: string) => Promise<unknown>,
): FrontParts {
  const core = readCore(file);
  const articles = unpackArticles(core.articles, core.locale);
  const phrasings: Record<string, readonly number[]> = {};
  const index: FrontIndex = {
    locale: core.locale,
    articles,
    words: wordsOf(core, articles),
    ideas: core.ideas === '' ? [] : core.ideas.split('\n').map(unpackIdea),
    phrasings,
    ...(core.lengths !== undefined && { lengths: unpackNumbers(core.lengths) }),
  };
  return { index, shelves: openShelves(core, articles, phrasings, load) };
}

function readCore(file: unknown): FrontCore {
  const version = (file as Partial<FrontCore> | null)?.version;
  if (version !== frontFilesVersion)
    throw new Error(`This is no search index of version ${frontFilesVersion}.`);
  return file as FrontCore;
}

/** In alphabetical order, so that a search does not depend on how its index was stored. */
function wordsOf(core: FrontCore, articles: readonly FrontArticle[]): PostingLists {
  const whole = core.articles.details !== undefined;
  const words = wordsOfTexts(articles, whole, languageOf(core.locale));
  for (const [word, list] of Object.entries(unpackPostings(core.words)))
    words[word] = [...(Object.hasOwn(words, word) ? (words[word] ?? []) : []), ...list];
  return Object.fromEntries(
    Object.keys(words)
      .sort()
      .map((word) => [word, words[word] ?? []]),
  );
}

function unpackIdea(line: string): FrontIdea {
  const [texts = [], asked = [], parts = []] = line
    .split('|')
    .map((words) => words.split(' ').filter((word) => word !== ''));
  return { texts, asked, parts };
}

function openShelves(
  { shelves: { folder, words: bounds, articles: perFile }, articles: packed }: FrontCore,
  articles: FrontArticle[],
  phrasings: Record<string, readonly number[]>,
  load: (path: string) => Promise<unknown>,
): FrontShelves {
  const taken = new Map<string, Promise<void>>();

  /** Each file is loaded and used once; whoever asks for it meanwhile waits for that. */
  function take(name: string, use: (file: unknown) => void): Promise<void> {
    const known = taken.get(name);
    if (known !== undefined) return known;
    const loading = load(`${folder}/${name}`)
      .then(use)
      .catch(() => void taken.delete(name));
    taken.set(name, loading);
    return loading;
  }

  return {
    async gather(stems, learn) {
      const places = new Set([...stems].map((stem) => shelfOf(stem, bounds)));
      await Promise.all(
        [...places]
          .filter((place) => place !== undefined)
          .map((place) =>
            take(`w${place}.json`, (file) => {
              const shelf = file as WordShelf;
              const words = unpackPostings(shelf.words);
              Object.assign(phrasings, unpackPostings(shelf.phrasings) satisfies Phrasings);
              learn(words);
            }),
          ),
      );
    },
    async describe(numbers) {
      if (perFile === 0) return;
      const places = new Set([...numbers].map((number) => Math.floor(number / perFile)));
      await Promise.all(
        [...places].map((place) =>
          take(`a${place}.json`, (file) => {
            const first = place * perFile;
            articles.slice(first, first + perFile).forEach((article, at) => {
              Object.assign(article, unpackDetails(file as PackedDetails, at));
            });
          }),
        ),
      );
    },
    async findPages() {
      if (packed.page) return;
      await take('pages.json', (file) => {
        const { page } = file as { page: readonly string[] };
        articles.forEach((article, number) => {
          Object.assign(article, { page: page[number] ?? '' });
        });
      });
    },
  };
}
