import type { QueueItem } from '../../core/insights/report.ts';
import { weekSize } from '../headline.ts';
import type { ReportView } from '../report-view.ts';
import { type Html, html } from './html.ts';
import { intervalMark, type Scale, scaleAxis, scaleFor } from './interval-mark.ts';
import { worth } from './worth.ts';

/** The three things of this week at length, the others as a table. */
export function queueSection(view: ReportView): Html {
  const { queue } = view.report;
  if (queue.length === 0) return html``;
  const scale = scaleFor(queue.map(({ contactsPerMonth }) => contactsPerMonth));
  const later = queue.slice(weekSize);
  const { week } = view.words;
  return html`<section aria-labelledby="week">
<h2 id="week">${week.heading}</h2>
<ol class="week">${queue.slice(0, weekSize).map((item) => weekItem(item, scale, view))}</ol>
${
  later.length > 0 &&
  html`<h2 id="later">${week.later}</h2>
<table class="reflow" aria-labelledby="later"><thead><tr><th scope="col" class="number">${'#'}</th><th scope="col">${week.columns.what}</th><th scope="col">${week.columns.worth}${scaleAxis(scale, view.numbers.amount)}</th><th scope="col">${week.columns.evidence}</th></tr></thead>
<tbody>${later.map((item, index) => laterRow(item, index + weekSize + 1, scale, view))}</tbody></table>`
}
</section>`;
}

function weekItem(item: QueueItem, scale: Scale, view: ReportView): Html {
  const { words, report } = view;
  const article = report.articles.find((row) => row.article === item.article);
  const gap = report.gaps.find(({ id }) => id === item.gap);
  const asked = gap?.queries.slice(0, 5) ?? [];
  return html`<li>
<div class="what"><h3>${titleOf(item, view)}</h3>
<p class="quiet small">${place(item, view)}</p>
<p>${words.evidence(item.evidence)}.${item.kind === 'rewrite' && article && ` ${words.week.certainty(article.fixFirst.certainty)}`}</p>
${
  asked.length > 0 &&
  html`<p><span class="quiet">${words.week.asked}:</span> ${asked.map(
    ({ query, count }, index) =>
      html`${index > 0 && ', '}<bdi>${view.quoted(query)}</bdi> <span class="figure quiet">${view.numbers.count(count)}</span>`,
  )}</p>`
}
<p class="step"><b>${words.week.nextStep}:</b> ${nextStep(item, view)}</p></div>
${worth(item.contactsPerMonth, scale, view)}
</li>`;
}

function laterRow(item: QueueItem, number: number, scale: Scale, view: ReportView): Html {
  const { numbers, words } = view;
  const range = item.contactsPerMonth;
  return html`<tr><td class="number place quiet">${number}</td>
<td class="title">${titleOf(item, view)}<span class="quiet small">${place(item, view)}</span></td>
<td class="numbers">${intervalMark(range, scale)}${numbers.amount(range.mid)} <span class="quiet small">(${numbers.amounts(range)})</span></td>
<td class="small">${words.evidence(item.evidence)}. <span class="quiet">${nextStep(item, view)}</span></td></tr>`;
}

function titleOf({ kind, title }: QueueItem, { words, quoted }: ReportView): Html {
  return html`${words.kinds[kind]}: <bdi>${title === null ? words.rareTopic : quoted(title)}</bdi>`;
}

/** Collection and language of a text; of a topic only the language. */
function place(item: QueueItem, { placeOf }: ReportView): string {
  const collection = item.kind === 'rewrite' ? item.article?.split('/')[0] : undefined;
  return placeOf({ ...(collection && { collection }), locale: item.locale });
}

function nextStep({ article, nextStep }: QueueItem, { words, titleOf }: ReportView): string {
  return words.nextSteps(article === null ? null : titleOf(article))[nextStep];
}
