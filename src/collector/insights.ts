import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { messagesFor } from '../core/messages/messages.ts';
import { type LoginState, loginPage } from './login-page.ts';
import { reportPolicy } from './page-policy.ts';
import { preferredLocale } from './preferred-locale.ts';
import { createRateLimit } from './rate-limit.ts';
import { isSameSecret } from './same-secret.ts';
import { insightsHeaders } from './secure-headers.ts';
import { isForeign } from './sender.ts';
import { type Connection, senderAddress } from './sender-address.ts';
import { createSessions } from './sessions.ts';

export interface InsightsOptions {
  password: string;
  /** Where the newest report lies, such as `reports/latest`. */
  folder: string;
  locales: () => readonly string[];
  /** Ms UTC. */
  clock: () => number;
  trustedProxies?: number | undefined;
  /** Origins whose pages may send the form beside the program's own: its address behind a proxy. */
  allowedOrigins?: readonly string[] | undefined;
}

/** Tries in a quarter of an hour: of one address, and of all together. A password of 12 letters lasts for ever. */
const tries = { each: 10, all: 200, within: 15 * 60_000 };

/** `__Secure-`: a browser takes it over https alone (and on localhost). */
const cookie = '__Secure-lotse-insights';
const cookieOptions = {
  path: '/insights/',
  secure: true,
  httpOnly: true,
  sameSite: 'Strict',
} as const;

/** The files of a report, by name: nothing else of the folder is given out. */
const files: Readonly<Record<string, string>> = {
  'index.html': 'text/html; charset=utf-8',
  'queue.csv': 'text/csv; charset=utf-8',
  'articles.csv': 'text/csv; charset=utf-8',
  'gaps.csv': 'text/csv; charset=utf-8',
  'report.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'digest.md': 'text/markdown; charset=utf-8',
  'report.json': 'application/json; charset=utf-8',
  'report.schema.json': 'application/schema+json; charset=utf-8',
};

/** `/insights/`: the newest report, behind a login. Without one, nobody learns even whether there is a report. */
export function createInsights({
  password,
  folder,
  locales,
  clock,
  trustedProxies = 0,
  allowedOrigins,
}: InsightsOptions): (request: Request, connection?: Connection) => Promise<Response> {
  const sessions = createSessions(clock);
  const limits = {
    each: createRateLimit({ limit: tries.each, window: tries.within, clock }),
    all: createRateLimit({ limit: tries.all, window: tries.within, clock }),
  };
  const app = new Hono<{ Bindings: Connection }>();

  app.use(insightsHeaders);
  app.get('/insights', (c) => c.redirect('/insights/', 301));
  app.post('/insights/login', bodyLimit({ maxSize: 4096 }), async (c) => {
    if (isForeign(c.req.raw, allowedOrigins)) return door(c, 'closed', 403);
    const address = senderAddress(c.req.raw, c.env, trustedProxies) ?? '';
    const wait = limits.each.take(address) ?? limits.all.take('');
    if (wait !== undefined) {
      c.header('Retry-After', String(wait));
      return door(c, { waitMinutes: Math.ceil(wait / 60) }, 429);
    }
    const { password: given } = await c.req.parseBody().catch(() => ({ password: '' }));
    if (typeof given !== 'string' || !isSameSecret(given, password)) return door(c, 'wrong', 401);
    setCookie(c, cookie, sessions.begin(), cookieOptions);
    return c.redirect('/insights/', 303);
  });
  app.get('/insights/logout', (c) => {
    sessions.end(getCookie(c, cookie));
    deleteCookie(c, cookie, cookieOptions);
    return door(c, 'out', 200);
  });
  app.get('/insights/:name{.*}', async (c) => {
    if (!sessions.isOpen(getCookie(c, cookie))) return door(c, 'closed', 401);
    return giveOut(c, c.req.param('name') || 'index.html');
  });
  app.notFound((c) => door(c, 'closed', 401));

  async function giveOut(c: Context, name: string): Promise<Response> {
    const type = Object.hasOwn(files, name) ? files[name] : undefined;
    const file = join(folder, name);
    const body = type && (await readFile(file).catch(() => undefined));
    if (!body) return c.text(messagesFor(localeOf(c)).insights.none, 404);
    if (name === 'index.html') c.header('Content-Security-Policy', reportPolicy(file));
    return c.body(body, 200, { 'content-type': type });
  }

  function localeOf(c: Context): string {
    return preferredLocale(c.req.header('accept-language'), locales());
  }

  function door(
    c: Context,
    state: LoginState,
    status: 200 | 401 | 403 | 429,
  ): Response | Promise<Response> {
    return c.html(loginPage(state, localeOf(c)), status);
  }

  return async (request, connection = {}) => app.fetch(request, connection);
}
