import { skipReasons } from '../../core/insights/report.ts';
import { wilsonInterval } from '../../core/stats/wilson-interval.ts';
import type { ReportView } from '../report-view.ts';
import { type Html, html } from './html.ts';

/** Standard deviations of a 90 % interval. */
const ninetyPercent = 1.644854;

/** What a number about spared contacts must never be shown without. */
export function guardsSection({ words, report, numbers }: ReportView): Html {
  const { totals, visibility, articles } = report;
  const { guards } = words;
  const voted = totals.votes.up + totals.votes.down;
  const silent = articles.reduce((sum, { outcomes }) => sum + outcomes.silent, 0);
  const share = (part: number, whole: number) => (whole > 0 ? numbers.share(part / whole) : '–');
  const channels = Object.entries(visibility.byChannel)
    .filter(([, clicks]) => clicks > 0)
    .map(([channel, clicks]) => `${guards.channels[channel] ?? channel} ${numbers.count(clicks)}`);
  const rows: readonly (readonly [string, ...(string | false | null)[]])[] = [
    [
      guards.contactClicks,
      numbers.count(visibility.contactClicks),
      visibility.shareOfViews !== null && guards.ofViews(numbers.share(visibility.shareOfViews)),
      channels.join(', '),
    ],
    [
      guards.votes,
      guards.upDown(totals.votes.up, totals.votes.down),
      guards.votesOf(
        share(voted, totals.reads),
        numbers.shares(wilsonInterval(voted, totals.reads, ninetyPercent)),
        totals.reads,
      ),
    ],
    [
      guards.silent,
      numbers.count(silent),
      guards.silentOf(share(silent, totals.mature), totals.mature),
    ],
    [guards.bots, guards.botsOf(totals.bots.journeys, totals.bots.events)],
    [guards.skipped, ...skipped({ words, report, numbers })],
    ...(totals.reads > totals.mature
      ? [[guards.waiting, numbers.count(totals.reads - totals.mature)] as const]
      : []),
  ];
  return html`<section aria-labelledby="guards">
<h2 id="guards">${guards.heading}</h2>
<p>${guards.lead}</p>
<dl class="facts numbers">${rows.map(
    ([name, ...values]) =>
      html`<div><dt>${name}</dt><dd>${values.filter(Boolean).join('; ')}</dd></div>`,
  )}</dl>
</section>`;
}

/** Events that were left out, by reason. */
export function skipped({
  words: { guards },
  report: { totals },
  numbers,
}: Pick<ReportView, 'words' | 'report' | 'numbers'>): string[] {
  const left = skipReasons
    .filter((reason) => totals.skipped[reason] > 0)
    .map((reason) => `${guards.skipReasons[reason]} ${numbers.count(totals.skipped[reason])}`);
  return left.length > 0 ? left : [guards.nothing];
}
