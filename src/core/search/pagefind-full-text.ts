import type { FullText, PageScore } from './full-text.ts';
import type { DocumentSection } from './search-document.ts';

/** The part of Pagefind's browser interface that is used. Its package has no types for it. */
export interface PagefindInstance {
  search(term: string): Promise<{ results: readonly PagefindResult[] }>;
}

interface PagefindResult {
  id: string;
  score: number;
  data(): Promise<PagefindPage>;
}

interface PagefindPage {
  /** All text of the page, blocks joined by blanks. */
  content: string;
  /** `location` counts words from 0. */
  anchors: readonly { id: string; text?: string; location: number }[];
}

/** How Pagefind is opened, in the browser and in Node. It takes the language from the document, whatever it is told. */
export function pagefindOptions(basePath: string) {
  return {
    basePath,
    baseUrl: '/',
    ranking: { metaWeights: { title: 5, asked: 2 } },
  };
}

/** Searches Pagefind one word at a time and remembers what it said: most words come again with the next letter typed. */
export function pagefindFullText(pagefind: PagefindInstance): FullText {
  const found = new Map<string, Promise<readonly PageScore[]>>();
  const pages = new Map<string, PagefindResult>();
  const texts = new Map<string, Promise<readonly DocumentSection[]>>();

  async function ask(word: string): Promise<readonly PageScore[]> {
    const { results } = await pagefind.search(word);
    for (const result of results) pages.set(result.id, result);
    return results.map(({ id, score }) => ({ page: id, score }));
  }

  async function load(result: PagefindResult): Promise<readonly DocumentSection[]> {
    return sectionsOf(await result.data());
  }

  return {
    find: (word) => remembered(found, word, () => ask(word)),
    async read(page) {
      // A page that no word has found yet has no handle to read it by.
      const result = pages.get(page);
      return result ? remembered(texts, page, () => load(result)) : [];
    },
  };
}

/** Answers kept; a reader types fewer words, an evaluation uses more and asks again. */
const mostRemembered = 5_000;

/** A failed answer is not kept, so that the next try may succeed. */
function remembered<T>(
  memory: Map<string, Promise<T>>,
  key: string,
  ask: () => Promise<T>,
): Promise<T> {
  const known = memory.get(key);
  if (known !== undefined) return known;
  if (memory.size >= mostRemembered) memory.clear();
  const answer = ask();
  memory.set(key, answer);
  answer.catch(() => memory.delete(key));
  return answer;
}

/** Cuts a page's text at its headings. Pagefind counts words between blanks, and a heading's own words come first. */
function sectionsOf({ content, anchors }: PagefindPage): DocumentSection[] {
  const words = content.split(/\s+/);
  const headings = anchors
    .filter(({ id, text }) => id !== '' && text)
    .sort((a, b) => a.location - b.location);
  const starts = [{ id: '', text: '', location: 0 }, ...headings];
  return starts.map(({ id, text = '', location }, place) => {
    const heading = text.trim();
    const headingWords = heading === '' ? 0 : heading.split(/\s+/).length;
    const end = starts[place + 1]?.location ?? words.length;
    return { id, heading, text: words.slice(location + headingWords, end).join(' ') };
  });
}
