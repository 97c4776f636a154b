import type { InboxItem } from '../../core/insights/report.ts';
import { readerText } from '../reader-text.ts';
import type { ReportView } from '../report-view.ts';
import { type Html, html } from './html.ts';

/** So many comments are open at once; the others open with a click. */
const openComments = 10;

/** What readers wrote after a "no". */
export function inboxSection(view: ReportView): Html {
  const { words, report, numbers } = view;
  const { inbox } = report;
  if (inbox.length === 0)
    return html`<section aria-labelledby="inbox">
<h2 id="inbox">${words.inbox.heading}</h2>
<p>${words.inbox.none}</p>
</section>`;
  return html`<section aria-labelledby="inbox">
<h2 id="inbox">${words.inbox.heading} <span class="quiet figure">${numbers.count(inbox.length)}</span></h2>
<p>${words.inbox.lead}</p>
${comments(inbox.slice(0, openComments), view)}${
  inbox.length > openComments &&
  html`<details><summary>${words.inbox.more(inbox.length - openComments)}</summary>
${comments(inbox.slice(openComments), view)}</details>`
}
</section>`;
}

function comments(items: readonly InboxItem[], { words, numbers }: ReportView): Html {
  return html`<ul class="inbox">${items.map(({ comment, title, reason, day, locale }) => {
    const about = [reason && (words.reasons[reason] ?? reason), numbers.shortDay(day)];
    return html`<li><blockquote lang="${locale}"><bdi>${readerText(comment)}</bdi></blockquote>
<p class="small"><bdi lang="${locale}">${title}</bdi> <span class="quiet">· ${about.filter(Boolean).join(' · ')}</span></p></li>`;
  })}</ul>`;
}
