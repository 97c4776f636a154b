import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, onTestFinished, test } from 'vitest';
import { fixContent } from '../../../scripts/check/fix-content.ts';
import { readContent } from '../../../src/content-files/read-content.ts';
import {
  cleanFiles,
  contentFolder,
  returnEnglish,
} from '../../content-files/support/content-folder.ts';
import { english } from '../../content-files/support/planted-mistakes.ts';

const fixtures = 'test/fixtures/mistakes';
const anyFile = () => true;
const fix = (root: string) => fixContent(root, {}, anyFile);

/** The clean folder of the planted mistakes with one of them. */
async function withMistake(mistake: string): Promise<string> {
  const parent = await mkdtemp(join(tmpdir(), 'lotse-fix-'));
  onTestFinished(() => rm(parent, { recursive: true, force: true }));
  const root = join(parent, 'content');
  await cp(join(fixtures, 'clean'), root, { recursive: true });
  await cp(join(fixtures, mistake), root, { recursive: true });
  return root;
}

async function filesOf(root: string): Promise<Record<string, string>> {
  const names = (await readdir(root, { recursive: true, withFileTypes: true })).filter((one) =>
    one.isFile(),
  );
  const texts = names.map(async ({ parentPath, name }) => {
    const path = join(parentPath, name);
    return [path.slice(root.length + 1), await readFile(path, 'utf8')] as const;
  });
  return Object.fromEntries(await Promise.all(texts));
}

describe('npm run check -- --fix', () => {
  test.each([
    'unknown-field',
    'tab-in-yaml',
    'hard-space-in-yaml',
    'word-quotes-in-a-component',
    'unknown-component',
    'windows-line-ends',
    'byte-order-mark',
    'setting-misspelt',
  ])('%s is repaired: the files are the clean ones again', async (mistake) => {
    const root = await withMistake(mistake);
    const fixed = await fix(root);
    expect(fixed.flatMap(({ edits }) => edits).length).toBeGreaterThan(0);
    const clean = await filesOf(join(fixtures, 'clean'));
    const now = await filesOf(root);
    for (const [name, text] of Object.entries(clean))
      expect(now[name]?.replace(/^ {4}- /m, '  - '), name).toBe(text.replace(/^ {4}- /m, '  - '));
  });

  test('quotation marks of Word around a text become those of YAML', async () => {
    const root = await withMistake('word-quotes-in-yaml');
    await fix(root);
    expect(await readFile(join(root, 'returns/de/return-an-item.mdx'), 'utf8')).toContain(
      'title: "Wie schicke ich etwas zurück?"\n',
    );
  });

  test('what is not certain stays: a name like two others, a file name, a field that is there already', async () => {
    const files = {
      ...cleanFiles,
      [english]: returnEnglish.replace('summary:', 'titles: x\nsummary:'),
      'returns/en/Label.mdx': returnEnglish.replace('How do I', 'How can I'),
    };
    const root = await contentFolder(files);
    expect(await fix(root)).toEqual([]);
    expect(await filesOf(root)).toEqual(files);
  });

  test('only files that were asked for are changed', async () => {
    const root = await contentFolder({ ...cleanFiles, [english]: `\uFEFF${returnEnglish}` });
    expect(await fixContent(root, {}, (file) => file.endsWith('site.yml'))).toEqual([]);
  });

  test('a line break of two spaces and blanks in code stay', async () => {
    const text = `${returnEnglish}\nOne line  \nand another. \n\n\`\`\`\ncode \n\`\`\`\n`;
    const root = await contentFolder({ ...cleanFiles, [english]: text });
    await fix(root);
    expect(await readFile(join(root, english), 'utf8')).toBe(
      text.replace('another. \n', 'another.\n'),
    );
  });

  test('whatever somebody wrote, a second run changes nothing, and no file is added or lost', async () => {
    const piece = fc.constantFrom(
      ...['---\n', 'titel: ', 'sumary: ', '\t- ', '\u00a0', '„x“', '“', '”', '<Notes>', '</Notes>'],
      ...[
        '<Fact id=“returns.windowDays” />',
        '\r\n',
        '\n',
        '\n\n',
        '  \n',
        ' \n',
        '\uFEFF',
        'a',
        '{',
      ],
    );
    const text = fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join(''));
    await fc.assert(
      fc.asyncProperty(text, text, async (frontmatter, body) => {
        const source = returnEnglish.replace('\n---\n\n', `\n${frontmatter}\n---\n\n`).concat(body);
        const root = await contentFolder(cleanFiles);
        await writeFile(join(root, english), source);
        await fix(root);
        const once = await filesOf(root);
        expect(await fix(root)).toEqual([]);
        expect(await filesOf(root)).toEqual(once);
        expect(Object.keys(once).sort()).toEqual(Object.keys(cleanFiles).sort());
        await readContent(root);
      }),
      { seed: 20_261_121, numRuns: 60 },
    );
  });
});
