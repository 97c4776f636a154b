import { describe, expect, test } from 'vitest';
import { withDecisions } from '../../../src/core/insights/decided-work.ts';
import type {
  ArticleRow,
  GapRow,
  InboxItem,
  QueueItem,
} from '../../../src/core/insights/report.ts';
import type { Decision } from '../../../src/core/insights/report-decisions.ts';
import { workQueue } from '../../../src/core/insights/work-queue.ts';
import { parcel, refund } from './support/articles.ts';

const share = { mean: 0.2, low: 0.1, high: 0.3 };

function row(article: string, score: number, more: Partial<ArticleRow> = {}): ArticleRow {
  return {
    article,
    collection: 'returns',
    locale: 'de',
    title: `Titel von ${article}`,
    url: '/',
    views: 100,
    reads: 100,
    outcomes: { contact: 20, vote_no: 0, confirmed: 0, bounced: 0, silent: 80 },
    failure: share,
    leak: share,
    rank: 1,
    tooLittleData: false,
    fixFirst: { score, low: score / 2, high: score * 2, certainty: 0.99 },
    avoided: null,
    votes: { up: 0, down: 3, helpful: share },
    reasons: {},
    ...more,
  };
}

function gap(kind: GapRow['class'], mid: number, more: Partial<GapRow> = {}): GapRow {
  return {
    id: `de:${kind}`,
    label: `frage ${kind}`,
    class: kind,
    queries: [],
    hiddenQueries: 0,
    chains: 40,
    unanswered: 30,
    rate: 0.7,
    lower: 0.6,
    contactsPerMonth: { low: mid / 2, mid, high: mid * 2 },
    nearest: { article: refund, title: 'Erstattung', cosine: 0.7 },
    maybeFindability: false,
    missingWords: [],
    locales: ['de'],
    firstDay: '2026-11-01',
    lastDay: '2026-11-20',
    ...more,
  };
}

describe('the list of what to do next', () => {
  test('is one, whatever kind of work it is, worth most first', () => {
    const queue = workQueue(
      [row(parcel, 3), row(refund, 9)],
      [gap('missing', 5), gap('wording', 4)],
      [],
    );
    expect(queue.map(({ kind, title }) => `${kind}: ${title}`)).toEqual([
      `rewrite: Titel von ${refund}`,
      'new-article: frage missing',
      'wording: Erstattung',
      `rewrite: Titel von ${parcel}`,
    ]);
    expect(queue[0]?.contactsPerMonth).toEqual({ low: 4.5, mid: 9, high: 18 });
  });

  test('names a weak article once', () => {
    const weak = gap('weak', 6);
    expect(workQueue([row(refund, 9)], [weak], []).map(({ gap: id }) => id)).toEqual([null]);
    expect(workQueue([row(parcel, 9)], [weak], []).map(({ gap: id }) => id)).toEqual([
      null,
      'de:weak',
    ]);
  });

  test('leaves alone an article that nobody contacted about, or that may well be a good one', () => {
    const silent = { contact: 0, vote_no: 0, confirmed: 0, bounced: 0, silent: 100 };
    const unsure = { score: 2, low: 0, high: 5, certainty: 0.6 };
    expect(workQueue([row(parcel, 2, { outcomes: silent })], [], [])).toEqual([]);
    expect(workQueue([row(refund, 2, { fixFirst: unsure })], [], [])).toEqual([]);
  });

  test('is no longer than twenty, and holds nothing that is worth next to nothing', () => {
    const many = Array.from({ length: 30 }, (_, index) =>
      gap('missing', index, { id: `de:${index}` }),
    );
    const queue = workQueue([], many, []);
    expect(queue).toHaveLength(20);
    expect(workQueue([], [gap('missing', 0.09)], [])).toEqual([]);
  });
});

describe('the next step', () => {
  const step = (more: Partial<ArticleRow>, inbox: InboxItem[] = []) =>
    workQueue([row(refund, 5, more)], [], inbox)[0]?.nextStep;

  test('is what most readers gave as their reason', () => {
    expect(step({ reasons: { unclear: 2, outdated: 5, clear: 9 } })).toBe('fix-outdated');
    expect(step({ reasons: { 'not-my-question': 1 } })).toBe('say-what-it-answers');
  });

  test('is to read what they wrote when they gave none, else to put the answer first', () => {
    const comment = {
      article: refund,
      title: '',
      locale: 'de',
      day: '2026-11-20',
      reason: null,
      comment: 'Hm.',
    };
    expect(step({}, [comment])).toBe('read-comments');
    expect(step({ reasons: { clear: 3 } })).toBe('answer-first');
  });

  test('for a topic is to write, unless an article is so close that other words may do', () => {
    const next = (more: Partial<GapRow>) =>
      workQueue([], [gap('missing', 5, more)], [])[0]?.nextStep;
    expect(next({})).toBe('write-article');
    expect(next({ maybeFindability: true })).toBe('check-nearest-then-write');
  });
});

