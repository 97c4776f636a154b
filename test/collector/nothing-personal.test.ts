import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createLog } from '../../scripts/serve/log.ts';
import { startServer } from '../../src/collector/start-server.ts';
import { sentEvent } from '../core/events/sample-events.ts';

test.each(['page', 'day'] as const)(
  'in mode "%s", no address, user agent, cookie, path or typed secret is in any file or line of the log',
  async (recording) => {
    const folder = mkdtempSync(join(tmpdir(), 'lotse-personal-'));
    const lines: string[] = [];
    const log = createLog('json', Date.now, (line) => lines.push(line));
    const server = await startServer({
      site: () => ({ locales: ['de'], timeZone: 'Europe/Berlin' }),
      databaseUrl: `sqlite:${join(folder, 'lotse.db')}`,
      port: 0,
      host: '127.0.0.1',
      edge: { trustedProxies: 1, recording },
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

    const stored = () =>
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'latin1'))
        .join('\n');
    const whileItRuns = stored();
    await server.close();
    expect(whileItRuns + stored()).toContain('shipping/de/where-is-my-parcel');
    expect(lines.length).toBeGreaterThanOrEqual(4);
    expect(whileItRuns + stored() + lines.join('\n')).not.toMatch(
      /marker|203\.0\.113|127\.0\.0\.1|2345678|0532013|4711/i,
    );
    rmSync(folder, { recursive: true });
  },
);
