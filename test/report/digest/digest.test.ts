import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../../src/core/insights/report.ts';
import { digest } from '../../../src/report/digest/digest.ts';
import { markdownQuote } from '../../../src/report/digest/markdown-text.ts';
import { createView } from '../../../src/report/report-view.ts';

const golden = async (name: string): Promise<Report> =>
  JSON.parse(await readFile(join(import.meta.dirname, '../golden', name, 'report.json'), 'utf8'));

function nodesOf(markdown: string): Set<string> {
  const types = new Set<string>();
  visit(unified().use(remarkParse).use(remarkGfm).parse(markdown), (node) => {
    types.add(node.type);
  });
  return types;
}

describe('the digest for mail or chat', () => {
  test('says what to do this week, what it is worth, and what to read it with', async () => {
    const text = digest(createView(await golden('small'), { locale: 'en' }));
    expect(text).toContain('**Three texts could spare about 52 contacts a month** (39–65)');
    expect(text).toContain('1. **Rewrite:** “Wo bleibt meine Erstattung?”, about 30 contacts');
    expect(text).toContain('3. **New text:** `größentabelle`');
    expect(text).toContain('on 7.8% of the pages somebody went for a person (412 clicks)');
  });

  test('makes no link, picture, mention or markup of what a reader typed', async () => {
    const report = await golden('hostile');
    const text = digest(createView(report, { locale: 'de' }));
    const types = nodesOf(text);
    for (const type of ['link', 'image', 'html', 'linkReference', 'definition', 'table'])
      expect(types.has(type), type).toBe(false);
  });

  test.each([
    ['[click](http://evil.example)', '`[click](http://evil.example)`'],
    ['`` break out ``', "`'' break out ''`"],
    ['@channel http://evil.example', '`@channel http://evil.example`'],
    ['x'.repeat(300), `\`${'x'.repeat(200)}…\``],
  ])('quotes %j as code', (typed, quoted) => expect(markdownQuote(typed)).toBe(quoted));
});
