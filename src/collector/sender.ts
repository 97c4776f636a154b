import { isbot } from 'isbot';

/** Do Not Track or Global Privacy Control: https://www.w3.org/TR/gpc/#the-sec-gpc-header-field */
export function objects(request: Request): boolean {
  return request.headers.get('sec-gpc') === '1' || request.headers.get('dnt') === '1';
}

/** Whether the user agent names a known program. It is looked at here and kept nowhere. */
export function isProgram(request: Request): boolean {
  const name = request.headers.get('user-agent') ?? '';
  const known = programs.get(name);
  if (known !== undefined) return known;
  const program = isbot(name);
  if (programs.size >= mostNames) programs.clear();
  programs.set(name, program);
  return program;
}

/** The same few browsers send nearly everything, and the list of programs is long. Kept in memory only, and little of it. */
const programs = new Map<string, boolean>();
const mostNames = 500;

/**
 * Whether a page of another site sent this. Browsers say so themselves in `Sec-Fetch-Site`, which no page can forge and
 * which stays right behind a proxy that changes the host; older ones send `Origin`. What sends neither is no browser.
 */
export function isForeign(request: Request, allowedOrigins: readonly string[] = []): boolean {
  const site = request.headers.get('sec-fetch-site');
  if (site === 'same-origin' || site === 'none') return false;
  const origin = request.headers.get('origin');
  if (origin === null) return site !== null;
  if (allowedOrigins.includes(origin)) return false;
  return site !== null || hostOf(origin) !== new URL(request.url).host;
}

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined;
}

/** Size of the device, as far as the request tells: for readers whose browser runs no script. */
export function deviceOf(request: Request): 'phone' | 'tablet' | 'desktop' {
  const agent = request.headers.get('user-agent') ?? '';
  if (/iPad|Tablet|PlayBook|Android(?!.*Mobile)/i.test(agent)) return 'tablet';
  return /Mobi/i.test(agent) ? 'phone' : 'desktop';
}
