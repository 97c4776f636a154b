import type { ReportView } from '../report-view.ts';
import { type Html, html } from './html.ts';

/** From this many readings on, the order is firm enough to say nothing about it: simulated tau 0.60 against 0.35 at 5,000. */
const firmOrder = 20_000;

/** What the numbers can bear, in sentences. */
export function certaintySection({ report, words }: ReportView): Html {
  const { sure } = words;
  const { articles, totals, visibility } = report;
  const ranked = articles.filter(({ rank }) => rank !== null).length;
  const sentences = [
    totals.mature < firmOrder ? sure.rough(totals.mature) : sure.places(ranked, articles.length),
    totals.avoided && totals.deflectionRate
      ? sure.avoided(totals.avoided, totals.leaked, totals.deflectionRate)
      : sure.avoidedUnknown,
    visibility.shareOfViews !== null &&
      sure.visible(visibility.shareOfViews, visibility.contactClicks),
  ];
  const more = [
    totals.mature < firmOrder && sure.places(ranked, articles.length),
    bounces({ report, words }),
    sure.ranges,
  ];
  return html`<section aria-labelledby="sure">
<h2 id="sure">${sure.heading}</h2>
${list(sentences)}
<details class="behind"><summary>${sure.more}</summary>${list(more)}</details>
</section>`;
}

function list(sentences: readonly (string | false)[]): Html {
  return html`<ul class="sentences">${sentences.map((sentence) => sentence && html`<li>${sentence}</li>`)}</ul>`;
}

function bounces({ report, words }: Pick<ReportView, 'report' | 'words'>): string {
  const { informative, correlation, articles } = report.bounceCheck;
  if (correlation === null) return words.sure.bouncesUnknown(articles);
  return informative
    ? words.sure.bouncesCount(correlation, articles)
    : words.sure.bouncesDoNotCount(correlation, articles);
}
