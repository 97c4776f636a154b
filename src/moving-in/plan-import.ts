import { hash } from 'node:crypto';
import type { ContentFolder } from '../content-files/content-folder.ts';
import { articleUrl } from '../core/content/address.ts';
import type { CollectionName } from '../core/content/collections.ts';
import type { AccountLine } from './account.ts';
import { articleFile } from './article-file.ts';
import { categoryOf, placeOf, type Versions } from './categories.ts';
import { type ConvertedArticle, convertArticle } from './convert-article.ts';
import { articleFinder } from './find-article.ts';
import type { ForeignArticle, ForeignHelpCenter } from './foreign-article.ts';
import type { Destination, ImportMemory, RememberedArticle } from './import-memory.ts';
import { articleNamer, type TakenName } from './name-articles.ts';
import { type PlannedArticle, pathOf } from './planned-article.ts';
import { rewriteLinks } from './rewrite-links.ts';
import { takeImages } from './take-images.ts';

/** What happens with a planned article's file. */
export type FileFate =
  | 'new'
  | 'updated'
  | 'unchanged'
  | 'edited-here'
  | 'deleted-here'
  | 'overwritten';

export interface PlannedFile {
  article: PlannedArticle;
  /** Below the content folder: `shipping/de/wo-ist-mein-paket.mdx`. */
  file: string;
  fate: FileFate;
}

export interface LeftOut {
  place: string;
  title: string;
  why:
    | 'no-text'
    | 'language'
    | 'category'
    | 'same-language'
    | 'no-title'
    | 'not-readable'
    | 'left-out';
  detail: string;
}

export interface ImportPlan {
  product: string;
  files: PlannedFile[];
  leftOut: LeftOut[];
  lines: AccountLine[];
  /** Files of an earlier import whose article the source has no more. */
  gone: string[];
  /** What is written, by the path below the content folder. */
  toWrite: Map<string, string | Uint8Array>;
  memory: ImportMemory;
  /** From the old path to `collection/language/file`. */
  redirects: Map<string, string>;
}

export interface ImportRequest {
  source: ForeignHelpCenter;
  folder: ContentFolder;
  memory: ImportMemory;
  /** Languages that are taken over; empty: all. */
  locales: readonly string[];
  destinationOf: (category: string) => Destination;
  /** Whether files that were edited or deleted here since are written all the same. */
  overwrite: boolean;
}

/** Groups the language versions of each article, the site's first language first. */
export function groupVersions(articles: readonly ForeignArticle[], locales: readonly string[]) {
  const leftOut: LeftOut[] = [];
  const groups = new Map<string, ForeignArticle[]>();
  for (const article of articles) {
    const group = groups.get(article.id) ?? [];
    if (locales.length > 0 && !locales.includes(article.locale))
      leftOut.push(out(article, 'language', article.writtenLocale));
    else if (group.some(({ locale }) => locale === article.locale))
      leftOut.push(out(article, 'same-language', article.writtenLocale));
    else groups.set(article.id, [...group, article]);
  }
  const rank = ({ locale }: ForeignArticle) =>
    locales.includes(locale) ? locales.indexOf(locale) : locales.length;
  const sorted = [...groups.values()].map(
    (group) => group.sort((a, b) => rank(a) - rank(b)) as unknown as Versions,
  );
  return { groups: sorted, leftOut };
}

