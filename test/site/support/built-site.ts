import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '@hono/node-server';
import { createSite } from '../../../src/collector/serve-site.ts';
import { buildSite } from './build-site.ts';

export interface BuiltSite {
  url: string;
  /** Folder of the built site. */
  dist: string;
  close: () => Promise<void>;
}

/** Builds a help center from `test/fixtures/sites/<name>/content`, and serves its pages on a free port. */
export async function builtSite(name: string, locales: readonly string[]): Promise<BuiltSite> {
  const folder = mkdtempSync(join(tmpdir(), 'lotse-site-'));
  const dist = join(folder, 'dist');
  await buildSite(`test/fixtures/sites/${name}/content`, dist);
  const site = createSite({
    dist,
    locales: () => locales,
    collector: async () => new Response(null, { status: 204 }),
  });
  const server = serve({ fetch: site.fetch, port: 0, hostname: '127.0.0.1' });
  if (!server.listening) await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    dist,
    async close() {
      server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
