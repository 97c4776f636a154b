import type { QueueItem } from '../../core/insights/report.ts';
import { weekSize } from '../headline.ts';
import { nextStepText } from '../queue-text.ts';
import type { ReportView } from '../report-view.ts';
import { type Html, html } from './html.ts';
import { intervalMark, type Scale, scaleAxis, scaleFor } from './interval-mark.ts';
import { worth } from './worth.ts';

/** The three things of this week at length. */
export function weekSection(view: ReportView): Html {
  const { queue } = view.report;
  if (queue.length === 0) return html``;
  const scale = queueScale(view);
  return html`<section aria-labelledby="week">
<div class="headed"><h2 id="week">${view.words.week.heading}</h2>${scaleAxis(scale, view.numbers.amount)}</div>
<ol class="week">${queue.slice(0, weekSize).map((item) => weekItem(item, scale, view))}</ol>
</section>`;
}

/** What is left of the queue, as a table with the same scale. */
export function laterSection(view: ReportView): Html {
  const later = view.report.queue.slice(weekSize);
  if (later.length === 0) return html``;
  const scale = queueScale(view);
  const { later: heading, columns } = view.words.week;
  return html`<section aria-labelledby="later">
<h2 id="later">${heading}</h2>
<table class="reflow" aria-labelledby="later"><thead><tr><th scope="col" class="number">#</th><th scope="col">${columns.what}</th><th scope="col">${columns.worth}${scaleAxis(scale, view.numbers.amount)}</th><th scope="col">${columns.evidence}</th></tr></thead>
<tbody>${later.map((item, index) => laterRow(item, index + weekSize + 1, scale, view))}</tbody></table>
</section>`;
}

function queueScale({ report }: ReportView): Scale {
  return scaleFor(report.queue.map(({ contactsPerMonth }) => contactsPerMonth));
}

function weekItem(item: QueueItem, scale: Scale, view: ReportView): Html {
  const { words, report } = view;
  const article = report.articles.find((row) => row.article === item.article);
  const gap = report.gaps.find(({ id }) => id === item.gap);
  const asked = gap?.queries.slice(0, 5) ?? [];
  return html`<li>
<div class="head"><h3>${titleOf(item, view)}</h3>
<p class="quiet small">${place(item, view)}</p></div>
${worth(item.contactsPerMonth, scale, view)}
<div class="body"><p>${words.evidence(item.evidence)}.${item.kind === 'rewrite' && article && ` ${words.week.certainty(article.fixFirst.certainty)}`}</p>
${
  asked.length > 0 &&
  html`<p><span class="quiet">${words.week.asked}:</span> ${asked.map(
    ({ query, count }, index) =>
      html`${index > 0 && ', '}<bdi>${view.quoted(query)}</bdi> <span class="figure quiet">${view.numbers.count(count)}</span>`,
  )}</p>`
}
<p><b>${words.week.nextStep}:</b> ${nextStepText(item, view)}</p></div>
</li>`;
}

function laterRow(item: QueueItem, number: number, scale: Scale, view: ReportView): Html {
  const { numbers, words } = view;
  const range = item.contactsPerMonth;
  return html`<tr><td class="number place quiet">${number}</td>
<td class="title">${titleOf(item, view)}<span class="quiet small">${place(item, view)}</span></td>
<td class="numbers marked">${intervalMark(range, scale)}${numbers.amount(range.mid)} <span class="quiet small">(${numbers.amounts(range)})</span></td>
<td class="small">${words.evidence(item.evidence)}.</td></tr>`;
}

function titleOf({ kind, title }: QueueItem, { words, quoted }: ReportView): Html {
  return html`${words.kinds[kind]}: <bdi>${title === null ? words.rareTopic : quoted(title)}</bdi>`;
}

/** Collection and language of a text; of a topic only the language. */
function place(item: QueueItem, { placeOf }: ReportView): string {
  const collection = item.kind === 'rewrite' ? item.article?.split('/')[0] : undefined;
  return placeOf({ ...(collection && { collection }), locale: item.locale });
}