/** Everything that an import would do, without doing it; files of the source are opened. */
export async function planImport(request: ImportRequest): Promise<ImportPlan> {
  const { source, folder, memory, locales, destinationOf } = request;
  const remembered = memory.articles[source.product] ?? {};
  const { groups, leftOut } = groupVersions(source.articles, locales);
  for (const { place, why } of source.unreadable)
    leftOut.push({ place, title: '', why, detail: '' });

  const converted = groups.flatMap((versions): [Versions, ConvertedArticle[]][] => {
    const read = versions.map(convertArticle);
    const whole = read.filter(({ tree }) => tree.children.length > 0);
    for (const { foreign } of read.filter((one) => !whole.includes(one)))
      leftOut.push(out(foreign, 'no-text'));
    const [first, ...others] = whole.map(({ foreign }) => foreign);
    return first ? [[[first, ...others], whole]] : [];
  });

  const nameArticle = articleNamer(takenNames(folder, remembered));
  const planned: PlannedArticle[] = [];
  for (const [versions, whole] of converted) {
    const known = versions
      .map(({ id, locale }) => remembered[`${id}/${locale}`]?.file)
      .find((file) => file !== undefined);
    const place =
      known === undefined ? placeOf(versions, destinationOf(categoryOf(versions))) : undefined;
    if (known === undefined && !place) {
      for (const foreign of versions) leftOut.push(out(foreign, 'category', categoryOf(versions)));
      continue;
    }
    const [collection, , fileName = ''] = known?.split('/') ?? [];
    const fresh = place && nameArticle(place.collection, versions);
    for (const one of whole) {
      const { locale } = one.foreign;
      const name = fresh?.name ?? fileName.replace(/\.mdx$/, '');
      const at = fresh && place ? place.collection : (collection as CollectionName);
      const present = folder.articles.find(
        (article) =>
          article.collection === at && article.locale === locale && article.slug === name,
      );
      const kept = typeof present?.fields.slug === 'string' ? present.fields.slug : undefined;
      planned.push({
        ...one,
        collection: at,
        locale,
        name,
        slug: fresh ? fresh.slugs[locale] : kept,
      });
      if (fresh?.taken !== undefined) one.remarks.push({ kind: 'name-taken', detail: fresh.taken });
      if (place?.guessed) one.remarks.push({ kind: 'guessed-collection', detail: at });
    }
  }

  const images = new Map<PlannedArticle, Map<string, Uint8Array>>();
  const lines: AccountLine[] = [];
  for (const article of planned) {
    const taken = await takeImages(article, source.files);
    images.set(article, taken.files);
    lines.push(...taken.lines);
  }
  const empty = planned.filter(({ tree }) => tree.children.length === 0);
  for (const { foreign } of empty) leftOut.push(out(foreign, 'no-text'));
  const filled = planned.filter((article) => !empty.includes(article));
  const versions = Map.groupBy(filled, ({ foreign }) => foreign.id);
  const find = articleFinder(source);
  for (const article of filled) lines.push(...rewriteLinks(article, find, versions));
  for (const article of empty)
    for (const was of article.links)
      lines.push({ article: pathOf(article), what: 'link', was, how: 'without-text', now: '' });
  for (const article of filled)
    remarkVersions(article, versions.get(article.foreign.id) ?? [], folder.locales);

  return { ...settleFiles(request, filled, images), leftOut, lines };
}

function out({ place, title }: ForeignArticle, why: LeftOut['why'], detail = ''): LeftOut {
  return { place, title, why, detail };
}

function remarkVersions(
  article: PlannedArticle,
  versions: readonly PlannedArticle[],
  locales: readonly string[],
): void {
  const missing = locales.filter(
    (locale) => !versions.some((version) => version.locale === locale),
  );
  for (const detail of missing) article.remarks.push({ kind: 'unpaired', detail });
  if (article.foreign.internal) article.remarks.push({ kind: 'internal' });
}

/** Names in the folder, but for those that this source's articles have from an earlier run. */
function takenNames(
  { articles }: ContentFolder,
  remembered: Readonly<Record<string, RememberedArticle>>,
): TakenName[] {
  const here = articles.flatMap(({ collection, locale, slug, fields }) => {
    const earlier = Array.isArray(fields.redirectFrom) ? fields.redirectFrom.map(String) : [];
    const names = [slug, ...(typeof fields.slug === 'string' ? [fields.slug] : []), ...earlier];
    return names.map((name) => ({ collection, locale, name }));
  });
  const before = Object.values(remembered).map(({ file }) => {
    const [collection = '', locale = '', name = ''] = file.split('/');
    return { collection, locale, name: name.replace(/\.mdx$/, '') };
  });
  return [...here, ...before];
}

