import { emptySteps } from '../headline.ts';
import type { ReportView } from '../report-view.ts';
import { withCode } from './contacts.ts';
import { dataNotes } from './data-notes.ts';
import { skipped } from './guards.ts';
import { type Html, html } from './html.ts';

/** The page of a store without events: says so, and how to get some. */
export function emptyPage(view: ReportView): Html {
  const { report, words } = view;
  const { empty } = words;
  return html`<header>
<p class="kicker"><span>${words.kicker(report.siteName)}</span></p>
<h1>${empty.title}</h1>
<p class="lead">${empty.lead(report.period.days)}</p>
</header>
<main><section aria-labelledby="how">
<h2 id="how">${empty.how}</h2>
<ul class="sentences">${emptySteps(view).map((step) => html`<li>${withCode(step)}</li>`)}</ul>
</section>
${
  report.totals.events > 0 &&
  html`<section aria-labelledby="left"><h2 id="left">${empty.left}</h2>
<p>${words.guards.bots}: ${words.guards.botsOf(report.totals.bots.journeys, report.totals.bots.events)}.</p>
<p>${words.guards.skipped}: ${skipped(view).join('; ')}.</p></section>`
}${dataNotes(view)}
</main>`;
}
