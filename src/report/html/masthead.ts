import type { Range } from '../../core/stats/interval.ts';
import { headlineOf } from '../headline.ts';
import type { ReportView } from '../report-view.ts';
import { type Html, html } from './html.ts';

/** The headline sentence, what it rests on, and the period. */
export function masthead({ report, words, numbers }: ReportView): Html {
  const { period, totals, siteName, costPerContact } = report;
  const { items, worth } = headlineOf(report);
  return html`<header>
<p class="kicker"><span>${words.kicker(siteName)}</span>${
    period.from && html`<span>${words.period(period.from, period.to, period.days)}</span>`
  }</p>
<h1>${items.length > 0 ? words.headline.some(items.length, worth.mid) : words.headline.none}</h1>
<p class="lead">${
    items.length > 0
      ? [
          words.headline.range(worth),
          costPerContact !== null &&
            ` ${words.headline.money(times(worth, costPerContact), price(costPerContact, numbers.locale))}`,
        ]
      : totals.mature === 0 && totals.reads > 0
        ? words.headline.waiting(totals.reads)
        : words.headline.noneLead
  }</p>
<p class="quiet small">${words.headline.counted(
    totals.reads,
    totals.searches,
    totals.contacts,
    totals.votes.up + totals.votes.down,
  )}</p>
</header>`;
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