/** What is written and what stays as it is, and how that is remembered. */
function settleFiles(
  { source, folder, memory, overwrite }: ImportRequest,
  articles: readonly PlannedArticle[],
  images: ReadonlyMap<PlannedArticle, ReadonlyMap<string, Uint8Array>>,
): Pick<ImportPlan, 'product' | 'files' | 'toWrite' | 'memory' | 'redirects' | 'gone'> {
  const { product } = source;
  const before = memory.articles[product] ?? {};
  const after: Record<string, RememberedArticle> = { ...before };
  const toWrite: ImportPlan['toWrite'] = new Map();
  const redirects: ImportPlan['redirects'] = new Map();
  const { site } = folder;
  const pages = new Set(
    site
      ? [
          ...articles.map((article) =>
            articleUrl(site, { ...article, slug: article.name }, slugIn(article.slug)),
          ),
          ...folder.articles.map((article) =>
            articleUrl(site, article, slugIn(article.fields.slug)),
          ),
        ]
      : [],
  );
  const files = articles.map((article): PlannedFile => {
    const { foreign } = article;
    const key = `${foreign.id}/${foreign.locale}`;
    const file = `${pathOf(article)}.mdx`;
    const text = articleFile(article);
    const known = before[key];
    const present = folder.articles.find(
      (one) => `${one.collection}/${one.locale}/${one.slug}.mdx` === file,
    )?.source;
    const fate = fateOf({ known, present, text, print: printOf(foreign), overwrite });
    if (['new', 'updated', 'overwritten'].includes(fate)) {
      toWrite.set(file, text);
      for (const [path, bytes] of images.get(article) ?? []) toWrite.set(path, bytes);
      after[key] = { file, source: printOf(foreign), written: short(text) };
    }
    if (fate !== 'deleted-here')
      for (const path of oldPaths(foreign, source))
        if (!redirects.has(path) && !pages.has(`${path.replace(/\/$/, '')}/`))
          redirects.set(path, pathOf(article));
    return { article, file, fate };
  });
  const present = new Set(source.articles.map(({ id, locale }) => `${id}/${locale}`));
  const gone = Object.entries(before).flatMap(([key, { file }]) =>
    present.has(key) ? [] : [file],
  );
  return {
    product,
    files,
    toWrite,
    redirects,
    gone,
    memory: { ...memory, articles: { ...memory.articles, [product]: after } },
  };
}

function slugIn(slug: unknown): { slug?: string } {
  return typeof slug === 'string' ? { slug } : {};
}

interface FateQuestion {
  known: RememberedArticle | undefined;
  /** The file as it is now. */
  present: string | undefined;
  text: string;
  print: string;
  overwrite: boolean;
}

function fateOf({ known, present, text, print, overwrite }: FateQuestion): FileFate {
  if (!known) return 'new';
  if (known.source === print && present !== undefined) return 'unchanged';
  if (present === undefined) return overwrite ? 'new' : 'deleted-here';
  if (present === text) return 'unchanged';
  if (short(present) === known.written) return 'updated';
  return overwrite ? 'overwritten' : 'edited-here';
}

/** Changes when anything changes that an article is made from. */
function printOf({
  title,
  html,
  labels,
  draft,
  internal,
  updated,
  summary,
  alsoAsked,
}: ForeignArticle): string {
  return short(
    JSON.stringify([
      title,
      html,
      labels,
      draft,
      internal ?? false,
      updated ?? '',
      summary ?? '',
      alsoAsked ?? [],
    ]),
  );
}

function short(text: string): string {
  return hash('sha256', text.replaceAll('\r\n', '\n')).slice(0, 16);
}

function oldPaths(article: ForeignArticle, { otherPaths }: ForeignHelpCenter): string[] {
  const paths = article.urls.flatMap((written) => {
    const url = URL.parse(written, 'https://old.invalid');
    return url && url.pathname !== '/'
      ? [`${decode(url.pathname)}${url.search}`]
      : url?.search
        ? [`/${url.search}`]
        : [];
  });
  return [...new Set([...paths, ...(otherPaths?.(article) ?? [])])];
}

function decode(text: string): string {
  try {
    return decodeURI(text);
  } catch {
    return text;
  }
}
