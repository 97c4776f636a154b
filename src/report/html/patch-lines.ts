import type { PatchLine } from '../../core/insights/report.ts';
import type { ReportView } from '../report-view.ts';
import { type Html, html } from './html.ts';

/** Lines that an editor can take over as they are, with the file that they belong into. */
export function patchLines(lines: readonly PatchLine[] | undefined, { words }: ReportView): Html {
  if (lines === undefined || lines.length === 0) return html``;
  return html`<details class="behind"><summary>${words.behind.copy}</summary>
${[...Map.groupBy(lines, ({ file }) => file)].map(
  ([file, own]) =>
    html`<p class="small quiet">${words.behind.inFile(file)}</p>
<pre><code>${own.map(({ line }) => `${line}\n`).join('')}</code></pre>`,
)}</details>`;
}
