import type { ReportView } from '../report-view.ts';
import { linkedTitle } from './articles.ts';
import { type Html, html } from './html.ts';

/** Texts that nobody can judge yet, with the number of readings. */
export function littleDataSection(view: ReportView): Html {
  const { words, numbers, report } = view;
  const rows = report.articles.filter(({ rank }) => rank === null);
  if (rows.length === 0) return html``;
  return html`<section aria-labelledby="little">
<h2 id="little">${words.little.heading}</h2>
<p>${words.little.lead}</p>
<ul class="columns small">${rows.map(
    (row) =>
      html`<li><span>${linkedTitle(row, view)} <span class="quiet">${view.placeOf(row)}</span></span><span class="figure">${numbers.count(row.reads)}</span></li>`,
  )}</ul>
</section>`;
}
