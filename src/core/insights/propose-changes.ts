import { languageOf } from '../search/language.ts';
import { addAsked } from './add-asked.ts';
import { type ArticleText, placeOf } from './article-text.ts';
import { draftArticle, topicMark } from './draft-article.ts';
import { compareText } from './effectiveness-order.ts';
import { articleFinder } from './nearest-article.ts';
import { queryStems } from './query-stems.ts';
import type { GapRow, PatchLine } from './report.ts';
import type { FileChange } from './text-patch.ts';

export interface ProposalInput {
  gaps: readonly GapRow[];
  articles: readonly ArticleText[];
  /** Every text file of the content folder, drafts too, by its path: `content/returns/de/return-an-item.mdx`. */
  files: ReadonlyMap<string, string>;
}

/** So many articles a draft names as its neighbours, each at least this much alike. */
const neighbours = { most: 3, alike: 0.1 };

/**
 * What the report suggests as changes to the content: a draft for each topic that no article answers, customers' words
 * for each article that is not found, and groups of words for the search. Nothing is proposed twice: not a draft that is
 * there, under whatever name, nor a line that a file holds already. Topics that were dismissed are not among the gaps.
 */
export function proposeChanges({ gaps, articles, files }: ProposalInput): FileChange[] {
  const after = new Map<string, string>();
  const textOf = (path: string) => after.get(path) ?? files.get(path);
  const marks = new Set([...files.values()].flatMap((text) => text.match(/^# Topic \S+/gm) ?? []));

  for (const gap of gaps) {
    const draft = draftFor(gap, articles, (path) => textOf(path) !== undefined, marks);
    if (draft !== undefined) after.set(draft.path, draft.text);
    for (const [path, lines] of Map.groupBy(gap.patch ?? [], ({ file }) => file)) {
      const text = /\.mdx$/.test(path)
        ? withAsked(textOf(path), lines)
        : withGroups(textOf(path), lines);
      if (text !== undefined) after.set(path, text);
    }
  }
  return [...after]
    .map(([path, text]) => ({ path, before: files.get(path) ?? null, after: text }))
    .filter((change) => change.before !== change.after)
    .sort((a, b) => compareText(a.path, b.path));
}

/** A new article's file; `undefined` where the topic needs none, has one, or may not be named. */
function draftFor(
  gap: GapRow,
  articles: readonly ArticleText[],
  isThere: (path: string) => boolean,
  marks: ReadonlySet<string>,
): { path: string; text: string } | undefined {
  const cause = gap.cause ?? gap.class;
  const [locale = '', name] = gap.id.split('/');
  if (gap.label === null || name === undefined || marks.has(`# ${topicMark(gap.id)}`))
    return undefined;
  if (cause === 'translation') {
    const original = gap.nearest?.article ?? '';
    const [collection, language, slug] = original.split('/');
    if (slug === undefined || language === locale) return undefined;
    const path = `content/${collection}/${locale}/${slug}.mdx`;
    if (isThere(path)) return undefined;
    const text = draftArticle({ gap, locale, nearest: [], original: `content/${original}.mdx` });
    return { path, text };
  }
  if (cause !== 'missing') return undefined;
  const nearest = nearestArticles(gap, articles, locale);
  const path = `content/${collectionFor(nearest)}/${locale}/${name}.mdx`;
  if (isThere(path)) return undefined;
  return { path, text: draftArticle({ gap, locale, nearest: nearest.slice(0, neighbours.most) }) };
}

interface Near {
  article: string;
  title: string;
  cosine: number;
}

function nearestArticles(gap: GapRow, articles: readonly ArticleText[], locale: string): Near[] {
  const language = languageOf(locale);
  const finder = articleFinder(articles, locale);
  const asked = gap.queries.map(({ query, count }) => ({
    stems: queryStems(query, language),
    count,
  }));
  return articles
    .filter(({ article }) => placeOf(article).locale === locale)
    .flatMap(({ article }) => finder.nearest(asked, article) ?? [])
    .filter(({ cosine }) => cosine >= neighbours.alike)
    .sort((a, b) => b.cosine - a.cosine || compareText(a.article, b.article));
}

/** The collection that the five nearest articles speak for, each as far as it is alike. */
function collectionFor(nearest: readonly Near[]): string {
  const votes = new Map<string, number>();
  for (const { article, cosine } of nearest.slice(0, 5)) {
    const { collection } = placeOf(article);
    votes.set(collection, (votes.get(collection) ?? 0) + cosine);
  }
  const [most] = [...votes].sort(([a, x], [b, y]) => y - x || compareText(a, b));
  return most?.[0] ?? 'shipping';
}

function withAsked(source: string | undefined, lines: readonly PatchLine[]): string | undefined {
  if (source === undefined) return undefined;
  return addAsked(
    source,
    lines.map(({ line, count }) => `${line} # ${count}`),
  );
}

/** Groups at the end of the file, each with how many people speak for it. */
function withGroups(source: string | undefined, lines: readonly PatchLine[]): string | undefined {
  const has = new Set((source ?? '').split(/\r?\n/).map(bare));
  const added = lines.filter(({ line }) => !has.has(bare(line)));
  if (added.length === 0) return undefined;
  const start = source === undefined || source === '' || source.endsWith('\n') ? '' : '\n';
  return `${source ?? ''}${start}${added.map(({ line, count }) => `${line} # ${count}\n`).join('')}`;
}

function bare(line: string): string {
  return line
    .replace(/\s+#.*$/, '')
    .trim()
    .toLowerCase();
}
