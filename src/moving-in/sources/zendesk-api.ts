import { UserError } from '../../core/user-error.ts';
import { type FetchOptions, politeFetch } from './polite-fetch.ts';
import { isRecord, type JsonFile, textField } from './read-json.ts';

/** Pages of one list; more than that is a loop. At 100 a page. */
const mostPages = 500;

/**
 * The public articles of a Zendesk help center, page by page, in every language that it says it has.
 *
 * @param address of the help center, with or without `/hc/…`
 * @param locales languages to ask for where it does not say which it has
 */
export async function fetchZendesk(
  address: string,
  locales: readonly string[],
  options: Omit<FetchOptions, 'most' | 'authHost'>,
  say: (line: string) => void,
): Promise<JsonFile[]> {
  const { origin, hostname } = new URL(address);
  const ask = (url: string) => askJson(url, { ...options, authHost: hostname });
  const listed = await ask(`${origin}/api/v2/help_center/locales.json`);
  const known =
    isRecord(listed) && Array.isArray(listed['locales'])
      ? listed['locales'].map(String)
      : [...new Set([...locales, ...(locales.includes('en') ? ['en-us', 'en-gb'] : [])])];
  const pages: JsonFile[] = [];
  for (const locale of known) {
    let next: string | undefined =
      `${origin}/api/v2/help_center/${locale.toLowerCase()}/articles.json?include=sections,categories&per_page=100`;
    for (let page = 1; next !== undefined && page <= mostPages; page++) {
      const value: unknown = await ask(next);
      if (!isRecord(value) || !Array.isArray(value['articles'])) break;
      pages.push({ file: next, value });
      say(
        `${hostname}, ${locale}: ${pages.filter(({ file }) => file.includes(`/${locale.toLowerCase()}/`)).length} pages read …`,
      );
      next = nextPage(value, origin);
    }
  }
  if (pages.length === 0)
    throw new UserError(`${hostname} shows no articles to the public.`, {
      hint: 'Look whether the help center is public, or set HELP_CENTER_AUTH to "you@shop.example/token:KEY". Nothing was imported.',
    });
  return pages;
}

/** Only ever on the same server. */
function nextPage(value: Record<string, unknown>, origin: string): string | undefined {
  const links = isRecord(value['links']) ? value['links'] : {};
  const next = textField(value, 'next_page') || textField(links, 'next');
  return next !== '' && URL.parse(next)?.origin === origin ? next : undefined;
}

async function askJson(url: string, options: Omit<FetchOptions, 'most'>): Promise<unknown> {
  const found = await politeFetch(url, { ...options, most: 100_000_000 });
  if (!found) return undefined;
  try {
    return JSON.parse(new TextDecoder().decode(found.bytes));
  } catch {
    return undefined;
  }
}
