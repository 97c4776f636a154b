import { type GapRow, gapClasses } from '../../core/insights/report.ts';
import { readerText } from '../reader-text.ts';
import type { ReportView } from '../report-view.ts';
import { type Html, html } from './html.ts';
import { type Scale, scaleFor } from './interval-mark.ts';
import { worth } from './worth.ts';

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
    html`<h3 class="class">${words.gaps.classes[name]}</h3>
<ol class="topics">${rows.map((gap) => topic(gap, scale, view))}</ol>`
  );
})}
${
  otherGaps.topics > 0 &&
  html`<p class="quiet">${words.gaps.other(otherGaps.topics, otherGaps.chains, otherGaps.contactsPerMonth)}</p>`
}
</section>`;
}

function topic(gap: GapRow, scale: Scale, view: ReportView): Html {
  const { words, numbers, quoted } = view;
  const languages = gap.locales.map(numbers.language).join(', ');
  const notes = [
    gap.nearest &&
      words.gaps[gap.class === 'missing' ? 'nearest' : 'meant'](quoted(gap.nearest.title)),
    gap.maybeFindability && words.gaps.maybe,
    gap.missingWords.length > 0 &&
      words.gaps.missingWords(gap.missingWords.map(readerText).join(', ')),
  ].filter((note) => typeof note === 'string');
  return html`<li><div>
<h4><bdi>${gap.label === null ? words.rareTopic : quoted(gap.label)}</bdi></h4>
<p>${words.gaps.chains(gap.chains, gap.unanswered, gap.rate)} <span class="quiet small">${words.gaps.seen(gap.firstDay, gap.lastDay, languages)}.</span></p>
<p class="small">${queries(gap, view)}</p>
${notes.length > 0 && html`<p class="small"><bdi>${notes.map(sentence).join(' ')}</bdi></p>`}
</div>
${worth(gap.contactsPerMonth, scale, view)}</li>`;
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
  return /[.?!]$/u.test(text) ? text : `${text}.`;
}
