import type { ArticleRow } from '../../core/insights/report.ts';
import type { ReportView } from '../report-view.ts';
import { type Html, html } from './html.ts';
import { scaleFor } from './interval-mark.ts';
import { translationBoardPart } from './translations.ts';
import { worth } from './worth.ts';

/** So many texts without a translation are named at once. */
const named = 5;

/** The languages beside each other, and what fails for want of a translation. With one language there is nothing to say. */
export function languagesSection(view: ReportView): Html {
  const { words, report, numbers, titleOf, quoted } = view;
  const { locales, articles, gaps } = report;
  if (locales.length < 2) return html``;
  const { columns } = words.languages;
  const untranslated = gaps.filter(({ cause }) => cause === 'translation');
  const scale = scaleFor(untranslated.map(({ contactsPerMonth }) => contactsPerMonth));
  return html`<section aria-labelledby="languages">
<h2 id="languages">${words.languages.heading}</h2>
<p>${words.languages.lead}</p>
<table class="reflow plain" aria-labelledby="languages"><thead><tr><th scope="col">${columns.language}</th>${[columns.texts, columns.only, columns.reads, columns.failure, columns.gaps].map((head) => html`<th scope="col" class="number">${head}</th>`)}</tr></thead>
<tbody>${locales.map((locale) => {
    const own = articles.filter((row) => row.locale === locale);
    const reads = own.reduce((sum, row) => sum + row.reads, 0);
    const failed = own.reduce((sum, row) => sum + row.failure.mean * row.reads, 0);
    const asked = gaps.filter((gap) => gap.locales[0] === locale).length;
    return html`<tr><td class="title wide">${numbers.language(locale)}</td>
<td class="number wide" data-label="${columns.texts}">${numbers.count(own.length)}</td>
<td class="number wide" data-label="${columns.only}">${numbers.count(onlyIn(locale, articles).length)}</td>
<td class="number wide" data-label="${columns.reads}">${numbers.count(reads)}</td>
<td class="number wide" data-label="${columns.failure}">${reads > 0 ? numbers.share(failed / reads) : '–'}</td>
<td class="number wide" data-label="${columns.gaps}">${numbers.count(asked)}</td></tr>
`;
  })}</tbody></table>
${
  untranslated.length === 0
    ? html`<p class="after">${words.languages.none}</p>`
    : html`<h3 class="class">${words.languages.translate}</h3>
<ol class="topics">${untranslated.map(
        (
          gap,
        ) => html`<li><h4 class="head"><bdi>${gap.label === null ? words.rareTopic : quoted(gap.label)}</bdi></h4>
${worth(gap.contactsPerMonth, scale, view)}
<div class="body"><p>${words.gaps.chains(gap.chains, gap.unanswered, gap.rate)}</p>
${gap.nearest && html`<p class="small">${words.gaps.meant(titleOf(gap.nearest.article))}</p>`}</div></li>`,
      )}</ol>`
}
${report.translations && translationBoardPart(view)}${locales.map((locale) => lonely(locale, view))}
</section>`;
}

/** Texts of one language that no other has, folded. */
function lonely(locale: string, { report, words, numbers, quoted }: ReportView): Html {
  const rows = onlyIn(locale, report.articles);
  if (rows.length === 0) return html``;
  const others = report.locales.filter((other) => other !== locale).map(numbers.language);
  return html`<details class="behind"><summary>${words.languages.more(rows.length)} (${numbers.language(locale)})</summary>
<ul class="sentences">${rows
    .slice(0, named * 10)
    .map(
      ({ title }) =>
        html`<li><bdi>${words.languages.missing(quoted(title), others.join(', '))}</bdi></li>`,
    )}</ul></details>`;
}

function onlyIn(locale: string, articles: readonly ArticleRow[]): ArticleRow[] {
  const nameOf = ({ article }: ArticleRow) => article.replace(/\/[^/]+\//, '/');
  const elsewhere = new Set(articles.filter((row) => row.locale !== locale).map(nameOf));
  return articles.filter((row) => row.locale === locale && !elsewhere.has(nameOf(row)));
}
