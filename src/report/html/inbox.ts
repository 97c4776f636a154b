import { readerText } from '../reader-text.ts';
import type { ReportView } from '../report-view.ts';
import { type Html, html } from './html.ts';

/** What readers wrote after a "no". */
export function inboxSection(view: ReportView): Html {
  const { words, report, numbers } = view;
  return html`<section aria-labelledby="inbox">
<h2 id="inbox">${words.inbox.heading}${report.inbox.length > 0 && html` <span class="quiet figure">${numbers.count(report.inbox.length)}</span>`}</h2>
${
  report.inbox.length === 0
    ? html`<p>${words.inbox.none}</p>`
    : html`<p>${words.inbox.lead}</p>
<ul class="inbox">${report.inbox.map(({ comment, title, reason, day, locale, article }) => {
        const [collection = ''] = article.split('/');
        const source = [
          reason && (words.reasons[reason] ?? reason),
          view.placeOf({ collection, locale }),
          numbers.shortDay(day),
        ];
        return html`<li><blockquote><bdi>${readerText(comment)}</bdi></blockquote>
<p class="small">${title} <span class="quiet">· ${source.filter(Boolean).join(' · ')}</span></p></li>`;
      })}</ul>`
}
</section>`;
}
