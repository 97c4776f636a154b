import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { messagesFor } from '../core/messages/messages.ts';
import type { Search } from '../core/search/outcome.ts';
import { UserError } from '../core/user-error.ts';
import { openFront, openSearchEngine } from '../search-index/open-search-index.ts';

/** A built help center, as a program asks it. */
export interface HelpCenter {
  /** Languages, the first one is the default. */
  locales: readonly string[];
  search(locale: string, query: string): ReturnType<Search>;
  /**
   * @param name its name (`returns/return-an-item`), its id (`returns/en/return-an-item`) or its address
   * @returns the article as Markdown with source and date, or undefined when there is none of this name
   */
  article(locale: string, name: string): Promise<string | undefined>;
  /** The full address of a path of the site. */
  address(path: string): string;
  contact(locale: string): string;
}

export interface HelpCenterOptions {
  /** Asked at each call: another object means that the site has been built again, and its files are opened anew. */
  site: () => { locales: readonly string[] };
  /** The address under which readers find it; without it, what the build wrote into `robots.txt`. */
  siteUrl: string | undefined;
}

/**
 * Opens the help center in `dist`: the same search files and the same Markdown that readers and machines are served.
 *
 * @throws UserError when there is no whole build
 */
export async function openHelpCenter(
  dist: string,
  { site, siteUrl }: HelpCenterOptions,
): Promise<HelpCenter> {
  const { locales } = site();
  const base = siteUrl ?? (await builtFor(dist));
  const folder = join(dist, 'pagefind');
  const engines = new Map<string, ReturnType<typeof openSearchEngine>>();
  const pages = new Map<string, Promise<Map<string, string>>>();
  let opened = site();
  function forgetOldBuild(): void {
    if (site() === opened) return;
    opened = site();
    engines.clear();
    pages.clear();
  }
  const address = (path: string) => new URL(path, base).href;

  /** Paths of the articles of a language, by all that they are called. */
  async function pagesOf(locale: string): Promise<Map<string, string>> {
    const { index } = await openFront(folder, locale);
    return new Map(
      index.articles.flatMap(({ article, url }) => [
        [article, url],
        [article.replace(`/${locale}/`, '/'), url],
        [url.replace(/^\/|\/$/g, ''), url],
      ]),
    );
  }

  return {
    locales,
    address,
    contact: (locale) => address(`/${locale}/${messagesFor(locale).paths.contact}/`),
    async search(locale, query) {
      forgetOldBuild();
      const engine = engines.get(locale) ?? openSearchEngine(folder, locale);
      engines.set(locale, engine);
      return (await engine).search(query);
    },
    async article(locale, name) {
      forgetOldBuild();
      // An address says its language itself.
      const path = pathOf(name);
      const [first = ''] = path.split('/');
      for (const code of new Set([locales.includes(first) ? first : locale, locale, ...locales])) {
        const known = pages.get(code) ?? pagesOf(code);
        pages.set(code, known);
        const url = (await known).get(path);
        if (url) return readFile(join(dist, url.replace(/\/$/, '.md')), 'utf8');
      }
      return undefined;
    },
  };
}

/** `https://help.example/en/returns/x/?via=search#y` and `/en/returns/x.md` → `en/returns/x`; a name stays as it is. */
function pathOf(name: string): string {
  const path = URL.canParse(name) ? new URL(name).pathname : (name.split(/[?#]/)[0] ?? '');
  return path.replace(/\.md$/, '').replace(/^\/+|\/+$/g, '');
}

/** @throws UserError when the folder holds no whole build */
async function builtFor(dist: string): Promise<string> {
  const robots = await readFile(join(dist, 'robots.txt'), 'utf8').catch(() => '');
  const [, sitemap] = /^Sitemap: (\S+)$/m.exec(robots) ?? [];
  if (sitemap !== undefined && URL.canParse(sitemap)) return new URL(sitemap).origin;
  throw new UserError(`${dist}/robots.txt does not say under which address the site is found.`, {
    hint: 'Build the site again with npm run build, or name the address: SITE_URL=https://help.example.com npm run mcp',
  });
}
