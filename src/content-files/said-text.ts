import type { SaidText } from '../core/content/change-size.ts';
import type { Facts } from '../core/content/facts.ts';
import type { ArticleFile } from './read-article.ts';
import { readSections } from './read-sections.ts';
import { visit } from './visit.ts';

/** What an article says, facts filled in; undefined while its file cannot be read. */
export function saidText(
  { tree, fields, locale }: Pick<ArticleFile, 'tree' | 'fields' | 'locale'>,
  facts: Facts,
): SaidText | undefined {
  if (!tree) return undefined;
  const sections = readSections(tree, facts, locale);
  const steps: string[] = [];
  visit(tree, 'list', ({ ordered, children }) => {
    if (!ordered) return;
    for (const item of children)
      steps.push(
        readSections({ type: 'root', children: [item] }, facts, locale)
          .map(({ heading, text }) => `${heading} ${text}`)
          .join(' '),
      );
  });
  const text = [
    String(fields['title'] ?? ''),
    String(fields['summary'] ?? ''),
    ...sections.flatMap(({ heading, text }) => [heading, text]),
  ]
    .filter((part) => part !== '')
    .join('\n');
  return { text, steps };
}
