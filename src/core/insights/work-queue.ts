import { compareText } from './effectiveness-order.ts';
import { nextStepFor } from './next-step-for.ts';
import type {
  ArticleRow,
  GapCause,
  GapRow,
  InboxItem,
  NextStep,
  QueueItem,
  QueueKind,
} from './report.ts';

/** What is known of an article beside what its readers did. */
export interface ArticleNotes {
  owner?: string | undefined;
  /** Its day of review is past. */
  overdue?: boolean;
  /** A text with dates that stands at its address ends within fourteen days. */
  ends?: boolean;
  /** It fails more often since its last change. */
  worse?: boolean;
}

export interface QueueSettings {
  /** What is known of an article beside its numbers. */
  notesOn?: (article: string) => ArticleNotes;
  /** Work that somebody else has found, in the same unit. */
  others?: readonly QueueItem[];
  /** Takes out what the team has decided about. */
  decided?: (items: readonly QueueItem[]) => QueueItem[];
}

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
  { notesOn = () => ({}), others = [], decided = (items) => [...items] }: QueueSettings = {},
): QueueItem[] {
  const rewrites = articles.flatMap((row) => {
    const notes = notesOn(row.article);
    const found = row.outcomes.contact > 0 && row.fixFirst.certainty >= sureEnough;
    const due = notes.overdue === true || notes.ends === true || notes.worse === true;
    return found || due ? [articleItem(row, inbox, notes)] : [];
  });
  const listed = new Set(rewrites.map(({ article }) => article));
  const rows = new Map(articles.map((row) => [row.article, row]));
  const topics = gaps
    .filter(({ class: kind, nearest }) => kind !== 'weak' || !listed.has(nearest?.article ?? null))
    .map((gap) => topicItem(gap, rows, inbox, notesOn));

  return (
    decided([...rewrites, ...topics, ...others])
      // What ends on a day has to be prepared however little it is read.
      .filter(
        ({ contactsPerMonth, nextStep }) =>
          contactsPerMonth.mid >= worthDoing || nextStep === 'prepare-next',
      )
      .sort(
        (a, b) =>
          b.contactsPerMonth.mid - a.contactsPerMonth.mid ||
          compareText(a.article ?? '', b.article ?? '') ||
          compareText(a.gap ?? '', b.gap ?? ''),
      )
      .slice(0, longest)
  );
}

function articleItem(
  row: ArticleRow,
  inbox: readonly InboxItem[],
  { owner, overdue = false, ends = false, worse = false }: ArticleNotes,
): QueueItem {
  const { article, title, locale, reads, outcomes, votes, fixFirst } = row;
  const said = nextStepFor(row, inbox);
  const nextStep = worse
    ? 'look-at-edit'
    : ends
      ? 'prepare-next'
      : overdue && said === 'answer-first'
        ? 'review'
        : said;
  const kind = kindOf[nextStep] ?? 'rewrite';
  return {
    id: `${kind} ${article}`,
    kind,
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
      comments: inbox.filter((item) => item.article === article).length,
    },
    nextStep,
    owner: owner ?? null,
  };
}

/** The kind of work that a step on an article is; otherwise its text is to be rewritten. */
const kindOf: Partial<Record<NextStep, QueueKind>> = {
  'fix-outdated': 'stale',
  review: 'stale',
  'prepare-next': 'stale',
  'look-at-edit': 'stale',
  'take-to-owner': 'root-cause',
};

function topicItem(
  gap: GapRow,
  rows: ReadonlyMap<string, ArticleRow>,
  inbox: readonly InboxItem[],
  notesOn: (article: string) => ArticleNotes,
): QueueItem {
  const { id, label, chains, unanswered, contactsPerMonth, nearest, locales, state } = gap;
  const { kind, nextStep } = workOn(gap, rows, inbox);
  const owner = gap.owner ?? (nearest === null ? undefined : notesOn(nearest.article).owner);
  return {
    id: `${kind} ${id}`,
    kind,
    title: kind === 'new-article' ? label : (nearest?.title ?? label),
    article: nearest?.article ?? null,
    gap: id,
    locale: locales[0] ?? null,
    contactsPerMonth,
    evidence: { chains, unanswered },
    nextStep,
    ...(state === undefined ? {} : { state }),
    owner: owner ?? null,
  };
}

function workOn(
  gap: GapRow,
  rows: ReadonlyMap<string, ArticleRow>,
  inbox: readonly InboxItem[],
): Pick<QueueItem, 'kind' | 'nextStep'> {
  const cause: GapCause = gap.cause ?? gap.class;
  switch (cause) {
    case 'translation': {
      const there = gap.nearest?.article.split('/')[1] === gap.locales[0];
      return { kind: 'translation', nextStep: there ? 'update-translation' : 'translate' };
    }
    case 'wording':
      return { kind: 'wording', nextStep: 'add-words' };
    case 'ranking':
      return { kind: 'ranking', nextStep: 'lift-in-search' };
    case 'misdirected':
      return { kind: 'ranking', nextStep: 'tell-apart' };
    case 'weak': {
      const row = gap.nearest === null ? undefined : rows.get(gap.nearest.article);
      const nextStep = row === undefined ? 'answer-first' : nextStepFor(row, inbox);
      return { kind: kindOf[nextStep] ?? 'rewrite', nextStep };
    }
    default:
      return {
        kind: 'new-article',
        nextStep: gap.maybeFindability ? 'check-nearest-then-write' : 'write-article',
      };
  }
}
