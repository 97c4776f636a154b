import { readFileSync } from 'node:fs';
import type { AstroConfig, ContentEntryType } from 'astro';
import { glob, type Loader, type LoaderContext } from 'astro/loaders';
import { articleCompiler } from './compile-article.ts';
import { runnableCode } from './runnable-code.ts';

/** `glob()` reads a file by what Astro knows of its ending. Its context has more than the type says. */
type Context = LoaderContext & { entryTypes: Map<string, ContentEntryType> };
type Entry = Parameters<LoaderContext['store']['set']>[0];

/**
 * Astro's `glob()`, which compiles articles while it reads them and keeps the result until the file changes. An article
 * would otherwise be a module of the build: a thousand modules take longer than everything else that is done for their
 * pages (`npm run bench:build`). One that imports something, as an image beside it does, stays a module.
 *
 * `render-article.ts` runs what is kept.
 */
export function articleLoader(options: Parameters<typeof glob>[0]): Loader {
  const files = glob(options);
  return {
    ...files,
    name: 'article-loader',
    load(given) {
      const { entryTypes, store, generateDigest } = given as Context;
      const tools = generateDigest(readFileSync('package-lock.json', 'utf8') + runnableCode);
      const mdx = entryTypes.get('.mdx');
      const context: Context = {
        ...given,
        entryTypes: new Map(mdx && [['.mdx', { ...mdx, getRenderFunction }]]),
        generateDigest: (text) => generateDigest(text + tools),
        store: {
          ...store,
          set: ({ rendered, ...entry }) =>
            store.set(
              typeof rendered?.metadata?.['code'] === 'string'
                ? { ...entry, rendered }
                : { ...entry, deferredRender: true },
            ),
        },
      };
      return files.load(context);
    },
  };
}

async function getRenderFunction(config: AstroConfig) {
  const compile = await articleCompiler(config);
  return async ({ body = '', data, filePath = '' }: Entry) => ({
    html: '',
    metadata: { code: runnableCode(await compile(body, filePath, data)) },
  });
}
