import { readdirSync, readFileSync } from 'node:fs';
import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { components } from '../../src/content-files/components.ts';
import { formatFinding } from '../../src/content-files/format-finding.ts';
import { parseBody } from '../../src/content-files/parse-body.ts';
import { readContent } from '../../src/content-files/read-content.ts';
import { contentFolder } from './support/content-folder.ts';

const folder = 'src/content-files/examples';
const files = readdirSync(folder);

describe.each(['de', 'en'])('the component book in %s', (locale) => {
  const own = files.filter((file) => file.endsWith(`.${locale}.mdx`));
  const texts = own.map((file) => readFileSync(`${folder}/${file}`, 'utf8'));

  test('shows every component that articles may use', () => {
    const used = new Set<string>();
    for (const text of texts)
      visit(parseBody(text).tree as Nodes, (node: Nodes) => {
        if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement')
          used.add(node.name ?? '');
      });
    expect([...components.keys()].filter((name) => !used.has(name))).toEqual([]);
  });

  test('shows them as the check wants them', async () => {
    const article = [
      '---',
      'title: Everything that articles can hold?',
      'summary: One of each component, as the book shows it.',
      '---',
      '',
      ...texts,
    ].join('\n');
    const root = await contentFolder({
      'site.yml': readFileSync('content/site.yml', 'utf8'),
      'facts.yml': readFileSync('content/facts.yml', 'utf8'),
      'shipping/de/where-is-my-parcel.mdx': article,
      'shipping/en/where-is-my-parcel.mdx': article,
    });
    const { findings } = await readContent(root);
    const errors = findings.filter(({ severity }) => severity === 'error');
    expect(errors.map((finding) => formatFinding(finding, 'en'))).toEqual([]);
  });
});
