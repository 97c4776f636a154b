import type { DataNotes } from '../../core/insights/report-data.ts';
import type { ReportView } from '../report-view.ts';
import { type Html, html } from './html.ts';

/** What of the log could not be used, and what cannot be said, with counts. */
export function dataNotes({ words, report, numbers }: ReportView): Html {
  const { data, spooled = 0 } = report;
  const { dataNotes: says } = words;
  const notes = [
    ...(spooled > 0 ? [says.spooled(spooled)] : []),
    ...(data === undefined ? [] : sentencesOf(data, says, numbers)),
  ];
  if (notes.length === 0) return html``;
  return html`<h3 class="class">${says.heading}</h3>
<ul class="sentences">${notes.map((note) => html`<li><bdi>${note}</bdi></li>`)}</ul>`;
}

function sentencesOf(
  data: DataNotes,
  says: ReportView['words']['dataNotes'],
  numbers: ReportView['numbers'],
): string[] {
  return [
    ...data.limits.map((limit) => says.limits[limit]),
    ...data.silent.map(({ from, to }) => says.silent(numbers.day(from), numbers.day(to))),
    ...data.renamed.map(({ from, to, events }) => says.renamed(from, to, events)),
    ...data.gone.map(({ article, events }) => says.gone(article, events)),
    ...data.clockChanges.map((day) => says.clock(numbers.day(day))),
  ];
}
