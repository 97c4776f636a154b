import type { QueueItem } from '../../core/insights/report.ts';
import { hasWholeQueue, headlineOf } from '../headline.ts';
import { nextStepText } from '../queue-text.ts';
import type { ReportView } from '../report-view.ts';
import { behindWork, queries } from './behind.ts';
import { type Html, html } from './html.ts';
import { intervalMark, type Scale, scaleAxis, scaleFor } from './interval-mark.ts';
import { patchLines } from './patch-lines.ts';
import { sortableHead } from './sortable-head.ts';
import { worth } from './worth.ts';

/** The three things of this week: what to do, what it is worth, and how people ask. */
export function weekSection(view: ReportView): Html {
  const { items } = headlineOf(view.report);
  if (items.length === 0) return html``;
  const scale = queueScale(view);
  return html`<section aria-labelledby="week">
<div class="headed"><h2 id="week">${view.words.week.heading}</h2>${scaleAxis(scale, view.numbers.amount)}</div>
<ol class="week">${items.map((item) => weekItem(item, scale, view))}</ol>
</section>`;
}

/** The whole list, as a table with the same scale. */
export function queueSection(view: ReportView): Html {
  const { queue } = view.report;
  if (!hasWholeQueue(view.report)) return html``;
  const scale = queueScale(view);
  const { words, numbers } = view;
  const { columns } = words.week;
  const head = sortableHead(view);
  return html`<section aria-labelledby="queue">
<h2 id="queue">${words.week.whole}</h2>
<p>${words.week.wholeLead}</p>
<table class="reflow" data-sort aria-labelledby="queue"><thead><tr>${[
    head('number', '#'),
    head('text', columns.what),
    head('number', columns.worth, scaleAxis(scale, numbers.amount)),
    head('text', words.columnsOfQueue.next),
    head('text', words.columnsOfQueue.owner),
  ]}</tr></thead>
<tbody>${queue.map((item, index) => queueRow(item, index + 1, scale, view))}</tbody></table>
</section>`;
}

function queueScale({ report }: ReportView): Scale {
  return scaleFor(report.queue.map(({ contactsPerMonth }) => contactsPerMonth));
}

function weekItem(item: QueueItem, scale: Scale, view: ReportView): Html {
  const { words, report } = view;
  const gap = report.gaps.find(({ id }) => id === item.gap);
  return html`<li>
<div class="head"><h3>${titleOf(item, view)}</h3>
<p class="quiet small">${place(item, view)}</p></div>
${worth(item.contactsPerMonth, scale, view)}
<div class="body"><p>${nextStepText(item, view)}</p>
${item.state === 'done' && html`<p>${words.behind.notAnsweredYet}</p>`}${
  gap &&
  gap.queries.length > 0 &&
  html`<p><span class="quiet">${words.week.asked}:</span> ${queries(gap, view, 5)}</p>`
}
${patchLines(gap?.patch, view)}${behindWork(item, view)}</div>
</li>`;
}

function queueRow(item: QueueItem, number: number, scale: Scale, view: ReportView): Html {
  const { numbers, words, report } = view;
  const range = item.contactsPerMonth;
  const gap = report.gaps.find(({ id }) => id === item.gap);
  return html`<tr><td class="number place quiet" data-value="${number}">${number}</td>
<td class="title" data-value="${item.title ?? ''}">${titleOf(item, view)}<span class="quiet small">${place(item, view)}</span>${patchLines(gap?.patch, view)}${behindWork(item, view)}</td>
<td class="numbers marked" data-label="${words.week.columns.worth}" data-value="${range.mid}">${intervalMark(range, scale)}${numbers.amount(range.mid)} <span class="quiet small">(${numbers.amounts(range)})</span></td>
<td class="small">${nextStepText(item, view)}${item.state === 'done' && html` <b>${words.behind.notAnsweredYet}</b>`}</td>
<td class="small owner${!item.owner && ' unsaid'}" data-label="${words.columnsOfQueue.owner}">${item.owner ?? html`<span class="quiet">–</span>`}</td></tr>`;
}

function titleOf({ kind, title }: QueueItem, { words, quoted }: ReportView): Html {
  return html`${words.kinds[kind]}: <bdi>${title === null ? words.rareTopic : quoted(title)}</bdi>`;
}

/** Collection and language of a text; of a topic only the language. Who answers for it. */
function place(item: QueueItem, { placeOf }: ReportView): string {
  const collection = item.gap === null ? item.article?.split('/')[0] : undefined;
  const where = placeOf({ ...(collection && { collection }), locale: item.locale });
  return [where, item.owner].filter(Boolean).join(' · ');
}
