import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BenchArticle } from './articles.ts';

/** Writes a content folder in English that the site is built from, with the demo shop's settings. */
export function writeContent(articles: readonly BenchArticle[], folder: string): void {
  mkdirSync(folder, { recursive: true });
  const site = readFileSync('content/site.yml', 'utf8');
  writeFileSync(join(folder, 'site.yml'), site.replace(/^locales: .*$/m, 'locales: [en]'));
  writeFileSync(join(folder, 'facts.yml'), readFileSync('content/facts.yml'));
  for (const article of articles) {
    const own = join(folder, article.collection, 'en');
    mkdirSync(own, { recursive: true });
    writeFileSync(join(own, `${article.slug}.mdx`), toMarkdown(article));
  }
}

/** The same article for Lotse, and for Starlight without what only Lotse knows. */
export function toMarkdown(article: BenchArticle, fields: 'lotse' | 'starlight' = 'lotse'): string {
  const { title, summary, alsoAsked, sections } = article;
  const matter =
    fields === 'lotse'
      ? { title, summary, ...(alsoAsked.length > 0 && { alsoAsked }) }
      : { title, description: summary };
  const lines = Object.entries(matter).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  const text = sections.map(
    ({ heading, text }) => `${heading === '' ? '' : `## ${heading}\n\n`}${text}\n`,
  );
  return `---\n${lines.join('\n')}\n---\n\n${text.join('\n')}`;
}
