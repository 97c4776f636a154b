import { build, type Rolldown } from 'vite';
import { type Brand, darkAccent } from '../../src/core/content/brand.ts';
import type { Site } from '../../src/core/content/site.ts';
import { messagesFor } from '../../src/core/messages/messages.ts';

/** The accent of `src/styles/site.css`, where the shop names none. */
const ownAccent = { light: '#0a5a78', dark: '#86c5de' };

/**
 * Writes `lotse-help.js`, which a page of the shop loads to get `<lotse-help>`, and beside the site's other scripts the
 * parts that it loads itself when the panel is opened.
 *
 * @param outDir folder of the built site
 */
export async function buildHelpScript(site: Pick<Site, 'locales' | 'brand'>, outDir: string) {
  const brand: Brand = site.brand ?? {};
  const settings = {
    locales: Object.fromEntries(
      site.locales.map((locale) => {
        const { dir, panel } = messagesFor(locale);
        return [locale, { open: panel.open, dir }];
      }),
    ),
    accent: [brand.accent ?? ownAccent.light, darkAccent(brand) ?? ownAccent.dark],
    ...(brand.textFont && { font: brand.textFont }),
  };
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    base: './',
    define: { LOTSE_HELP: JSON.stringify(settings) },
    build: {
      outDir,
      emptyOutDir: false,
      target: 'es2023',
      modulePreload: false,
      rolldownOptions: {
        input: { 'lotse-help': 'src/browser/help-panel/lotse-help.ts' },
        preserveEntrySignatures: false,
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: '_astro/help-[name]-[hash].js',
        } satisfies Rolldown.OutputOptions,
      },
    },
  });
}
