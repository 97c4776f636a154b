import type { ArticleRow } from '../../core/insights/report.ts';
import type { ReportView } from '../report-view.ts';
import { behindArticle } from './behind.ts';
import { type Html, html } from './html.ts';
import { intervalMark, type Scale, scaleAxis, scaleFor } from './interval-mark.ts';
import { sortableHead } from './sortable-head.ts';

/** Every text that has a place, with its failure rate drawn to one scale. */
export function articlesSection(view: ReportView): Html {
  const { words, report, numbers } = view;
  const { columns } = words.articles;
  const ranked = report.articles.filter(({ rank }) => rank !== null);
  const scale = scaleFor(
    ranked.map(({ failure }) => failure),
    { limit: 1, reference: meanFailure(report.articles) },
  );
  const head = sortableHead(view);
  return html`<section aria-labelledby="articles">
<h2 id="articles">${words.articles.heading}</h2>
${
  ranked.length === 0
    ? html`<p>${words.articles.none}</p>`
    : html`<p>${report.bounceCheck.informative ? words.articles.lead : words.articles.leadWithoutBounces}</p>
<table class="reflow" data-sort aria-labelledby="articles"><thead><tr>${[
        head('number', columns.rank),
        head('text', columns.title),
        head('number', columns.failure, scaleAxis(scale, numbers.share)),
        head('number', columns.reads),
        head('number', columns.leak),
        head('number', columns.fixFirst),
        head('number', columns.helpful),
      ]}</tr></thead>
<tbody>${ranked.map((row) => articleRow(row, scale, view))}</tbody></table>`
}
</section>`;
}

function articleRow(row: ArticleRow, scale: Scale, view: ReportView): Html {
  const { numbers, words } = view;
  const { columns, helpful, noVotes } = words.articles;
  const { failure, leak, fixFirst, votes } = row;
  const voted = votes.up + votes.down;
  return html`<tr><td class="number place quiet" data-value="${row.rank}">${row.rank}</td>
<td class="title" data-value="${row.title}">${linkedTitle(row, view)}<span class="quiet small">${view.placeOf(row)}</span>${behindArticle(row, view)}</td>
<td class="numbers marked" data-label="${columns.failure}" data-value="${failure.mean}">${intervalMark({ ...failure, mid: failure.mean }, scale)}${numbers.share(failure.mean)} <span class="small quiet">(${numbers.shares(failure)})</span></td>
<td class="number" data-label="${columns.reads}" data-value="${row.reads}">${numbers.count(row.reads)}</td>
<td class="number" data-label="${columns.leak}" data-value="${leak.mean}">${numbers.share(leak.mean)}<span class="small quiet"> ${numbers.shares(leak)}</span></td>
<td class="number" data-label="${columns.fixFirst}" data-value="${fixFirst.score}">${numbers.amount(fixFirst.score)}${fixFirst.high > 0 && html`<span class="small quiet"> ${numbers.amounts(fixFirst)}</span>`}</td>
<td class="number${voted === 0 && ' unsaid'}" data-label="${columns.helpful}" data-value="${voted === 0 ? -1 : votes.helpful.mean}">${
    voted === 0
      ? html`<span class="small quiet">${noVotes}</span>`
      : html`${helpful(votes.up, voted)}<span class="small quiet"> ${numbers.shares(votes.helpful)}</span>`
  }</td></tr>
`;
}

/** The title, as a link where the site's address is known. */
export function linkedTitle(
  { title, url, locale }: Pick<ArticleRow, 'title' | 'url' | 'locale'>,
  { linkTo }: ReportView,
): Html {
  const address = linkTo(url);
  return address
    ? html`<a href="${address}" rel="noreferrer" lang="${locale}">${title}</a>`
    : html`<bdi lang="${locale}">${title}</bdi>`;
}

/** Mean over all readings, not over texts: what happens to a reader. */
function meanFailure(rows: readonly ArticleRow[]): number {
  const reads = rows.reduce((sum, row) => sum + row.reads, 0);
  if (reads === 0) return 0;
  return rows.reduce((sum, { failure, reads: n }) => sum + failure.mean * n, 0) / reads;
}
