import type { ReportView } from '../report-view.ts';
import { type Html, html } from './html.ts';

/** Heads of a table that the page's script can sort: numbers from the largest, words by the alphabet. */
export function sortableHead({ words }: ReportView) {
  return (kind: 'number' | 'text', label: string, axis?: Html): Html =>
    html`<th scope="col" data-kind="${kind}" data-hint="${words.articles.sort(label)}"${kind === 'number' && !axis && html` class="number"`}><span>${label}</span>${axis}</th>`;
}
