import { globSync, readFileSync } from 'node:fs';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { parseBody } from '../../src/content-files/parse-body.ts';
import { splitFrontmatter } from '../../src/content-files/split-frontmatter.ts';

const remark = unified().use(remarkParse).use(remarkGfm).use(remarkMdx);

/** What rules and sections look at. Nobody looks at where an attribute stands. */
function seen(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(seen);
  if (typeof node !== 'object' || node === null) return node;
  const { type } = node as { type?: string };
  return Object.fromEntries(
    Object.entries(node)
      .filter(([key, value]) => key !== 'data' && value !== undefined && value !== null)
      .filter(([key]) => key !== 'position' || !type?.startsWith('mdxJsxAttribute'))
      .map(([key, value]) => [key, seen(value)]),
  );
}

function read(body: string): unknown {
  const { tree, problem } = parseBody(body);
  return tree ? seen(tree) : problem.ruleId;
}

function readByRemark(body: string): unknown {
  try {
    return seen(remark.parse(body));
  } catch (error) {
    return (error as { ruleId?: string }).ruleId ?? '';
  }
}

describe('the quick reader and remark read the same', () => {
  test.each([
    ['a list', '1. Öffnen\n2. Drucken\n   - so\n   - oder so\n\n3. Fertig'],
    ['a table', '| Land | Tage |\n| :-- | --: |\n| Österreich | 2–3 |\n| `a \\| b` | **x** |'],
    ['components', '<Note>\n\nA **b** <Fact id="x" as="number" />.\n\n- c\n\n</Note>\n\n<Track />'],
    ['a component on one line', '<Note>Das Geld kommt nach <Fact id="x" />.</Note>\n\nDanach.'],
    ['a component in a list', '- <Note>x</Note>\n- y\n\n> <Important>\n> z\n> </Important>'],
    ['two components in a row', '<Fact id="a" /><Fact id="b" />'],
    ['wide letters', 'ü 😀 <Fact id="x" /> and 🇩🇪 [x](/a/b)'],
    ['Windows line ends', '## A\r\n\r\n1. b\r\n2. c\r\n\r\nd  \r\ne'],
    ['tabs', '\t1. a\n\t\tb\n\n-\tc'],
    [
      'what looks like an address',
      'www.shop.example, https://shop.example/a?b=c. help@shop.example',
    ],
    ['footnotes, tasks, struck text', 'a[^1] ~~b~~\n\n- [x] c\n- [ ] d\n\n[^1]: e'],
    ['references', '[a][b] ![c][b] [d]\n\n[b]: /x "T"\n[d]: <https://y.example>'],
    ['escapes and entities', '\\{a} &lt; &amp; &nbsp; \\<b \\*c'],
    ['code', '`{a}`\n\n```js\nif (a < b) {}\n```\n\n    <Note>'],
    ['a comment', 'a {/* b */} c\n\n{/* d\ne */}'],
    ['a calculation', 'a {1 + 1} b'],
    ['a calculation that cannot be read', 'a {b c} d'],
    ['a smaller sign', '5 < 6 and 5<6 and <-'],
    ['a comment of HTML', '<!-- a -->'],
    ['an address in brackets', 'a <https://shop.example> <help@shop.example>'],
    ['a component that nobody closes', '<Note>\n\na'],
    ['a component closed twice', 'a</Note>'],
    ['an attribute without quotes', '<Fact id=x />'],
    ['a program', 'import a from "b"\n\nexport const c = 1'],
    ['a sentence like a program', 'import duties are included'],
    ['headings of both kinds', 'A\n=\n\nB\n-\n\n### C ###\n\n***'],
    ['quotation marks and dashes', '"a" -- \'b\' ... c'],
    ['nothing', ''],
    ['a mark at the beginning', '\uFEFF## a'],
  ])('%s', (_, body) => {
    expect(read(body)).toEqual(readByRemark(body));
  });

  test('every article of the demo shop and of the fixtures', () => {
    const files = globSync(['content/**/*.mdx', 'test/fixtures/**/*.mdx']);
    expect(files.length).toBeGreaterThan(200);
    for (const file of files) {
      const { body } = splitFrontmatter(readFileSync(file, 'utf8'));
      expect(read(body), file).toEqual(readByRemark(body));
    }
  });
});
