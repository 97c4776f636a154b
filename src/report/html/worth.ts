import type { Range } from '../../core/stats/interval.ts';
import type { ReportView } from '../report-view.ts';
import { type Html, html } from './html.ts';
import { intervalMark, type Scale } from './interval-mark.ts';

/** Contacts a month, large, with the range as numbers and as a mark. */
export function worth(range: Range, scale: Scale, { numbers, words }: ReportView): Html {
  return html`<div class="worth numbers"><strong>${numbers.amount(range.mid)}</strong> <span class="small">${words.week.perMonth} <span class="quiet">(${numbers.amounts(range)})</span></span>
${intervalMark(range, scale)}</div>`;
}
