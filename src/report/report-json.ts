import type { Report } from '../core/insights/report.ts';

/** Control characters, and marks that turn the writing direction: they are written as `\u202e`, as JSON allows. */
const unseen =
  /[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g;

/** `report.json`: the whole report, for programs. Safe to look at in a terminal. */
export function reportJson(report: Report): string {
  const text = JSON.stringify(report, null, 2);
  return `${text.replace(unseen, escaped)}\n`;
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
