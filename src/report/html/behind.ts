import {
  type ArticleRow,
  type GapRow,
  type QueueItem,
  readOutcomes,
} from '../../core/insights/report.ts';
import type { ReportView } from '../report-view.ts';
import { type Html, html } from './html.ts';

/** Days of a month by which searches and readings are put to a month. */
const month = { searches: 30.44, reads: 30 };

/** What opens behind a piece of work: what was counted, how its worth is reckoned, who asked how, what changed when. */
export function behindWork(item: QueueItem, view: ReportView): Html {
  const { words, report } = view;
  const article = report.articles.find((row) => row.article === item.article);
  const gap = report.gaps.find(({ id }) => id === item.gap);
  const about = gap === undefined ? article : undefined;
  return behind(
    [
      [words.behind.counts, html`${words.evidence(item.evidence)}.`],
      about && [words.behind.counts, outcomes(about, view)],
      [words.behind.formula, formula(item, gap, about, view)],
      gap && gap.queries.length > 0 && [words.behind.asked, queries(gap, view)],
      about && [words.behind.flows, flows(about, view)],
      about && [words.behind.reasons, reasons(about, view)],
      about && [words.behind.versions, versions(about.article, view)],
      item.owner !== undefined && [words.behind.owner, html`${item.owner ?? words.behind.nobody}`],
    ],
    view,
  );
}

/** What opens behind the failure rate of an article. */
export function behindArticle(row: ArticleRow, view: ReportView): Html {
  const { words } = view;
  const collection = words.collections[row.collection] ?? row.collection;
  const { mean, low, high } = row.failure;
  return behind(
    [
      [words.behind.counts, outcomes(row, view)],
      [words.behind.formula, html`${words.behind.failure(collection, mean, low, high)}`],
      (row.queries ?? []).length > 0 && [words.behind.asked, queryList(row.queries ?? [], view)],
      [words.behind.flows, flows(row, view)],
      [words.behind.reasons, reasons(row, view)],
      [words.behind.versions, versions(row.article, view)],
    ],
    view,
  );
}

type Fact = readonly [string, Html | null | false] | undefined | false;

function behind(facts: readonly Fact[], { words }: ReportView): Html {
  return html`<details class="behind"><summary>${words.behind.open}</summary>
<dl>${facts.map((fact) => (!fact || !fact[1] ? null : html`<div><dt>${fact[0]}</dt><dd>${fact[1]}</dd></div>`))}</dl></details>`;
}

function outcomes({ outcomes: counts }: ArticleRow, { words, numbers }: ReportView): Html {
  const parts = readOutcomes
    .filter((name) => counts[name] > 0)
    .map((name) => `${words.outcomes[name]} ${numbers.count(counts[name])}`);
  return html`${words.behind.outcomes(parts.join(', ') || words.guards.nothing)}`;
}

function formula(
  { kind, contactsPerMonth, evidence }: QueueItem,
  gap: GapRow | undefined,
  article: ArticleRow | undefined,
  { words, report }: ReportView,
): Html {
  const days = Math.max(1, report.period.days);
  if (gap !== undefined && gap.unanswered > 0) {
    const share = (contactsPerMonth.mid * days) / (month.searches * gap.unanswered);
    return html`${words.behind.searches(gap.unanswered, days, share, contactsPerMonth)}`;
  }
  if (kind === 'rewrite' && article !== undefined && article.reads > 0) {
    const monthly = ((evidence.reads ?? article.reads) * month.reads) / Math.min(90, days);
    const sure = words.behind.certainty(article.fixFirst.certainty);
    return html`${words.behind.rewrite(monthly, contactsPerMonth.mid / monthly, contactsPerMonth)} ${sure}`;
  }
  return html`${words.behind.other(contactsPerMonth)}`;
}

/** Queries that enough people typed, most frequent first. */
export function queries(
  { queries: shown, hiddenQueries }: GapRow,
  view: ReportView,
  most = Infinity,
): Html {
  return html`${queryList(shown.slice(0, most), view)}${hiddenQueries > 0 && shown.length <= most && html` <span class="quiet">${view.words.gaps.hidden(hiddenQueries)}</span>`}`;
}

/** Queries with their counts, in one line. */
export function queryList(
  list: readonly { query: string; count: number }[],
  { numbers, quoted }: Pick<ReportView, 'numbers' | 'quoted'>,
): Html {
  return html`${list.map(
    ({ query, count }, index) =>
      html`${index > 0 && ', '}<bdi>${quoted(query)}</bdi> <span class="figure quiet">${numbers.count(count)}</span>`,
  )}`;
}

function reasons({ reasons: given }: ArticleRow, { words, numbers }: ReportView): Html | null {
  const entries = Object.entries(given).sort(([, a], [, b]) => b - a);
  if (entries.length === 0) return null;
  return html`${entries.map(([reason, count]) => `${words.reasons[reason] ?? reason} ${numbers.count(count)}`).join(', ')}`;
}

/** Where readers of a guided flow stop, one line for each answer; those to a later question stand further in. */
function flows({ flows: began = [] }: ArticleRow, { words, quoted }: ReportView) {
  if (began.length === 0) return null;
  return html`${began.map(
    (flow, index) =>
      html`${index > 0 && html`<br>`}${words.behind.flowBegan(quoted(flow.question), flow.began)}${flow.steps.map(
        (row) =>
          html`<br>${'\u2003'.repeat(row.step.length)}${words.behind.flowStep(quoted(row.answer), row)}`,
      )}`,
  )}`;
}

function versions(article: string, { report, words, numbers }: ReportView): Html | null {
  if (report.time === undefined) return null;
  const own = report.time.edits.filter((edit) => edit.article === article);
  if (own.length === 0) return html`${words.behind.noVersions}`;
  return html`${own.map(
    ({ day, before, after, verdict, rev, previousRev }, index) =>
      html`${index > 0 && html`<br>`}${words.behind.version(
        numbers.shortDay(day),
        numbers.share(before.failure.mean),
        numbers.share(after.failure.mean),
      )}, ${words.trends.verdicts[verdict]} <code>${previousRev} → ${rev}</code>`,
  )}`;
}
