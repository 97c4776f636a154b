import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { isDeepStrictEqual, promisify } from 'node:util';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { patchFile, proposePatch } from '../../../scripts/insights/propose-patch.ts';
import { readContent } from '../../../src/content-files/read-content.ts';
import type { GapRow } from '../../../src/core/insights/report.ts';
import { type FileChange, textPatch } from '../../../src/core/insights/text-patch.ts';

const run = promisify(execFile);
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lotse-propose-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** As an editor would, in a folder of its own that no repository surrounds. */
async function gitApply(root: string, patch: string): Promise<void> {
  await writeFile(join(root, 'it.patch'), patch);
  await run('git', ['apply', 'it.patch'], {
    cwd: root,
    env: { ...process.env, GIT_CEILING_DIRECTORIES: tmpdir() },
  });
}

const query = (text: string, count = 9) => ({ query: text, count });

function gap(id: string, label: string, more: Partial<GapRow> = {}): GapRow {
  return {
    id,
    label,
    class: 'missing',
    cause: 'missing',
    queries: [query(label)],
    hiddenQueries: 0,
    chains: 20,
    unanswered: 15,
    rate: 0.7,
    lower: 0.5,
    contactsPerMonth: { low: 1, mid: 2, high: 4 },
    nearest: null,
    maybeFindability: false,
    missingWords: [],
    locales: [id.slice(0, 2)],
    firstDay: '2026-11-01',
    lastDay: '2026-11-20',
    ...more,
  };
}

const hostile = [
  '<script>alert(1)</script>',
  '{process.exit()}',
  'yes',
  '- : # "quoted" \\ {{',
  "it's: a test",
  '=cmd|calc',
  'ünï 🧵 ⁧right to left',
];

test('whatever was typed, git applies the patch and the content is still right', async () => {
  const root = join(folder, 'shop');
  await cp('content', join(root, 'content'), { recursive: true });
  const content = await readContent(join(root, 'content'));
  const before = content.findings;
  const patch = [
    {
      file: 'content/returns/en/gift-return.mdx',
      line: '- "wrong: {present}"',
      count: 6,
    },
  ];
  const gaps = [
    ...hostile.map((text, at) =>
      gap(`en/topic-${at}`, text, { queries: hostile.map((q) => query(q)) }),
    ),
    gap('de/leinen-waschen', 'leinen bei 60 grad waschen?'),
    gap('en/gift', 'wrong present', { class: 'wording', cause: 'wording', patch }),
  ];
  const propose = () => proposePatch({ gaps }, content, [root], join(root, 'content'));
  expect(await propose()).toBe(
    `Proposals for the content, 8 new files and 1 changed file: look through ${root}/${patchFile}, then git apply it.`,
  );
  await gitApply(root, await readFile(join(root, patchFile), 'utf8'));

  const { findings, articles } = await readContent(join(root, 'content'));
  const added = findings.filter((one) => !before.some((old) => isDeepStrictEqual(one, old)));
  // A draft is told what of it is still to be written; nothing else.
  for (const one of added) expect(one).toMatchObject({ severity: 'warning' });
  expect(articles).toHaveLength(content.articles.length);
  const changed = articles.find(({ article }) => article === 'returns/en/gift-return');
  expect(changed?.data.alsoAsked.at(-1)).toBe('wrong: {present}');
  expect(await propose()).toBe('There is nothing to propose for the content.');
});

test('git makes of any text what the patch says', async () => {
  const root = join(folder, 'any');
  const line = fc.constantFrom('a', 'b', '', '-', '+x', ' ', '@@', '\\');
  const text = fc
    .tuple(fc.array(line, { minLength: 1, maxLength: 12 }), fc.constantFrom('', '\n'))
    .map(([lines, end]) => lines.join('\n') + end);
  const pairs = fc.sample(fc.tuple(fc.option(text), text), { seed: 20_261_122, numRuns: 120 });
  const changes = pairs.map(
    ([before, after], at): FileChange => ({ path: `content/${at}.mdx`, before, after }),
  );
  for (const { path, before } of changes) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    if (before !== null) await writeFile(join(root, path), before);
  }
  const some = changes.filter(({ before, after }) => before !== '' && after !== '');
  await gitApply(root, textPatch(some));
  for (const { path, after } of some) expect(await readFile(join(root, path), 'utf8')).toBe(after);
});

test('git refuses the patch where an editor was there first', async () => {
  const root = join(folder, 'taken');
  await mkdir(join(root, 'content'), { recursive: true });
  await writeFile(join(root, 'content/new.mdx'), 'My own.\n');
  const patch = textPatch([{ path: 'content/new.mdx', before: null, after: 'Draft.\n' }]);
  await expect(gitApply(root, patch)).rejects.toThrow(/already exists/);
  expect(await readFile(join(root, 'content/new.mdx'), 'utf8')).toBe('My own.\n');
});
