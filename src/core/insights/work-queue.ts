import { compareText } from './effectiveness-order.ts';
import type { ArticleRow, GapRow, InboxItem, NextStep, QueueItem } from './report.ts';

const longest = 20;

/** An article that nobody has read yet leaks more than a good one in three of four cases: less sure is no finding. */
const sureEnough = 0.75;

/** Less than this per month, as a midpoint, is no work for anybody. */
const worthDoing = 0.1;

/**
 * One list of what to do next, whatever kind of work it is, in one unit: contacts that it can spare per month. A weak
 * article that readers of a topic end up on is listed once, with the article's own numbers where it has some.
 */
export function workQueue(
  articles: readonly ArticleRow[],
  gaps: readonly GapRow[],
  inbox: readonly InboxItem[],
): QueueItem[] {
  const rewrites = articles
    .filter(({ outcomes, fixFirst }) => outcomes.contact > 0 && fixFirst.certainty >= sureEnough)
    .map((row) => rewriteItem(row, inbox));
  const listed = new Set(rewrites.map(({ article }) => article));
  const rows = new Map(articles.map((row) => [row.article, row]));
  const topics = gaps
    .filter(({ class: kind, nearest }) => kind !== 'weak' || !listed.has(nearest?.article ?? null))
    .map((gap) => topicItem(gap, rows, inbox));

  return [...rewrites, ...topics]
    .filter(({ contactsPerMonth }) => contactsPerMonth.mid >= worthDoing)
    .sort(
      (a, b) =>
        b.contactsPerMonth.mid - a.contactsPerMonth.mid ||
        compareText(a.article ?? '', b.article ?? '') ||
        compareText(a.gap ?? '', b.gap ?? ''),
    )
    .slice(0, longest);
}

function rewriteItem(row: ArticleRow, inbox: readonly InboxItem[]): QueueItem {
  const { article, title, locale, reads, outcomes, votes, fixFirst } = row;
  return {
    kind: 'rewrite',
    title,
    article,
    gap: null,
    locale,
    contactsPerMonth: { low: fixFirst.low, mid: fixFirst.score, high: fixFirst.high },
    evidence: {
      reads,
      contacts: outcomes.contact,
      votesNo: votes.down,
      bounced: outcomes.bounced,
      comments: commentsOn(article, inbox),
    },
    nextStep: stepFor(row, inbox),
  };
}

function topicItem(
  gap: GapRow,
  rows: ReadonlyMap<string, ArticleRow>,
  inbox: readonly InboxItem[],
): QueueItem {
  const { id, label, chains, unanswered, contactsPerMonth, nearest, locales } = gap;
  const row = nearest === null ? undefined : rows.get(nearest.article);
  const common = {
    article: nearest?.article ?? null,
    gap: id,
    locale: locales[0] ?? null,
    contactsPerMonth,
    evidence: { chains, unanswered },
  };
  if (gap.class === 'missing') {
    const nextStep = gap.maybeFindability ? 'check-nearest-then-write' : 'write-article';
    return { kind: 'new-article', title: label, ...common, nextStep };
  }
  const title = nearest?.title ?? label;
  if (gap.class === 'wording') return { kind: 'wording', title, ...common, nextStep: 'add-words' };
  const nextStep = row === undefined ? 'answer-first' : stepFor(row, inbox);
  return { kind: 'rewrite', title, ...common, nextStep };
}

const stepByReason: Record<string, NextStep> = {
  unclear: 'fix-unclear',
  'did-not-work': 'fix-steps',
  outdated: 'fix-outdated',
  'not-my-question': 'say-what-it-answers',
  disagree: 'explain-policy',
};

/** What readers said most often is what to do; else what they wrote; else the answer is not where they looked. */
function stepFor(row: ArticleRow, inbox: readonly InboxItem[]): NextStep {
  const [said] = Object.entries(row.reasons)
    .filter(([reason]) => reason in stepByReason)
    .sort(([a, countA], [b, countB]) => countB - countA || compareText(a, b));
  const step = said === undefined ? undefined : stepByReason[said[0]];
  return step ?? (commentsOn(row.article, inbox) > 0 ? 'read-comments' : 'answer-first');
}

function commentsOn(article: string, inbox: readonly InboxItem[]): number {
  return inbox.filter((item) => item.article === article).length;
}
