import type { TranslationRow } from '../../core/insights/report-translations.ts';
import type { ReportView } from '../report-view.ts';
import { translationWords } from '../words/translation-words.ts';
import { type Html, html } from './html.ts';

/** So many are shown at once. */
const shown = 20;

/** What is to be translated or brought up to date, and what changed since, folded; nothing where all is up to date. */
export function translationBoardPart(view: ReportView): Html {
  const { report, numbers } = view;
  const { translations } = report;
  if (translations === undefined) return html``;
  const words = translationWords(view.words.locale);
  if (translations.length === 0) return html`<p class="after">${words.none}</p>`;
  return html`<h3 class="class" id="translations">${words.heading}</h3>
<p>${words.lead}</p>
<table class="reflow plain" aria-labelledby="translations"><thead><tr><th scope="col">${words.text}</th><th scope="col">${words.state}</th><th scope="col" class="number">${words.searches}</th><th scope="col" class="number">${words.reads}</th></tr></thead>
<tbody>${translations.slice(0, shown).map(
    (
      row,
    ) => html`<tr><td class="title wide"><bdi>${view.quoted(row.title)}</bdi><br><code>${row.file}</code></td>
<td class="wide" data-label="${words.state}">${stateOf(row, view)}</td>
<td class="number wide" data-label="${words.searches}">${numbers.count(row.searches)}</td>
<td class="number wide" data-label="${words.reads}">${numbers.count(row.reads)}</td></tr>
`,
  )}</tbody></table>
${translations.length > shown && html`<p class="after">${words.more(translations.length - shown)}</p>`}`;
}

function stateOf(row: TranslationRow, { numbers, words: { locale } }: ReportView): Html {
  const dayOf = (day: string | null) => (day === null ? '' : numbers.day(day));
  const words = translationWords(locale);
  const language = numbers.language(row.locale);
  if (row.kind === 'missing')
    return html`${words.missing(language, numbers.language(row.sourceLocale))}`;
  const said = words.outdated(language, dayOf(row.since), dayOf(row.changed));
  if (row.changes === null) return html`${said} ${words.unknown}`;
  if (row.changes.length === 0) return html`${said}`;
  return html`${said}<details class="behind"><summary>${words.changes(row.changes.length)}</summary>
<ul class="sentences">${row.changes.map(({ kind, text }) =>
    kind === 'added' ? html`<li><ins>${text}</ins></li>` : html`<li><del>${text}</del></li>`,
  )}</ul></details>`;
}
