import type { InboxItem } from '../../core/insights/report.ts';
import { readerText } from '../reader-text.ts';
import type { ReportView } from '../report-view.ts';
import { type Html, html } from './html.ts';
import { surveysSection } from './surveys.ts';

/** So many comments are open at once; the others open with a click. */
const openComments = 10;
/** Letters after which a comment is folded. */
const longComment = 600;

/** What readers wrote after a "no". */
export function inboxSection(view: ReportView): Html {
  const { words, report, numbers } = view;
  const { inbox } = report;
  if (inbox.length === 0)
    return html`<section aria-labelledby="inbox">
<h2 id="inbox">${words.inbox.heading}</h2>
<p>${words.inbox.none}</p>
${surveysSection(view)}</section>`;
  return html`<section aria-labelledby="inbox">
<h2 id="inbox">${words.inbox.heading} <span class="quiet figure">${numbers.count(inbox.length)}</span></h2>
<p>${words.inbox.lead}</p>
${surveysSection(view)}${comments(inbox.slice(0, openComments), view)}${
  inbox.length > openComments &&
  html`<details><summary>${words.inbox.more(inbox.length - openComments)}</summary>
${comments(inbox.slice(openComments), view)}</details>`
}
</section>`;
}

function comments(items: readonly InboxItem[], view: ReportView): Html {
  const { words, numbers } = view;
  return html`<ul class="inbox">${items.map((item) => {
    const { comment, title, reason, day, locale, answered } = item;
    const text = readerText(comment);
    const about = [
      ...notes(item, view),
      reason && (words.reasons[reason] ?? reason),
      numbers.shortDay(day),
    ];
    return html`<li>${
      text === '' ? html`<p>${words.inboxMore.noWords}</p>` : quote(text, locale, view)
    }
<p class="small"><bdi lang="${locale}">${title}</bdi> <span class="quiet">· ${about.filter(Boolean).join(' · ')}</span>${answered && html` <b>✓ ${words.inboxMore.answered}</b>`}</p></li>`;
  })}</ul>`;
}

/** A comment; a very long one begins, and the whole opens with a click. */
function quote(text: string, locale: string, { words }: ReportView): Html {
  const said = (part: string) => html`<blockquote lang="${locale}"><bdi>${part}</bdi></blockquote>`;
  if (text.length <= longComment) return said(text);
  return html`${said(`${text.slice(0, longComment).toWellFormed()} …`)}<details class="behind"><summary>${words.inboxMore.whole}</summary>
${said(text)}</details>`;
}

/** Where it comes from, when it is not a plain "no". */
function notes({ from, value, ease }: InboxItem, { words, numbers }: ReportView): string[] {
  const { inboxMore } = words;
  return [
    from === 'survey' ? inboxMore.survey : '',
    value === 1 ? inboxMore.yes : '',
    typeof ease === 'number' ? inboxMore.ease(numbers.share(ease)) : '',
  ].filter((note) => note !== '');
}
