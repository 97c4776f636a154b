import type { PageContext } from '../core/events/page-context.ts';

type Entry = 'external' | 'search' | 'browse' | 'related' | 'next' | 'direct';

/** How a reader came to this page, from what the page knows without storing anything. */
export function entryOf(page: { url: URL; referrer: string; context: PageContext }): {
  entry: Entry;
  prev?: string;
} {
  const { url, referrer, context } = page;
  if (referrer === '')
    return { entry: url.searchParams.get('via') === 'search' ? 'search' : 'direct' };
  const from = new URL(referrer);
  if (from.origin !== url.origin) return { entry: 'external' };
  const prev = from.pathname.slice(0, 200);
  if (url.searchParams.get('via') === 'search') return { entry: 'search', prev };
  if (context.nextOf?.includes(from.pathname)) return { entry: 'next', prev };
  if (context.relatedOf?.includes(from.pathname)) return { entry: 'related', prev };
  return { entry: 'browse', prev };
}
