import type { ReportView } from '../report-view.ts';
import { type Html, html } from './html.ts';

/** What readers answered when they were asked, with its interval. */
export function surveysSection({ words, report, numbers }: ReportView): Html {
  const { surveys } = report;
  if (surveys === undefined || surveys.answers === 0) return html``;
  const { ease, wouldContact, articles } = surveys;
  const hundred = (value: number) => numbers.count(Math.round(value * 100));
  return html`<h3 class="class">${words.surveys.heading}</h3>
<ul class="sentences"><li>${words.surveys.answers(surveys.answers)}</li>
${ease && html`<li>${words.surveys.ease(hundred(ease.mean), `${hundred(ease.low)}–${hundred(ease.high)}`, ease.hard)}</li>`}
${wouldContact && html`<li>${words.surveys.wouldContact(numbers.share(wouldContact.share), numbers.shares(wouldContact), wouldContact.of)}</li>`}</ul>
${
  articles.length > 0 &&
  html`<p class="after">${words.surveys.hardest}:</p>
<ul class="columns small">${articles.map(({ title, ease: own }) => html`<li><bdi>${title}</bdi><span class="figure">${own ? hundred(own.mean) : '–'} <span class="quiet">(${own ? `${hundred(own.low)}–${hundred(own.high)}, n ${own.answers}` : ''})</span></span></li>`)}</ul>`
}`;
}
