import { createReadStream, existsSync, statSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import { getRequestListener } from '@hono/node-server';
import type { Connect, Plugin } from 'vite';
import type { Collector } from '../../src/collector/create-collector.ts';
import { formatFinding } from '../../src/content-files/format-finding.ts';
import { readContent } from '../../src/content-files/read-content.ts';
import { buildSearchIndex } from '../../src/search-index/build-search-index.ts';
import { toSearchDocuments } from '../../src/search-index/to-search-documents.ts';

/** Files of an index that a browser insists on knowing by type. */
const types: Record<string, string> = { '.js': 'text/javascript', '.json': 'application/json' };

/** Gives Astro's dev server what the built site has beside its pages: the search index and the collector. */
export function lotseInDev({ index, collector }: { index: string; collector: Collector }): Plugin {
  const answer = getRequestListener(collector);
  return {
    name: 'lotse-in-dev',
    enforce: 'post',
    configureServer(server) {
      server.watcher.add('content');
      server.watcher.on('all', (_event, file) => {
        if (/[\\/]content[\\/]/.test(file)) void indexAgain(index);
      });
      const handle: Connect.NextHandleFunction = (request, response, next) => {
        const path = decodeURI(new URL(request.url ?? '/', 'http://dev').pathname);
        if (path.startsWith('/api/')) return void answer(request, response);
        const file = join(index, normalize(path.replace('/pagefind/', '/')));
        if (!path.startsWith('/pagefind/') || !existsSync(file) || !statSync(file).isFile())
          return next();
        response.setHeader('content-type', types[extname(file)] ?? 'application/octet-stream');
        createReadStream(file).pipe(response);
      };
      // First in the row, after Astro has put itself there: it would want a slash at the end of every address.
      return () => void server.middlewares.stack.unshift({ route: '', handle });
    },
  };
}

let running: Promise<void> | undefined;
let again = false;

/** One build of the index at a time; what changed meanwhile is in the next. */
export async function indexAgain(index: string): Promise<void> {
  if (running !== undefined) {
    again = true;
    return running;
  }
  running = buildIndex(index).finally(() => {
    running = undefined;
  });
  await running;
  if (!again) return;
  again = false;
  await indexAgain(index);
}

async function buildIndex(index: string): Promise<void> {
  const content = await readContent('content');
  for (const finding of content.findings) console.warn(formatFinding(finding));
  await buildSearchIndex({ documents: toSearchDocuments(content), outDir: index });
}
