import type { SourceArticle } from '../../src/content-files/source-content.ts';
import type { DemoArticle } from './article-truth.ts';

/** The demo's customers ask for an article in the words that its author expects, or by its title. */
export function demoArticle({ article, locale, url, rev, data }: SourceArticle): DemoArticle {
  return {
    article,
    locale,
    url,
    rev,
    questions: [...data.alsoAsked, data.title],
    order: data.order,
  };
}
