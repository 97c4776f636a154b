import { posix } from 'node:path';
import type { ForeignArticle, ForeignHelpCenter } from './foreign-article.ts';

/** Where a link of the old text leads. */
export type OldTarget =
  | { kind: 'article'; id: string; fragment: string }
  | { kind: 'here'; fragment: string }
  | { kind: 'contact' }
  | { kind: 'outside'; href: string }
  /** A file that lies in the old help center. */
  | { kind: 'file'; href: string }
  /** A page of the old help center that is no article of it, or not one that was read. */
  | { kind: 'old'; href: string }
  | { kind: 'broken' };

const fileName = /\.(?:pdf|docx?|xlsx?|pptx?|zip|csv|ics|txt|odt|rtf|mp4|mov)$/i;

/** @returns a function that says where a link in an article leads */
export function articleFinder({ articles, idOf, isContact }: ForeignHelpCenter) {
  const byAddress = new Map<string, string>();
  const byFile = new Map<string, string>();
  const hosts = new Set<string>();
  for (const { id, urls, file } of articles) {
    for (const written of urls) {
      const url = URL.parse(written, 'https://old.invalid');
      if (!url) continue;
      if (url.hostname !== 'old.invalid') hosts.add(url.hostname);
      byAddress.set(addressKey(url), id);
    }
    if (file !== undefined)
      for (const key of fileKeys(file)) if (!byFile.has(key)) byFile.set(key, id);
  }

  return function find(written: string, from: ForeignArticle): OldTarget {
    const href = written.replace(/[\t\n\r]/g, '').trim();
    if (href.startsWith('#')) return { kind: 'here', fragment: decoded(href.slice(1)) };
    if (/^mailto:|^tel:/i.test(href)) return reachable(href);
    const base =
      URL.parse(from.urls[0] ?? '', 'https://old.invalid/') ?? new URL('https://old.invalid/');
    const url = URL.parse(href, base);
    if (!url || !/^https?:$/.test(url.protocol)) return { kind: 'broken' };
    const fragment = decoded(url.hash.slice(1));
    // Where the source does not say where it was, its pages are known by their paths alone.
    const known = hosts.size === 0 && (idOf?.(url) !== undefined || byAddress.has(addressKey(url)));
    const within = known || url.hostname === 'old.invalid' || hosts.has(url.hostname);
    if (within) {
      const id =
        fileTarget(href, from, byFile) ?? idOf?.(url)?.id ?? byAddress.get(addressKey(url));
      if (id !== undefined)
        return id === from.id ? { kind: 'here', fragment } : { kind: 'article', id, fragment };
      if (isContact?.(url)) return { kind: 'contact' };
      const full = url.hostname === 'old.invalid' ? href : url.href;
      if (fileName.test(url.pathname) || /\/(?:article_)?attachments?\//.test(url.pathname))
        return url.hostname === 'old.invalid'
          ? { kind: 'old', href: full }
          : { kind: 'file', href: full };
      return { kind: 'old', href: full };
    }
    return { kind: 'outside', href: url.href };
  };
}

function reachable(href: string): OldTarget {
  const plain = href.replace(/\s+/g, '');
  const valid =
    /^mailto:[^@]+@[^@]+\.[^@]+$/i.test(plain) || /^tel:\+?[\d().\-/]{3,}$/i.test(plain);
  return valid
    ? { kind: 'outside', href: plain.replace(/^\w+:/, (scheme) => scheme.toLowerCase()) }
    : { kind: 'broken' };
}

/** The same page with and without a slash, `www.` and `.html`. */
function addressKey({ pathname }: URL): string {
  return decoded(pathname)
    .toLowerCase()
    .replace(/\/(?:index\.html?)?$/, '')
    .replace(/\.html?$/, '');
}

/** The names under which links of a folder of files call one of them. */
function fileKeys(file: string): string[] {
  const bare = file.replace(/\.(?:mdx?|markdown|html?|docx)$/i, '');
  const folder = bare.replace(/\/?(?:index|_index|README)$/i, '');
  // Jekyll's posts begin with a day, Docusaurus' files with a number: neither is part of the address.
  const unnumbered = bare.replace(/(^|\/)(?:\d{4}-\d{2}-\d{2}|\d+)[-_.]/g, '$1');
  return [...new Set([file, bare, folder, unnumbered].filter((key) => key !== ''))].map((key) =>
    key.toLowerCase(),
  );
}

function fileTarget(
  href: string,
  from: ForeignArticle,
  byFile: ReadonlyMap<string, string>,
): string | undefined {
  if (from.file === undefined || /^[a-z][a-z0-9+.-]*:|^\/\//i.test(href)) return undefined;
  const path = decoded(href.replace(/[?#].*$/, '')).replaceAll('\\', '/');
  const start = path.startsWith('/')
    ? [path.slice(1)]
    : [
        posix.join(posix.dirname(from.file), path),
        posix.join(from.file.replace(/\.\w+$/, ''), path),
      ];
  for (const written of start) {
    const key = posix.normalize(written).replace(/\/$/, '').toLowerCase();
    const bare = key.replace(/\.(?:mdx?|markdown|html?|docx)$/, '');
    const id =
      byFile.get(key) ?? byFile.get(bare) ?? byFile.get(bare.replace(/^(?:docs|content)\//, ''));
    if (id !== undefined) return id;
  }
  return undefined;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
