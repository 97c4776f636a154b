import { languageOf } from '../search/language.ts';
import { splitWords } from '../search/split-words.ts';
import type { ArticleText } from './article-text.ts';
import type { Chain } from './chains.ts';
import { compareText } from './effectiveness-order.ts';
import type { TopicQuery } from './group-topics.ts';
import type { PatchLine } from './report.ts';
import { addSupport, emptySupport, mayBeShown, type Support } from './support.ts';
import { synonymLine } from './synonym-line.ts';
import { yamlScalar } from './yaml-scalar.ts';

/** So many wordings of a topic are proposed for an article; the search learns nothing from more. */
const mostAsked = 5;

/**
 * What to write where, so that a topic's article is found under its customers' words:
 *
 * - a synonym, where readers tried one word in vain and were led to the article by another, which the article has;
 * - the wording itself under `alsoAsked` of the article.
 *
 * Only what at least `k` journeys did on two days.
 *
 * @param known stems that the article can be found by
 * @param shown wordings of the topic that may be shown, most frequent first
 */
export function patchLines(
  chains: readonly Chain[],
  {
    text,
    shown,
    locale,
    k,
    known,
  }: {
    text: ArticleText;
    shown: readonly TopicQuery[];
    locale: string;
    k: number;
    known: ReadonlySet<string>;
  },
): PatchLine[] {
  const has = new Set([text.title, ...text.alsoAsked].map((one) => one.toLowerCase()));
  const [collection, own, slug] = text.article.split('/');
  const file = `content/${collection}/${own}/${slug}.mdx`;
  const asked = shown
    .filter(({ query }) => query.length >= 3 && !query.includes('⟨') && !has.has(query))
    .slice(0, mostAsked)
    .map(({ query, searches }) => ({
      file,
      line: `- ${yamlScalar(query)}`,
      count: searches.length,
    }));
  return [...synonyms(chains, text.article, locale, k, known), ...asked];
}

/** A word that was given up for another one, which led to the article. */
function synonyms(
  chains: readonly Chain[],
  article: string,
  locale: string,
  k: number,
  known: ReadonlySet<string>,
): PatchLine[] {
  const language = languageOf(locale);
  const wordsOf = (query: string) =>
    splitWords(query)
      .map((word) => ({ word, folded: language.fold(word) }))
      .filter(({ word, folded }) => language.weight(folded) >= 1 && !/[⟨⟩\d]/.test(word))
      .map(({ word, folded }) => ({ word, stem: language.stem(folded) }));
  const pairs = new Map<string, { said: string; text: string; support: Support }>();
  for (const { journey, searches } of chains) {
    const at = searches.findIndex(({ clicks }) => clicks.includes(article));
    const led = searches[at];
    if (led === undefined) continue;
    for (const tried of searches.slice(0, at)) {
      const before = wordsOf(tried.q).filter(({ stem }) => !known.has(stem));
      const after = wordsOf(led.q).filter(({ stem }) => known.has(stem));
      const both = new Set(wordsOf(tried.q).map(({ stem }) => stem));
      for (const { word: said, stem: a } of before)
        for (const { word: text, stem: b } of after) {
          if (both.has(b)) continue;
          const pair = pairs.get(`${a} ${b}`) ?? { said, text, support: emptySupport() };
          addSupport(pair.support, journey, tried.day);
          pairs.set(`${a} ${b}`, pair);
        }
    }
  }
  return [...pairs.values()]
    .filter(({ support }) => mayBeShown(support, k))
    .sort(
      (a, b) =>
        b.support.journeys.size - a.support.journeys.size ||
        compareText(`${a.said} ${a.text}`, `${b.said} ${b.text}`),
    )
    .map(({ said, text, support }) => ({
      file: `content/synonyms.${locale}.yml`,
      line: synonymLine(text, said),
      count: support.journeys.size,
    }));
}
