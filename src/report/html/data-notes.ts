import type { ReportView } from '../report-view.ts';
import { type Html, html } from './html.ts';

/** What of the log could not be used, and what cannot be said, with counts. */
export function dataNotes({ words, report, numbers }: ReportView): Html {
  const { data } = report;
  if (data === undefined) return html``;
  const { dataNotes: says } = words;
  const notes = [
    ...data.limits.map((limit) => says.limits[limit]),
    ...data.silent.map(({ from, to }) => says.silent(numbers.day(from), numbers.day(to))),
    ...data.renamed.map(({ from, to, events }) => says.renamed(from, to, events)),
    ...data.gone.map(({ article, events }) => says.gone(article, events)),
    ...data.clockChanges.map((day) => says.clock(numbers.day(day))),
  ];
  if (notes.length === 0) return html``;
  return html`<h3 class="class">${says.heading}</h3>
<ul class="sentences">${notes.map((note) => html`<li><bdi>${note}</bdi></li>`)}</ul>`;
}
