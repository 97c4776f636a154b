import { createReadStream, existsSync, statSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import { getRequestListener } from '@hono/node-server';
import type { Connect, Plugin } from 'vite';
import type { Collector } from '../../src/collector/create-collector.ts';
import type { DevIndex } from './dev-index.ts';
import { createEditorAnswers, editorPath } from './editor/answer-editor.ts';

/** Files of an index that a browser insists on knowing by type. */
const types: Record<string, string> = { '.js': 'text/javascript', '.json': 'application/json' };

export interface InDev {
  index: DevIndex;
  collector: Collector;
  /** Files in which the last report may lie, for the editor's panel. */
  reports: readonly string[];
}

/** An editor sees the page that was saved before the search is built again, which takes all of the processor. Ms. */
const pageFirst = 1500;

/**
 * Gives Astro's dev server what the built site has beside its pages, the search index and the collector, and what only
 * an editor has: the answers of the panel.
 */
export function lotseInDev({ index, collector, reports }: InDev): Plugin {
  const answer = getRequestListener(collector);
  const answerEditor = getRequestListener(createEditorAnswers(index, reports));
  let waiting: NodeJS.Timeout | undefined;
  return {
    name: 'lotse-in-dev',
    enforce: 'post',
    configureServer(server) {
      server.watcher.add('content');
      server.watcher.on('all', (_event, file) => {
        if (!/[\\/]content[\\/]/.test(file)) return;
        clearTimeout(waiting);
        waiting = setTimeout(() => void index.rebuild(), pageFirst);
      });
      const handle: Connect.NextHandleFunction = (request, response, next) => {
        const path = decodeURI(new URL(request.url ?? '/', 'http://dev').pathname);
        if (path.startsWith(editorPath)) return void answerEditor(request, response);
        if (path.startsWith('/api/')) return void answer(request, response);
        const file = join(index.folder, normalize(path.replace('/pagefind/', '/')));
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
