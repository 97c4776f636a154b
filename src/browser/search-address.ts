import { longestQuery } from '../core/search/longest-query.ts';

/** What a results page shows, as far as it stands in its address. */
export interface SearchState {
  query: string;
  /** The collection that alone is shown. */
  within: string | undefined;
  /** Other languages that are searched as well. */
  also: readonly string[];
}

/** @param allowed an address is typed by anybody: what it names and the site does not have is left out */
export function readSearchAddress(
  params: URLSearchParams,
  allowed: { collections: readonly string[]; locales: readonly string[] },
): SearchState {
  const within = params.get('in') ?? '';
  const also = (params.get('also') ?? '').split(',');
  return {
    query: cutQuery(params.get('q') ?? ''),
    within: allowed.collections.includes(within) ? within : undefined,
    also: allowed.locales.filter((locale) => also.includes(locale)),
  };
}

/** The part of an address after the path: `?q=refund&in=returns`. Any text can be in it. */
export function searchParams({ query, within, also }: SearchState): string {
  const params = new URLSearchParams({ q: cutQuery(query) });
  if (within !== undefined) params.set('in', within);
  if (also.length > 0) params.set('also', also.join(','));
  return `?${params}`;
}

/** The question as far as it is read, whole characters only: an address has its limits. */
export function cutQuery(query: string): string {
  return query
    .trim()
    .slice(0, longestQuery)
    .toWellFormed()
    .replace(/\uFFFD$/, '')
    .trim();
}

/** A question of up to 80 characters for a title; a longer one ends at a blank. */
export function titleQuery(query: string): string {
  const letters = [...query.replace(/\s+/g, ' ').trim()];
  if (letters.length <= 80) return letters.join('');
  const cut = letters.slice(0, 80).join('');
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 60))} …`;
}
