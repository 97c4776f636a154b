import { build } from 'vite';
import type { Site } from '../../src/core/content/site.ts';
import { messagesFor } from '../../src/core/messages/messages.ts';

/**
 * Writes `sw.js`. Where the shop keeps nothing offline, it is a program that ends itself and takes with it what an earlier
 * build has left on readers' devices: a browser that has one asks for it again with the next page.
 *
 * @param version changes with every build
 * @param outDir folder of the built site
 */
export async function buildServiceWorker(
  { offline, locales }: Pick<Site, 'offline' | 'locales'>,
  version: string,
  outDir: string,
): Promise<void> {
  const pages = Object.fromEntries(
    locales.map((locale) => [locale, `/${locale}/${messagesFor(locale).paths.offline}/`]),
  );
  const settings = { build: version, ...(offline && { pages }) };
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    define: { LOTSE_OFFLINE: JSON.stringify(settings) },
    build: {
      outDir,
      emptyOutDir: false,
      target: 'es2023',
      rolldownOptions: {
        input: { sw: 'src/browser/service-worker.ts' },
        output: { format: 'iife', entryFileNames: '[name].js' },
      },
    },
  });
}
