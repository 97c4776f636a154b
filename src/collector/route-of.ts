/** What can be asked for, in few words: the only thing about a request's address that is counted or logged. */
export const routes = [
  'events',
  'vote',
  'health',
  'metrics',
  'insights',
  'site',
  'unknown',
] as const;
export type Route = (typeof routes)[number];

const api: Readonly<Record<string, Route>> = {
  '/api/events': 'events',
  '/api/vote': 'vote',
  '/api/health': 'health',
  '/api/health/live': 'health',
  '/api/metrics': 'metrics',
};

/**
 * The route of a request, never its path: somebody may have typed their name into one.
 *
 * @param url of a request, such as `http://host/path?query`
 */
export function routeOf(url: string): Route {
  const start = url.indexOf('/', url.indexOf('://') + 3);
  const path = start === -1 ? '/' : (url.slice(start).split(/[?#]/, 1)[0] ?? '/');
  if (path === '/api' || path.startsWith('/api/')) return api[path] ?? 'unknown';
  return path === '/insights' || path.startsWith('/insights/') ? 'insights' : 'site';
}
