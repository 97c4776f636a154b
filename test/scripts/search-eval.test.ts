import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';

const run = promisify(execFile);
const command = new URL('../../scripts/search-eval.ts', import.meta.url).pathname;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lotse-eval-'));
  await article(
    'shipping/en/where-is-my-parcel',
    'Where is my parcel?',
    'Follow the tracking link.',
  );
  await article(
    'returns/en/return-an-item',
    'Return an item',
    'Send the item back within 30 days.',
  );
  // Another shop's folder: a collection of its own, and a summary that is longer than ours may be.
  await article(
    'bakery/en/bread',
    'How long does bread keep?',
    `Bread keeps three days. ${'Really. '.repeat(40)}`,
  );
  await writeFile(
    join(folder, 'queries.tsv'),
    [
      'id\tintent\ttags\tutterance',
      '1\twhere-is-my-parcel\tK\tparcel tracking',
      '2\treturn-an-item\tI\thow do i send an item back?',
      '3\tbread\tK\tbread keep',
      '4\tnone\tO\twho won the world cup',
      '5\treturn-an-item\tQ\tflurb my zorp',
    ].join('\n'),
  );
  await writeFile(
    join(folder, 'far.tsv'),
    'intent\tutterance\nnone\thow tall is the moon\nnone\ttell me a joke\n',
  );
  await writeFile(
    join(folder, 'log.tsv'),
    'intent\tutterance\nreturn-an-item\tflurb my zorp please\n',
  );
});

afterAll(() => rm(folder, { recursive: true, force: true }));

async function article(path: string, title: string, text: string): Promise<void> {
  const file = join(folder, 'content', `${path}.mdx`);
  await mkdir(join(file, '..'), { recursive: true });
  await writeFile(file, `---\ntitle: ${title}\nsummary: ${text}\n---\n\n${text}\n`);
}

const content = () => ['--content', join(folder, 'content')];
const queries = () => ['--queries', join(folder, 'queries.tsv')];
const evaluate = async (...args: string[]) => run(process.execPath, [command, ...args]);

test('standard output is JSON alone, with shares of the queries that have an answer', async () => {
  const { stdout } = await evaluate(...content(), ...queries());
  const result = JSON.parse(stdout);
  expect(result).toMatchObject({ n: 4, zero: 0.25, r1: 0.75, r3: 0.75, mrr: 0.75 });
  expect(result.aurocConfidence).toBeGreaterThan(0.5);
  expect(result.msPerQuery).toBeGreaterThan(0);
  expect(Object.keys(result.byTag)).toEqual(['I', 'K', 'Q']);
  expect(result.byTag.K).toMatchObject({ n: 2, r1: 1 });
  expect(
    result.ranks.map(({ id, rank }: { id: string; rank: number | null }) => [id, rank]),
  ).toEqual([
    ['1', 1],
    ['2', 1],
    ['3', 1],
    ['4', null],
    ['5', null],
  ]);
});

test('learned queries count as if an editor had written them down', async () => {
  const { stdout } = await evaluate(
    ...content(),
    ...queries(),
    '--keywords',
    join(folder, 'log.tsv'),
  );
  expect(JSON.parse(stdout)).toMatchObject({ zero: 0, r1: 1 });
});

test('one query is explained', async () => {
  const { stdout } = await evaluate(...content(), '--explain', 'trakcing parcel');
  const { corrected, terms, articles } = JSON.parse(stdout);
  expect(corrected).toBe('tracking parcel');
  expect(terms.map(({ match }: { match: string }) => match)).toEqual(['corrected', 'known']);
  expect(articles[0].article).toBe('shipping/en/where-is-my-parcel');
});

test('every row of a shop of one’s own comes at once: as JSON, and as a table beside it', async () => {
  const { stdout, stderr } = await evaluate(
    ...content(),
    ...queries(),
    '--shops',
    '--keywords',
    join(folder, 'log.tsv'),
    '--far',
    join(folder, 'far.tsv'),
  );
  const [row] = JSON.parse(stdout);
  expect(row).toMatchObject({ shop: 'content', locale: 'en', n: 4, r1: 0.75 });
  expect(row.auroc.near).toBeGreaterThan(0.5);
  expect(row.auroc.far).toBeGreaterThan(0.5);
  expect(row.auroc.missing).toBeGreaterThan(0.5);
  expect(row.learned[0]).toMatchObject({ queries: 1, with: { r1: 1 }, withoutLexicon: { r1: 1 } });
  expect(row.calibration).toHaveLength(10);
  expect(stderr).toContain('R@1');
}, 60_000);

test('parts of the search are taken out one at a time', async () => {
  const { stdout, stderr } = await evaluate(...content(), ...queries(), '--ablate');
  const rows = JSON.parse(stdout);
  expect(rows[0]).toMatchObject({ without: 'nothing', shops: [{ n: 4, r1: 0.75 }] });
  expect(new Set(rows.map(({ without }: { without: string }) => without)).size).toBe(rows.length);
  expect(stderr).toContain('character grams');
}, 60_000);

test.each([
  [[], 'No queries were given.'],
  [['--content', 'nowhere-at-all', '--queries', 'q.tsv'], 'cannot be read'],
  [['--nonsense'], "Unknown option '--nonsense'"],
])('a mistake is named in a sentence: %j', async (args, sentence) => {
  const failure = await evaluate(...args).catch((error: { code: number; stderr: string }) => error);
  expect(failure).toMatchObject({ code: 1 });
  expect(failure.stderr).toContain(sentence);
});

test('a language without articles is named', async () => {
  const failure = await evaluate(...content(), ...queries(), '--locale', 'de').catch(
    (error: { stderr: string }) => error,
  );
  expect(failure.stderr).toContain('has no articles in “de”');
});
