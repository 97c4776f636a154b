import { type CollectionEntry, render } from 'astro:content';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { CollectionName } from '../core/content/collections.ts';
import { runArticle } from './run-article.ts';

/** An article's text as a component: run from what `article-loader.ts` has kept, or the module that Astro made of it. */
export async function renderArticle(
  entry: CollectionEntry<CollectionName>,
): Promise<AstroComponentFactory> {
  const code = entry.rendered?.metadata?.['code'];
  if (typeof code !== 'string') return (await render(entry)).Content;
  return runArticle(code) as AstroComponentFactory;
}
