import { type Stats, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import { type Context, Hono } from 'hono';
import { compress } from 'hono/compress';
import { etag } from 'hono/etag';
import { findRedirect } from '../core/content/find-redirect.ts';
import { createPagePolicy } from './page-policy.ts';
import { preferredLocale } from './preferred-locale.ts';
import { siteHeaders } from './secure-headers.ts';
import type { Connection } from './sender-address.ts';

export interface SiteOptions {
  /** Folder of the built site. */
  dist: string;
  /** Languages of the site, the first one is the default. Asked at each request: a new build may change them. */
  locales: () => readonly string[];
  /** Earlier addresses of articles, and where they are now. */
  redirects?: (() => Readonly<Record<string, string>>) | undefined;
  /** Answers everything under `/api`. */
  collector: (request: Request, connection: Connection) => Promise<Response>;
  /** Answers everything under `/insights`; without it, there is nothing. */
  insights?: ((request: Request, connection: Connection) => Promise<Response>) | undefined;
  /** Origins beside its own that the pages talk to: a collector elsewhere. */
  elsewhere?: () => readonly string[];
}

/** The file that is sent, when there is one. */
interface Found {
  Bindings: Connection;
  Variables: { file?: string };
}

/** Names that change with the content: what is under such a name never changes. */
const immutable = /^\/_astro\/|^\/pagefind\/lotse-[\w-]+\/|\.pf_(?:meta|index|fragment|filter)$/;
const aYear = 'public, max-age=31536000, immutable';

/** The built site, and the collector beside it under one address. */
export function createSite({
  dist,
  locales,
  collector,
  insights,
  redirects = () => ({}),
  elsewhere = () => [],
}: SiteOptions): Hono<Found> {
  const site = new Hono<Found>();
  const policy = createPagePolicy();
  const editorPage = join(dist, 'admin', 'index.html');
  site.use(siteHeaders);
  site.all('/api/*', (c) => collector(c.req.raw, c.env));
  if (insights)
    for (const path of ['/insights', '/insights/*'])
      site.all(path, (c) => insights(c.req.raw, c.env));
  site.use(async (c, next) => {
    await next();
    if (c.get('file')?.replace(/\.(?:br|gz)$/, '') === editorPage) forEditors(c);
    else c.header('Content-Security-Policy', policy(c.get('file') ?? '', elsewhere()));
    // What anybody may read, `<lotse-help>` may read from a page of the shop. No cookie and no key is ever involved.
    c.header('Access-Control-Allow-Origin', '*');
    c.header('Cross-Origin-Resource-Policy', 'cross-origin');
  });
  site.get('/', (c) => toPreferredLocale(c, locales()));
  site.use(compress(), etag(), describeVersion);
  site.use((c, next) => toNewAddress(c, next, redirects()));
  site.use(onlyPlainPaths, (c, next) => addSlash(c, next, dist));
  site.use(
    serveStatic<Found>({
      root: dist,
      precompressed: true,
      onFound: (file, c) => c.set('file', file),
    }),
  );
  site.notFound((c) => notFound(c, dist, locales()));
  return site;
}

/**
 * The page at `/admin/` names in a meta tag what it may do, which is more than any page of readers may; the header adds
 * what a meta tag cannot say. A window for signing in may answer it, and no search engine shows it.
 */
function forEditors(c: Context): void {
  c.header('Content-Security-Policy', "frame-ancestors 'none'; object-src 'none'");
  c.header('Cross-Origin-Opener-Policy', 'same-origin-allow-popups');
  c.header('X-Robots-Tag', 'noindex');
}

function toPreferredLocale(c: Context, locales: readonly string[]): Response {
  c.header('Vary', 'Accept-Language');
  c.header('Cache-Control', 'no-cache');
  return c.redirect(`/${preferredLocale(c.req.header('accept-language'), locales)}/`, 302);
}

/** Two slashes, a step upwards, a backslash or a hidden file: no page of ours links there. */
async function onlyPlainPaths(c: Context, next: () => Promise<void>) {
  const { path } = c.req;
  return /\/\/|\\|\0|(?:^|\/)\.(?!well-known\/)/.test(path) ? c.notFound() : next();
}

/**
 * A folder's page has one address, the one with the slash. The redirect names the path only, so that it is right
 * behind a proxy as well; what is no folder gets none.
 */
async function addSlash(c: Context, next: () => Promise<void>, dist: string) {
  const { path } = c.req;
  if (path.endsWith('/') || !['GET', 'HEAD'].includes(c.req.method)) return next();
  if (!stat(join(dist, path, 'index.html'))) return next();
  const { pathname, search } = new URL(c.req.url);
  return c.redirect(`${pathname}/${search}`, 301);
}

/** An article that has moved is said to have moved for good: search engines then keep its place. */
async function toNewAddress(
  c: Context,
  next: () => Promise<void>,
  redirects: Readonly<Record<string, string>>,
) {
  const { search } = new URL(c.req.url);
  const target = findRedirect(redirects, { path: c.req.path, search });
  return target === undefined ? next() : c.redirect(target, 301);
}

/** How long a file may be kept, and by what its version is known: weak, because it may be sent compressed or plain. */
async function describeVersion(c: Context<Found>, next: () => Promise<void>) {
  await next();
  const file = c.get('file');
  if (file === undefined || c.res.status === 404) return;
  const { size = 0, mtimeMs = 0 } = stat(file) ?? {};
  if (/\.md(?:\.(?:br|gz))?$/.test(file)) c.header('Content-Type', 'text/markdown; charset=utf-8');
  c.header('Cache-Control', immutable.test(c.req.path) ? aYear : 'no-cache');
  c.header('ETag', `W/"${size.toString(36)}-${Math.round(mtimeMs).toString(36)}"`);
}

/** A name that no file system takes, because it is too long or not one at all, belongs to no file. */
function stat(file: string): Stats | undefined {
  try {
    return statSync(file, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

/** In the language of the address, else of the browser. */
async function notFound(
  c: Context<Found>,
  dist: string,
  locales: readonly string[],
): Promise<Response> {
  const first = c.req.path.split('/')[1] ?? '';
  const locale = locales.includes(first)
    ? first
    : preferredLocale(c.req.header('accept-language'), locales);
  c.header('Cache-Control', 'no-cache');
  for (const file of [`${locale}/404/index.html`, `${locale}/404.html`, '404.html']) {
    const page = await readFile(join(dist, file), 'utf8').catch(() => undefined);
    if (page === undefined) continue;
    c.set('file', join(dist, file));
    return c.html(page, 404);
  }
  return c.text('This page does not exist.', 404);
}
