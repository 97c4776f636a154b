import type { ReportView } from '../report-view.ts';
import { type Html, html } from './html.ts';

/** How often people searched, and how often in vain; the topics follow. */
export function searchesSection({ words, report }: ReportView): Html {
  const { searches, chains, unanswered } = report.totals;
  return html`<section aria-labelledby="searches">
<h2 id="searches">${words.searches.heading}</h2>
${
  chains === 0
    ? html`<p>${words.searches.none}</p>`
    : html`<p>${words.searches.lead(searches, chains, unanswered, unanswered / chains)}</p>
<details class="behind"><summary>${words.behind.open}</summary><p class="small">${words.searches.formula}</p></details>`
}
</section>`;
}
