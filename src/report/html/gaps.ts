import { type GapRow, gapClasses } from '../../core/insights/report.ts';
import { readerText } from '../reader-text.ts';
import type { ReportView } from '../report-view.ts';
import { type Html, html } from './html.ts';
import { type Scale, scaleAxis, scaleFor } from './interval-mark.ts';
import { worth } from './worth.ts';

/** So many topics of a kind are open at once; the others open with a click. */
const openTopics = 6;
/** Articles less alike than this have nothing to do with the topic; naming them would lead astray. */
const alike = 0.5;

/** Topics that were asked and not answered, by what is the matter; only what enough people typed is quoted. */
export function gapsSection(view: ReportView): Html {
  const { words, report } = view;
  const scale = scaleFor(report.gaps.map(({ contactsPerMonth }) => contactsPerMonth));
  const { otherGaps } = report;
  return html`<section aria-labelledby="gaps">
<h2 id="gaps">${words.gaps.heading}</h2>
<p>${report.gaps.length === 0 ? words.gaps.none : words.gaps.lead(report.k)}</p>
${gapClasses.map((name) => {
  const rows = report.gaps.filter((gap) => gap.class === name);
  return (
    rows.length > 0 &&
    html`<div class="headed"><h3 class="class">${words.gaps.classes[name]}</h3>${scaleAxis(scale, view.numbers.amount)}</div>
${topics(rows.slice(0, openTopics), scale, view)}${
  rows.length > openTopics &&
  html`<details><summary>${words.gaps.more(rows.length - openTopics)}</summary>
${topics(rows.slice(openTopics), scale, view)}</details>`
}`
  );
})}
${
  otherGaps.topics > 0 &&
  html`<p class="quiet">${words.gaps.other(otherGaps.topics, otherGaps.chains, otherGaps.contactsPerMonth)}</p>`
}
</section>`;
}

function topics(rows: readonly GapRow[], scale: Scale, view: ReportView): Html {
  return html`<ol class="topics">${rows.map((gap) => topic(gap, scale, view))}</ol>`;
}

function topic(gap: GapRow, scale: Scale, view: ReportView): Html {
  const { words, numbers, quoted } = view;
  const languages = gap.locales.map(numbers.language).join(', ');
  const notes = [
    gap.nearest &&
      (gap.class !== 'missing' || gap.nearest.cosine >= alike) &&
      words.gaps[gap.class === 'missing' ? 'nearest' : 'meant'](quoted(gap.nearest.title)),
    gap.maybeFindability && words.gaps.maybe,
    gap.missingWords.length > 0 &&
      words.gaps.missingWords(gap.missingWords.map(readerText).join(', ')),
  ].filter((note) => typeof note === 'string');
  return html`<li>
<h4 class="head"><bdi>${gap.label === null ? words.rareTopic : quoted(gap.label)}</bdi></h4>
${worth(gap.contactsPerMonth, scale, view)}
<div class="body"><p>${words.gaps.chains(gap.chains, gap.unanswered, gap.rate)}</p>
<p class="small">${queries(gap, view)}</p>
${notes.length > 0 && html`<p class="small"><bdi>${notes.map(sentence).join(' ')}</bdi></p>`}
<p class="small quiet">${sentence(words.gaps.seen(gap.firstDay, gap.lastDay, languages))}</p></div></li>`;
}

function queries(
  { queries, hiddenQueries }: GapRow,
  { words, numbers, quoted }: ReportView,
): Html | string {
  if (queries.length === 0) return hiddenQueries > 0 ? words.gaps.onlyHidden(hiddenQueries) : '';
  return html`<span class="quiet">${words.gaps.queries}:</span> ${queries.map(
    ({ query, count }, index) =>
      html`${index > 0 && ', '}<bdi>${quoted(query)}</bdi> <span class="figure quiet">${numbers.count(count)}</span>`,
  )}${hiddenQueries > 0 && html` <span class="quiet">${words.gaps.hidden(hiddenQueries)}</span>`}`;
}

function sentence(text: string): string {
  return /[.?!][”“]?$/u.test(text) ? text : `${text}.`;
}
