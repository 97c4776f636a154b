import { defineCollection } from 'astro:content';
import { contentDir } from './content-files/content-dir.ts';
import { articleSchemas } from './core/content/article.ts';
import type { CollectionName } from './core/content/collections.ts';
import { articleLoader } from './site-data/article-loader.ts';

/** `content/<collection>/<locale>/<slug>.mdx`; the entry's id is `<locale>/<slug>`, whatever address the article has. */
function articlesOf<C extends CollectionName>(name: C) {
  return defineCollection({
    loader: articleLoader({
      base: `${contentDir}/${name}`,
      pattern: '*/*.mdx',
      generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
    }),
    schema: articleSchemas[name],
  });
}

export const collections = {
  shipping: articlesOf('shipping'),
  returns: articlesOf('returns'),
  billing: articlesOf('billing'),
  fulfillment: articlesOf('fulfillment'),
  accounts: articlesOf('accounts'),
};
