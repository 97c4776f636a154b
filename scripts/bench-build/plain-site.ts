import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { BenchArticle } from '../bench-search/articles.ts';
import { toMarkdown } from '../bench-search/write-content.ts';

/**
 * Writes what a team would begin with instead: Astro with MDX as its documentation shows it, a layout of a dozen lines,
 * and Pagefind over the built pages. It uses the packages of this project, so the folder must lie inside of it.
 *
 * @returns the arguments with which Node builds it
 */
export function writePlainSite(articles: readonly BenchArticle[], folder: string): string[] {
  const write = (file: string, text: string) => {
    const path = join(folder, file);
    mkdirSync(resolve(path, '..'), { recursive: true });
    writeFileSync(path, text);
  };
  write('package.json', '{ "type": "module", "private": true }');
  for (const [file, text] of Object.entries(files)) write(file, text);
  for (const article of articles)
    write(
      `content/${article.collection}/${article.slug}.mdx`,
      toMarkdown(article, 'starlight'), // title and description, as every Astro starter has them
    );
  return [join(folder, 'build.mjs')];
}

const files = {
  'astro.config.mjs': `import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
export default defineConfig({ integrations: [mdx()] });
`,
  'build.mjs': `import { build } from 'astro';
import { createIndex, close } from 'pagefind';
const root = import.meta.dirname;
await build({ root, logLevel: 'warn' });
const { index } = await createIndex();
await index.addDirectory({ path: root + '/dist' });
await index.writeFiles({ outputPath: root + '/dist/pagefind' });
await close();
`,
  'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
export const collections = {
  articles: defineCollection({
    loader: glob({ base: './content', pattern: '**/*.mdx' }),
    schema: z.object({ title: z.string(), description: z.string() }),
  }),
};
`,
  'src/layouts/Layout.astro': `---
const { title, description } = Astro.props;
---
<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>{title}</title>
    <meta name="description" content={description} />
  </head>
  <body>
    <nav><a href="/">Help</a></nav>
    <main><h1>{title}</h1><slot /></main>
  </body>
</html>
`,
  'src/pages/index.astro': `---
import { getCollection } from 'astro:content';
import Layout from '../layouts/Layout.astro';
const articles = await getCollection('articles');
---
<Layout title="Help" description="All articles">
  <ul>{articles.map(({ id, data }) => <li><a href={'/' + id + '/'}>{data.title}</a></li>)}</ul>
</Layout>
`,
  'src/pages/[...article].astro': `---
import { getCollection, render } from 'astro:content';
import Layout from '../layouts/Layout.astro';
export const getStaticPaths = async () =>
  (await getCollection('articles')).map((entry) => ({ params: { article: entry.id }, props: { entry } }));
const { entry } = Astro.props;
const { Content } = await render(entry);
---
<Layout {...entry.data}><Content /></Layout>
`,
};
