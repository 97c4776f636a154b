import { startServer } from '../../src/collector/start-server.ts';
import { currentSite } from '../serve/current-site.ts';
import { run } from './run.ts';

/** A built site and how one searches on it. */
export interface BenchedSite {
  title: string;
  /** Page on which the search is begun. */
  start: string;
  /** What is pressed before the field is there. */
  opener?: string;
  field: string;
  result: string;
  serve(): Promise<{ url: string; close(): Promise<void> }>;
}

/** Builds and serves a content folder as npm run build and npm run serve do. */
export async function buildSite(content: string, out: string): Promise<BenchedSite> {
  const env = { ...process.env, RANKS_FILE: `${out}/ranks.json` };
  await run(process.execPath, ['scripts/build.ts', '--content', content, '--out', out], { env });
  return {
    title: 'Lotse',
    start: '/en/',
    field: 'lotse-search input[name="q"]',
    result: 'lotse-search [role="option"]',
    serve: () =>
      startServer({
        dist: out,
        site: currentSite(out),
        databaseUrl: 'sqlite::memory:',
        port: 0,
        host: '127.0.0.1',
        log: () => undefined,
      }),
  };
}
