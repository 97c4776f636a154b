import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { validateConfig } from 'astro/config';
import { afterAll, describe, expect, test } from 'vitest';
import { components } from '../../src/content-files/components.ts';
import { splitFrontmatter } from '../../src/content-files/split-frontmatter.ts';
import { collectionNames } from '../../src/core/content/collections.ts';
import { articleCompiler } from '../../src/site-data/compile-article.ts';
import { runArticle } from '../../src/site-data/run-article.ts';
import { runnableCode } from '../../src/site-data/runnable-code.ts';

const config = await validateConfig({}, process.cwd(), 'build');
const compile = await articleCompiler(config);

mkdirSync('node_modules/.cache', { recursive: true });
const folder = mkdtempSync(resolve('node_modules/.cache/lotse-modules-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let written = 0;

/** Stands for each of our components; only that the same one is called with the same text matters here. */
const ours = Object.fromEntries(
  [...components.keys(), 'a', 'table'].map((name) => [name, () => name]),
);

/** What an article renders to, run from its text. */
function asText(module: string): unknown {
  const code = runnableCode(module);
  return code === undefined ? undefined : runArticle(code)({ components: ours });
}

/** The same by way of a file that is imported, as Astro does it. */
async function asModule(module: string): Promise<unknown> {
  const file = join(folder, `${written++}.mjs`);
  writeFileSync(file, `${module}\nexport { MDXContent };`);
  const { MDXContent } = await import(/* @vite-ignore */ pathToFileURL(file).href);
  return MDXContent({ components: ours });
}

describe('an article is the same run from its text and imported as a module', () => {
  test.each([
    ...[...components].map(([name, { example }]) => [name, `A text before.\n\n${example}\n`]),
    [
      'Markdown inside a component',
      '<Note>\n\n1. **a** [b](/returns/c)\n\n| d |\n| - |\n| e |\n\n</Note>',
    ],
    ['what looks like a program in code', '```js\nimport a from "b";\nexport default c;\n```'],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: that is what the article says
    ['backticks, dollars and quotes', 'a \\` `${b}` "c" \\\\ \'d\''],
    ['a constant of the article', 'export const days = 30\n\n{days} days'],
  ])('%s', async (_, text) => {
    const module = await compile(text, 'content/returns/en/a.mdx', { title: 'A' });
    expect(asText(module)).toBeDefined();
    expect(asText(module)).toEqual(await asModule(module));
  });

  test('every article of the demo shop, but for the few with a picture beside them', async () => {
    const files = globSync(`content/{${collectionNames.join(',')}}/*/*.mdx`);
    let compared = 0;
    for (const file of files) {
      const { body } = splitFrontmatter(readFileSync(file, 'utf8'));
      const module = await compile(body, file, {});
      if (/!\[.*\]\(\.{1,2}\//.test(body)) continue;
      expect(asText(module), file).toEqual(await asModule(module));
      compared++;
    }
    expect(compared).toBeGreaterThan(50);
  });
});

test.each([
  ['an image beside it', '![A label](./label.png)'],
  ['another file', "import Label from './Label.astro'\n\n<Label />"],
  ['what another file exports', "export { days } from './facts.js'\n\nA"],
])('an article that needs %s stays a module', async (_, text) => {
  expect(runnableCode(await compile(text, 'content/returns/en/a.mdx', {}))).toBeUndefined();
});

test('a component that is not there is named', async () => {
  const code = runnableCode(await compile('<Track />', 'content/returns/en/a.mdx', {})) ?? '';
  expect(() => runArticle(code)({})).toThrow(/component `Track` to be defined/);
});
