import { guardMetrics } from '../../core/insights/guard-metrics.ts';
import { skipReasons } from '../../core/insights/report.ts';
import type { ReportView } from '../report-view.ts';
import { dataNotes } from './data-notes.ts';
import { type Html, html } from './html.ts';

/** What a number about spared contacts must never be shown without. */
export function guardsSection(view: ReportView): Html {
  const { words, report, numbers } = view;
  const { totals, visibility } = report;
  const { guards } = words;
  const { voteResponse, voteResponseInterval, silent, unknown } = guardMetrics(report);
  const share = (value: number | null) => (value === null ? '–' : numbers.share(value));
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
      guards.votesOf(share(voteResponse), numbers.shares(voteResponseInterval), totals.reads),
    ],
    [guards.silent, numbers.count(silent), guards.silentOf(share(unknown), totals.mature)],
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
${dataNotes(view)}
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
