import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Asker, Stopped } from '../../scripts/new/asker.ts';
import { decide, type Surroundings } from '../../scripts/new/decide.ts';
import { planFiles } from '../../scripts/new/plan-files.ts';
import type { ReaderRecord } from '../../scripts/new/reader-record.ts';
import { countQueries } from '../../scripts/new/record-of-store.ts';
import { newWords } from '../../scripts/new/words.ts';
import { writeFiles } from '../../scripts/new/write-files.ts';
import type { GapRow } from '../../src/core/insights/report.ts';
import type { DayRollUp } from '../../src/core/rollup/day-roll-up.ts';
import { cleanFiles, contentFolder } from '../content-files/support/content-folder.ts';

const say = newWords.en;

function create(args: string[], lang = 'en_US.UTF-8') {
  return spawnSync(process.execPath, [resolve('scripts/new.ts'), ...args], {
    encoding: 'utf8',
    // Where no report lies, whatever somebody has made in this folder.
    cwd: mkdtempSync(join(tmpdir(), 'lotse-new-')),
    env: { ...process.env, LC_ALL: lang, DATABASE_URL: 'sqlite:var/not-there.db' },
  });
}

const record: ReaderRecord = {
  source: 'a report',
  queries: [
    { query: 'parcel tracking', count: 9, locale: 'en', article: 'shipping/en/where' },
    { query: 'track my parcel', count: 14, locale: 'en', topic: 'en/track-parcel' },
    { query: 'gift card balance', count: 99, locale: 'en', topic: 'en/gift-card' },
  ],
  topics: [
    {
      id: 'en/track-parcel',
      locale: 'en',
      label: 'track my parcel',
      queries: [{ query: 'track my parcel', count: 14 }],
      worth: { chains: 20, unanswered: 12, contactsPerMonth: 3 },
      untranslated: false,
    },
  ],
};

const around: Surroundings = {
  editorLocale: 'en',
  root: 'content',
  locales: ['de', 'en'],
  collections: {
    shipping: { title: { en: 'Shipping' } },
    returns: { title: { en: 'Returns' } },
    billing: { title: { en: 'Payment' } },
    fulfillment: { title: { en: 'Orders' } },
    accounts: { title: { en: 'Account' } },
  },
  record,
  titleOf: () => 'Where is it?',
  nearest: async () => [
    { article: 'shipping/en/where', file: 'content/shipping/en/where.mdx', title: 'Where is it?' },
  ],
  isThere: () => false,
};

/** Somebody who answers these questions in this order, and then has had enough. */
function person(answers: readonly (string | boolean)[]) {
  const asked: string[] = [];
  const shown: string[] = [];
  let at = 0;
  const next = (message: string) => {
    asked.push(message);
    const answer = answers[at++];
    if (answer === undefined) throw new Stopped();
    return answer;
  };
  const asker: Asker = {
    choose: async (message, _choices, initial) => {
      const answer = next(message);
      return (answer === '' ? initial : answer) as never;
    },
    type: async (message, { initial = '' }) => {
      const answer = next(message);
      return answer === '' ? initial : String(answer);
    },
    confirm: async (message) => next(message) === true,
    show: (text) => void shown.push(text),
    during: (_message, _after, work) => work(),
  };
  return { asker, asked, shown };
}

describe('the questions of npm run new', () => {
  const whole = ['shipping', 'en', 'How do I track my parcel?', 'new', true, '', ''];

  test('are asked in order, and show what readers asked and what is near before anything is decided', async () => {
    const { asker, asked, shown } = person(whole);
    const decision = await decide({}, around, asker, say);
    expect(asked).toEqual([
      say.collection,
      say.language,
      say.question,
      say.instead,
      say.takeWords('en/track-parcel'),
      say.kind,
      say.fileName,
    ]);
    expect(shown).toEqual([
      [
        'Readers asked (a report):',
        '  14×  track my parcel (no answer yet, topic en/track-parcel)',
        '   9×  parcel tracking (led to “Where is it?”)',
      ].join('\n'),
      'The search answers it today with:\n  Where is it?  (content/shipping/en/where.mdx)',
    ]);
    expect(decision).toMatchObject({
      write: {
        collection: 'shipping',
        locale: 'en',
        kind: 'how-to',
        slug: 'how-do-i-track-my-parcel',
        topic: { id: 'en/track-parcel' },
        related: ['shipping/where'],
      },
    });
  });

  test('end with the article that is there, where that answers it', async () => {
    const { asker } = person([...whole.slice(0, 3), 'content/shipping/en/where.mdx']);
    expect(await decide({}, around, asker, say)).toEqual({ open: 'content/shipping/en/where.mdx' });
  });

  test.each(whole.map((_, at) => at))('can be stopped at question %i', async (at) => {
    await expect(decide({}, around, person(whole.slice(0, at)).asker, say)).rejects.toThrow(
      Stopped,
    );
  });

  test('say so where nothing is known of readers', async () => {
    const { asker, shown } = person(['new', '', '']);
    const given = { collection: 'shipping', locale: 'en', title: 'Where is it?' } as const;
    await decide(given, { ...around, record: undefined }, asker, say);
    expect(shown[0]).toBe(say.noRecord);
  });
});

test('a translation is begun in each language that lacks the article, and no other', () => {
  const answers = {
    collection: 'shipping',
    locale: 'en',
    title: 'Where?',
    kind: 'where-is',
    slug: 'where',
    related: [],
  } as const;
  const files = planFiles(answers, {
    root: 'content',
    locales: ['de', 'en', 'fr'],
    isThere: (path) => path.includes('/fr/'),
  });
  expect(files.map(({ path }) => path)).toEqual([
    'content/shipping/en/where.mdx',
    'content/shipping/de/where.mdx',
  ]);
});

