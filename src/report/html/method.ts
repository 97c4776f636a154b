import type { ReportView } from '../report-view.ts';
import { type Html, html } from './html.ts';

/** How everything is counted, in words. */
export function methodSection({ words }: ReportView): Html {
  return html`<section class="method" aria-labelledby="method">
<h2 id="method">${words.method.heading}</h2>
${words.method.paragraphs.map((paragraph) => html`<p>${paragraph}</p>`)}
</section>`;
}
