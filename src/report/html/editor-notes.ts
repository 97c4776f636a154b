import type { SearchOutcome } from '../../core/search/outcome.ts';
import { nextStepText, taskText } from '../queue-text.ts';
import { readerText } from '../reader-text.ts';
import type { ReportView } from '../report-view.ts';
import { queryList } from './behind.ts';
import { withCode } from './contacts.ts';
import { type Html, html } from './html.ts';
import { intervalMark, type Scale, scaleFor } from './interval-mark.ts';

/** So many comments are shown. */
const latest = 3;

/** What the last report says of one article, for its editor: a piece of HTML. Without a report it says how to get one. */
export function editorNotes(
  view: ReportView | undefined,
  article: string,
  words: ReportView['words'],
): string {
  if (view === undefined) return html`<p>${withCode(words.editor.noReport)}</p>`.source;
  return html`<p class="quiet">${words.editor.from(view.numbers.day(view.report.period.to), view.report.period.days)}</p>
${notesOn(view, article)}`.source;
}

function notesOn(view: ReportView, article: string): Html {
  const { report, words, numbers } = view;
  const { editor } = words;
  const row = report.articles.find((one) => one.article === article);
  if (row === undefined) return html`<p>${editor.unknown}</p>`;
  const scale = scaleFor([row.failure, row.leak], { limit: 1 });
  const comments = report.inbox.filter((one) => one.article === article && one.comment !== '');
  const reasons = Object.entries(row.reasons).sort(([, a], [, b]) => b - a);
  const work = report.queue.filter((item) => item.article === article && item.gap === null);
  const edits = report.time?.edits.filter((edit) => edit.article === article) ?? [];
  return html`${work.map(
    (item) =>
      html`<p class="todo"><b>${editor.todo}:</b> ${nextStepText(item, view)} <span class="quiet">(${taskText(item, view)}, ${numbers.amount(item.contactsPerMonth.mid)})</span></p>`,
  )}
${row.tooLittleData && html`<p>${editor.fewReads(row.reads)}</p>`}
<dl>
${
  !row.tooLittleData &&
  html`<div><dt>${editor.read}</dt><dd>${editor.times(row.reads, row.views)}</dd></div>
${rate(editor.failure, row.failure, scale, view)}
${rate(editor.leak, row.leak, scale, view)}
<div><dt>${editor.avoidable}</dt><dd>${numbers.amount(row.fixFirst.score)} <span class="quiet">(${numbers.amounts(row.fixFirst)})</span></dd></div>`
}
<div><dt>${editor.led}</dt><dd>${(row.queries ?? []).length > 0 ? queryList(row.queries ?? [], view) : html`<span class="quiet">${editor.nobodySearched}</span>`}</dd></div>
${reasons.length > 0 && html`<div><dt>${editor.reasons}</dt><dd>${reasons.map(([reason, count]) => `${words.reasons[reason] ?? reason} ${numbers.count(count)}`).join(', ')}</dd></div>`}
${edits.length > 0 && html`<div><dt>${editor.changed}</dt><dd>${edits.map(({ day, before, after, verdict }) => html`<span class="line">${words.behind.version(numbers.shortDay(day), numbers.share(before.failure.mean), numbers.share(after.failure.mean))}: ${words.trends.verdicts[verdict]}</span>`)}</dd></div>`}
${comments.length > 0 && html`<div><dt>${editor.comments}</dt><dd>${comments.slice(0, latest).map(({ comment }) => html`<blockquote><bdi>${readerText(comment)}</bdi></blockquote>`)}</dd></div>`}
</dl>`;
}

function rate(
  name: string,
  estimate: { mean: number; low: number; high: number },
  scale: Scale,
  { numbers }: ReportView,
): Html {
  return html`<div><dt>${name}</dt><dd>${intervalMark({ ...estimate, mid: estimate.mean }, scale)}${numbers.share(estimate.mean)} <span class="quiet">(${numbers.shares(estimate)})</span></dd></div>`;
}

/** What the search makes of a question, seen from one article: a piece of HTML. */
export function editorAnswer(
  { hits, verdict }: Pick<SearchOutcome, 'hits' | 'verdict'>,
  article: string,
  { editor }: ReportView['words'],
): string {
  const place = hits.findIndex((hit) => hit.article === article) + 1;
  const found = place > 0 && verdict !== 'none';
  const said = !found ? editor.notFound : place === 1 ? editor.first : editor.place(place);
  return html`<p><b${found && place === 1 && html` class="yes"`}>${said}</b>${verdict === 'maybe' && ` ${editor.unsure}`}${verdict === 'none' && ` ${editor.none}`}</p>
${!(found && place === 1) && html`<p>${editor.hint}</p>`}
${
  hits.length > 0 &&
  !(found && place === 1) &&
  html`<p class="quiet">${editor.shown}:</p>
<ol>${hits.slice(0, 5).map((hit) => html`<li${hit.article === article && html` class="this"`}><bdi>${hit.title}</bdi></li>`)}</ol>`
}`.source;
}
