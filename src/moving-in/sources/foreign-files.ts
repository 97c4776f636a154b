import { posix } from 'node:path';
import { UserError } from '../../core/user-error.ts';
import type { ForeignArticle, ForeignFiles, FoundFile } from '../foreign-article.ts';
import { type FetchOptions, isPublicHost, politeFetch } from './polite-fetch.ts';
import { readSourceFile, type SourceFolder } from './source-folder.ts';

/** Bytes of one image. */
const mostBytes = 20_000_000;

export interface ForeignFilesOptions {
  /** Undefined for what came over the network. */
  source?: SourceFolder | undefined;
  /** Names of files that addresses say only by number. */
  names?: ReadonlyMap<string, string>;
  /** Undefined: nothing is asked for over the network. */
  network?: Omit<FetchOptions, 'most'> | undefined;
}

/** Finds the images of a source: in the text itself, beside it in the folder, in a folder of downloads, or where they are. */
export function foreignFiles({
  source,
  names = new Map(),
  network,
}: ForeignFilesOptions): ForeignFiles {
  const bySegments = new Map<string, string[]>();
  for (const file of source?.files ?? [])
    for (const key of keysOf(file)) bySegments.set(key, [...(bySegments.get(key) ?? []), file]);

  return {
    async open(src, article) {
      if (src.startsWith('data:')) return inlineFile(src);
      const url = URL.parse(src, URL.parse(article.urls[0] ?? '', 'https://old.invalid/')?.href);
      if (!url) return { missing: 'not-an-address' };
      const beside = source && besideArticle(src, article, source);
      if (beside) return beside;
      if (url.protocol !== 'https:' && url.protocol !== 'http:')
        return { missing: 'not-an-address' };
      return downloaded(url) ?? (await fetched(url));
    },
  };

  /** A download lies under its name, with or without the number before it; two of one name are told apart by the number. */
  function downloaded(url: URL): FoundFile | undefined {
    if (!source) return undefined;
    const path = decoded(url.pathname);
    const number = /(\d{4,})/.exec(path)?.[1];
    const alias = number === undefined ? undefined : names.get(number);
    for (const key of [
      ...keysOf(path),
      ...(alias === undefined ? [] : [`${number}/${alias}`, alias]),
      ...(number === undefined ? [] : [number]),
    ]) {
      const [file, ...others] = bySegments.get(key.toLowerCase()) ?? [];
      const bytes =
        file !== undefined && others.length === 0 ? readSourceFile(source, file) : undefined;
      if (bytes && file !== undefined) return { bytes, name: alias ?? posix.basename(file) };
    }
    return undefined;
  }

  async function fetched(url: URL): Promise<FoundFile> {
    if (url.hostname === 'old.invalid') return { missing: 'not-there' };
    if (!network) return { missing: 'not-fetched' };
    if (!isPublicHost(url.hostname) && url.hostname !== network.authHost)
      return { missing: 'outside' };
    try {
      const found = await politeFetch(url.href, { ...network, most: mostBytes });
      const number = /(\d{4,})/.exec(url.pathname)?.[1] ?? '';
      return found
        ? { bytes: found.bytes, name: names.get(number) ?? posix.basename(decoded(url.pathname)) }
        : { missing: 'not-there' };
    } catch (error) {
      if (error instanceof UserError) return { missing: 'not-there' };
      throw error;
    }
  }
}

/** `a/b/Bild.PNG` → `b/bild.png`, `bild.png`, and `bild` where that is a number. */
function keysOf(path: string): string[] {
  const parts = path.toLowerCase().split('/').filter(Boolean);
  const name = parts.at(-1) ?? '';
  const number = /^(\d{4,})(?:[-_.].*)?$/.exec(name)?.[1];
  return [
    ...new Set([parts.slice(-2).join('/'), name, ...(number === undefined ? [] : [number])]),
  ].filter((key) => key !== '');
}

function besideArticle(
  src: string,
  { file }: ForeignArticle,
  source: SourceFolder,
): FoundFile | undefined {
  if (file === undefined || /^[a-z][a-z0-9+.-]*:|^\/\//i.test(src)) return undefined;
  const path = decoded(src.replace(/[?#].*$/, '')).replaceAll('\\', '/');
  const starts = path.startsWith('/')
    ? ['', 'static', 'public', 'assets', 'src'].map((folder) => posix.join(folder, path.slice(1)))
    : [posix.join(posix.dirname(file), path), posix.join(file.replace(/\.\w+$/, ''), path)];
  for (const start of starts) {
    if (start.startsWith('..') || start.startsWith('/')) return { missing: 'outside' };
    const bytes = readSourceFile(source, start);
    if (bytes) return { bytes, name: posix.basename(start) };
  }
  return undefined;
}

function inlineFile(src: string): FoundFile {
  const [, base64, data = ''] =
    /^data:[\w.+/-]*(?:;[\w=.+-]+)*?(;base64)?,([\s\S]*)$/i.exec(src) ?? [];
  if (data === '' || data.length > mostBytes * 1.4) return { missing: 'not-an-address' };
  return { bytes: base64 ? Buffer.from(data, 'base64') : Buffer.from(decoded(data)), name: '' };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