test('of several files all are written or none, and none over another', async () => {
  const root = await contentFolder({ 'b.txt': 'mine' });
  const files = ['a.txt', 'b.txt'].map((name) => ({ path: join(root, name), text: 'new' }));
  expect(() => writeFiles(files)).toThrow('b.txt is there already. Nothing was written.');
  expect(await readdir(root)).toEqual(['b.txt']);
  expect(await readFile(join(root, 'b.txt'), 'utf8')).toBe('mine');
});

test('without a report the roll-ups tell what at least five people asked on two days', async () => {
  const day = (date: string, people: number, q: string) =>
    ({
      day: date,
      searches: [{ people, chains: [{ searches: [{ loc: 'en', q }] }] }],
    }) as unknown as DayRollUp;
  expect(
    await countQueries([
      day('2026-11-19', 3, 'track'),
      day('2026-11-20', 2, 'track'),
      day('2026-11-20', 40, 'one day only'),
      day('2026-11-19', 1, 'rare'),
      day('2026-11-20', 1, 'rare'),
    ]),
  ).toEqual([{ query: 'track', locale: 'en', count: 5 }]);
});

const giftWrapping: GapRow = {
  id: 'en/gift-wrapping',
  label: 'gift wrapping',
  class: 'missing',
  queries: [{ query: 'gift wrapping', count: 12 }],
  hiddenQueries: 0,
  chains: 40,
  unanswered: 31.4,
  rate: 0.75,
  lower: 0.65,
  contactsPerMonth: { low: 3, mid: 6, high: 9 },
  nearest: { article: 'returns/en/return-an-item', title: 'How do I?', cosine: 0.3 },
  maybeFindability: false,
  missingWords: [],
  locales: ['en'],
  firstDay: '2026-11-01',
  lastDay: '2026-11-20',
};

/** A real report of a shop without readers, with one topic put in. */
async function reportWith(gap: GapRow): Promise<object> {
  const golden = 'test/core/insights/golden/empty/report.json.snap';
  return { ...JSON.parse(await readFile(golden, 'utf8')), gaps: [gap] };
}

describe('npm run new without a terminal', () => {
  test('writes the draft and its translation, and the check has nothing to stop for', async () => {
    const root = await contentFolder(cleanFiles);
    const options = ['--content', root, '--collection', 'returns', '--lang', 'de', '--yes'];
    const { stdout, stderr, status } = create(
      [...options, '--title', 'Darf ich Öl zurückschicken?'],
      'de_DE.UTF-8',
    );
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(stdout).toContain('Noch ist nicht bekannt, was Leser fragen');
    expect(stdout).toContain('returns/en/darf-ich-oel-zurueckschicken.mdx (zu übersetzen)');
    const german = await readFile(
      join(root, 'returns/de/darf-ich-oel-zurueckschicken.mdx'),
      'utf8',
    );
    expect(german).toContain('title: Darf ich Öl zurückschicken?');
    expect(german).toContain('kind: policy');
    const check = spawnSync(process.execPath, ['scripts/check.ts', '--content', root]);
    expect(check.status).toBe(0);
  });

  test('without --yes says what it would write, and writes nothing', async () => {
    const root = await contentFolder(cleanFiles);
    const { stdout, stderr, status } = create([
      ...['--content', root, '--collection', 'returns', '--title', 'How?'],
    ]);
    expect(status).toBe(1);
    expect(stdout).toContain('These files would be written:');
    expect(stderr).toBe('Nothing was written. Add --yes to write them.\n');
    expect(await readdir(join(root, 'returns/en'))).toEqual(['return-an-item.mdx']);
  });

  test('names what is missing, what cannot be, and what was probably meant', async () => {
    const root = await contentFolder(cleanFiles);
    const refused = (...args: string[]) => create(['--content', root, '--yes', ...args]).stderr;
    expect(refused()).toContain('Not said yet: --collection, --title.');
    expect(refused('--collection', 'retuns')).toContain('Did you mean returns?');
    expect(refused('--collection', 'returns', '--title', 'How?', '--lang', 'fr')).toContain(
      'de, en',
    );
    expect(refused('--collection', 'returns', '--title', 'How?', '--slug', 'A b')).toContain(
      'lower-case letters',
    );
    expect(
      refused(
        '--collection',
        'returns',
        '--lang',
        'en',
        '--title',
        'How?',
        '--slug',
        'return-an-item',
      ),
    ).toContain('return-an-item.mdx is there already.');
    expect(refused('--gap', 'en/nothing')).toContain('There is no topic "en/nothing"');
    expect(refused('--report', 'no.json')).toContain('There is no report no.json.');
  }, 60_000);

  test('from a topic takes language, question and words, once', async () => {
    const root = await contentFolder(cleanFiles);
    const report = join(root, '../reports/latest/report.json');
    await mkdir(dirname(report), { recursive: true });
    await writeFile(report, JSON.stringify(await reportWith(giftWrapping)));
    const options = ['--content', root, '--report', report, '--gap', giftWrapping.id, '--yes'];
    const first = create(options);
    expect(first.stderr).toBe('');
    const draft = await readFile(join(root, 'returns/en/gift-wrapping.mdx'), 'utf8');
    expect(draft).toContain('# Topic en/gift-wrapping\n# Searched 40 times');
    expect(draft).toContain('title: Gift wrapping\n');
    expect(draft).toContain('alsoAsked:\n  - gift wrapping # 12\n');
    expect(create(options).stderr).toContain('There is a draft for en/gift-wrapping already');
  }, 30_000);
});
