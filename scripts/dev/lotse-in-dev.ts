import { createReadStream, existsSync, statSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import { getRequestListener } from '@hono/node-server';
import type { Connect, ErrorPayload, Plugin, ViteDevServer } from 'vite';
import type { Collector } from '../../src/collector/create-collector.ts';
import type { DevIndex } from './dev-index.ts';
import { createEditorAnswers, editorPath } from './editor/answer-editor.ts';
import { errorOverlay } from './error-overlay.ts';

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
  // Vite and Astro go on with Node's own Request and Response: their error page needs them.
  const answer = getRequestListener(collector, { overrideGlobalObjects: false });
  const answerEditor = getRequestListener(createEditorAnswers(index, reports), {
    overrideGlobalObjects: false,
  });
  let waiting: NodeJS.Timeout | undefined;
  return {
    name: 'lotse-in-dev',
    enforce: 'post',
    configureServer(server) {
      showErrors(index, server.ws);
      server.watcher.add('content');
      server.watcher.on('all', (_event, file) => {
        // What was added by a relative path is reported so.
        if (!/(?:^|[\\/])content[\\/]/.test(file)) return;
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

/** Mistakes of the content stand over every page, one opened later as well, until they are repaired. */
function showErrors(index: DevIndex, pages: ViteDevServer['ws']): void {
  let shown: ErrorPayload | undefined;
  index.onErrors((errors, locale) => {
    const before = shown;
    shown = errors.length > 0 ? errorOverlay(errors, locale) : undefined;
    if (shown) pages.send(shown);
    else if (before) pages.send({ type: 'full-reload' });
  });
  pages.on('connection', () => shown && pages.send(shown));
}
