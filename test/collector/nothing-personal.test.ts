import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { createLog } from '../../scripts/serve/log.ts';
import { startServer } from '../../src/collector/start-server.ts';
import { openStore } from '../../src/store/open-store.ts';
import { sentEvent } from '../core/events/sample-events.ts';

test.each(['page', 'day'] as const)(
  'in mode "%s", no address, user agent, cookie, path or typed secret is in any file or line of the log',
  async (recording) => {
    const folder = mkdtempSync(join(tmpdir(), 'lotse-personal-'));
    const lines: string[] = [];
    const log = createLog('json', Date.now, (line) => lines.push(line));
    let fails = false;
    mkdirSync(join(folder, 'dist'));
    const server = await startServer({
      dist: join(folder, 'dist'),
      site: () => ({ locales: ['de'], timeZone: 'Europe/Berlin' }),
      databaseUrl: `sqlite:${join(folder, 'lotse.db')}`,
      port: 0,
      host: '127.0.0.1',
      edge: {
        trustedProxies: 1,
        recording,
        votesPerHour: 1,
        limitsSecret: 'what-they-have-in-common',
        metricsToken: 'let-me-see-them',
      },
      insights: { password: 'twelve-letters', folder: join(folder, 'reports') },
      open: async (url) => {
        const store = await openStore(url);
        return {
          ...store,
          append: (events) =>
            fails ? Promise.reject(new Error('disk full')) : store.append(events),
        };
      },
      log: log.message,
      onAnswered: log.answered,
    });
    const headers = {
      'user-agent': 'MarkerAgent/145.0',
      'x-forwarded-for': '203.0.113.77',
      cookie: 'marker-cookie=1',
      referer: `${server.url}/marker-referer?q=marker-query`,
      'accept-language': 'de-x-marker',
    };
    const post = (path: string, body: BodyInit) =>
      fetch(`${server.url}${path}`, { method: 'POST', body, headers, redirect: 'manual' });
    const typed =
      'mein name ist marker, marker@mail.example, 0171 2345678, DE89370400440532013000, Bestellnummer 4711';
    const search = sentEvent({ type: 'search', q: typed });
    expect((await post('/api/events', JSON.stringify(search))).status).toBe(204);
    const vote = { art: 'shipping/de/where-is-my-parcel', loc: 'de', value: '-1', comment: typed };
    expect((await post('/api/vote', new URLSearchParams(vote))).status).toBe(303);
    expect((await post('/api/events?marker=1', '{"marker')).status).toBe(400);
    expect((await fetch(`${server.url}/marker-path?marker`, { headers })).status).toBe(404);
    const second = { ...vote, art: 'shipping/de/another' };
    expect((await post('/api/vote', new URLSearchParams(second))).status).toBe(429);
    expect((await post('/insights/login', 'password=marker-guess')).status).toBe(401);
    expect((await post('/api/events', JSON.stringify({ marker: typed }))).status).toBe(400);
    // The counts that are shared with other collectors are written once a second.
    const shared = () => new DatabaseSync(join(folder, 'lotse.db')).prepare('select * from limits');
    await expect.poll(() => shared().all().length, { timeout: 10_000 }).toBeGreaterThan(0);
    fails = true;
    const again = sentEvent({ type: 'search', q: typed });
    expect((await post('/api/events', JSON.stringify(again))).status).toBe(204);
    const numbers = await fetch(`${server.url}/api/metrics`, {
      headers: { ...headers, authorization: 'Bearer let-me-see-them' },
    });
    lines.push(await numbers.text());

    const stored = () =>
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'latin1'))
        .join('\n');
    const whileItRuns = stored();
    await server.close();
    expect(whileItRuns + stored()).toContain('shipping/de/where-is-my-parcel');
    // In the spool, as it was scrubbed.
    expect(whileItRuns).toContain(again.id);
    expect(lines.length).toBeGreaterThanOrEqual(4);
    expect(whileItRuns + stored() + lines.join('\n')).not.toMatch(
      /marker|203\.0\.113|127\.0\.0\.1|2345678|0532013|4711/i,
    );
    rmSync(folder, { recursive: true });
  },
);
