import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { serve } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { compress } from 'hono/compress';
import type { BenchArticle } from './articles.ts';
import type { BenchedSite } from './build-site.ts';
import { run } from './run.ts';
import { toMarkdown } from './write-content.ts';

const versions = { astro: '^7.3.5', '@astrojs/starlight': '^0.42.4' };

/** A Starlight site with the same articles, as it comes, installed from npm into a folder of its own. */
export async function buildStarlight(
  articles: readonly BenchArticle[],
  folder: string,
): Promise<BenchedSite> {
  const root = resolve(folder, `starlight-${articles.length}`);
  const docs = join(root, 'src/content/docs');
  mkdirSync(docs, { recursive: true });
  const write = (file: string, text: string) => writeFileSync(join(root, file), text);
  write(
    'package.json',
    JSON.stringify({
      type: 'module',
      private: true,
      dependencies: versions,
      // npm may be told to refuse what is not decided; esbuild finds its program without its script.
      allowScripts: { esbuild: false, sharp: false },
    }),
  );
  write(
    'astro.config.mjs',
    `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
export default defineConfig({ integrations: [starlight({ title: 'Help' })] });
`,
  );
  write(
    'src/content.config.ts',
    `import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`,
  );
  write('src/content/docs/index.md', '---\ntitle: Help\n---\n\nHow can we help?\n');
  for (const article of articles) {
    mkdirSync(join(docs, article.collection), { recursive: true });
    const file = join(docs, article.collection, `${article.slug}.md`);
    writeFileSync(file, toMarkdown(article, 'starlight'));
  }
  await run('npm', ['install', '--no-audit', '--no-fund'], { cwd: root });
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
  await run(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], { cwd: root, env });
  return {
    title: 'Starlight',
    start: '/',
    opener: 'button[data-open-modal]',
    field: '.pagefind-ui__search-input',
    result: '.pagefind-ui__result-link',
    serve: () => serveFolder(join(root, 'dist')),
  };
}

async function serveFolder(dist: string) {
  const app = new Hono();
  app.use(compress());
  app.use(serveStatic({ root: dist }));
  const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' });
  if (!server.listening) await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => new Promise<void>((closed) => server.close(() => closed())),
  };
}