describe('each kind of work has its own step', () => {
  const only = (items: ReturnType<typeof workQueue>) =>
    items.map(({ kind, nextStep }) => `${kind}: ${nextStep}`);
  const cause = (name: GapRow['cause'], more: Partial<GapRow> = {}) =>
    only(
      workQueue(
        [],
        [gap('missing', 5, { ...(name === undefined ? {} : { cause: name }), ...more })],
        [],
      ),
    );

  test('for a topic, by why it is not answered', () => {
    expect(cause('ranking')).toEqual(['ranking: lift-in-search']);
    expect(cause('misdirected')).toEqual(['ranking: tell-apart']);
    expect(cause('wording')).toEqual(['wording: add-words']);
    expect(cause('translation')).toEqual(['translation: update-translation']);
    expect(cause('translation', { locales: ['en'] })).toEqual(['translation: translate']);
    expect(cause('weak')).toEqual(['rewrite: answer-first']);
  });

  test('for an article whose readers accept no rule, or find it out of date', () => {
    const disagree = row(parcel, 4, { reasons: { disagree: 6, unclear: 3 } });
    expect(only(workQueue([disagree], [], []))).toEqual(['root-cause: take-to-owner']);
    const few = row(parcel, 4, { reasons: { disagree: 4 } });
    expect(only(workQueue([few], [], []))).toEqual(['rewrite: explain-policy']);
    const old = row(parcel, 4, { reasons: { outdated: 2 } });
    expect(only(workQueue([old], [], []))).toEqual(['stale: fix-outdated']);
  });

  test('for an article past its day of review, and for one that got worse, however sure their numbers are', () => {
    const unsure = row(parcel, 4, { fixFirst: { score: 4, low: 0, high: 9, certainty: 0.4 } });
    expect(workQueue([unsure], [], [])).toEqual([]);
    expect(only(workQueue([unsure], [], [], { notesOn: () => ({ overdue: true }) }))).toEqual([
      'stale: review',
    ]);
    const worse = workQueue([unsure], [], [], {
      notesOn: () => ({
        worse: true,
        overdue: true,
        owner: 'Jana',
      }),
    });
    expect(only(worse)).toEqual(['stale: look-at-edit']);
    expect(worse[0]?.owner).toBe('Jana');
  });

  test('for one whose text with dates ends soon, however little it is read', () => {
    const unread = row(parcel, 0, { fixFirst: { score: 0.01, low: 0, high: 1, certainty: 0.1 } });
    expect(only(workQueue([unread], [], [], { notesOn: () => ({ ends: true }) }))).toEqual([
      'stale: prepare-next',
    ]);
  });

  test('and what was found elsewhere stands among them by its worth', () => {
    const [item] = workQueue([], [gap('missing', 5)], []);
    const elsewhere = {
      ...(item as QueueItem),
      kind: 'root-cause' as const,
      title: 'late parcels',
    };
    const worth = { low: 5, mid: 8, high: 12 };
    const queue = workQueue([], [gap('missing', 5)], [], {
      others: [{ ...elsewhere, contactsPerMonth: worth }],
    });
    expect(queue.map(({ title }) => title)).toEqual(['late parcels', 'frage missing']);
  });
});

describe('what the team has decided about an article', () => {
  const decide = (decision: Partial<Decision>, today = '2026-11-21') =>
    workQueue([row(parcel, 4)], [], [], {
      decided: (items) =>
        withDecisions(items, [{ id: parcel, state: 'open', queries: [], ...decision }], today),
    });

  test('dismissed, it stays away', () => {
    expect(decide({ state: 'dismissed', reason: 'The carrier’s fault.' })).toEqual([]);
  });

  test('done, it stays away for 30 days, and comes back when it still fails', () => {
    expect(decide({ state: 'done', since: '2026-11-01' })).toEqual([]);
    expect(decide({ state: 'done', since: '2026-10-20' })[0]?.state).toBe('done');
  });

  test('open, it names who is on it', () => {
    expect(decide({ owner: 'Jana' })[0]).toMatchObject({ state: 'open', owner: 'Jana' });
  });
});
