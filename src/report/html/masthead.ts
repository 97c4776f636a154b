import { guardMetrics } from '../../core/insights/guard-metrics.ts';
import type { Range } from '../../core/stats/interval.ts';
import { headlineOf, headlineText, isEarly } from '../headline.ts';
import type { ReportView } from '../report-view.ts';
import { type Html, html } from './html.ts';

/** The headline sentence, what it rests on, and the period. */
export function masthead(view: ReportView): Html {
  const { report, words } = view;
  const { period, siteName } = report;
  return html`<header>
<p class="kicker"><span>${words.kicker(siteName)}</span>${
    period.from && html`<span>${words.period(period.from, period.to, period.days)}</span>`
  }</p>
<h1>${headlineText(view)}</h1>
<p class="lead">${leadText(view)}</p>
<p class="quiet small">${words.guardLine(guardMetrics(report))}</p>
</header>`;
}

function leadText({ report, words, numbers }: ReportView): string {
  const { items, worth } = headlineOf(report);
  const { costPerContact, totals } = report;
  if (items.length === 0)
    return isEarly(report) ? words.headline.waiting(totals.reads) : words.headline.noneLead;
  const range = words.headline.range(worth);
  if (costPerContact === null) return range;
  const cost = price(costPerContact, numbers.locale);
  return `${range} ${words.headline.money(times(worth, costPerContact), cost)}`;
}

function times({ low, mid, high }: Range, factor: number): Range {
  return { low: low * factor, mid: mid * factor, high: high * factor };
}

/** What one contact costs, to the cent where there are cents. */
function price(euro: number, locale: string): string {
  return new Intl.NumberFormat(locale, {
    style: 'currency',
    currency: 'EUR',
    trailingZeroDisplay: 'stripIfInteger',
  }).format(euro);
}
