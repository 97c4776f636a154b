import type { QueueItem } from '../core/insights/report.ts';
import type { ReportView } from './report-view.ts';

/** `Rewrite: “Where is my refund?”`, in one line of text. */
export function taskText({ kind, title }: QueueItem, { words, quoted }: ReportView): string {
  return `${words.kinds[kind]}: ${title === null ? words.rareTopic : quoted(title)}`;
}

/** What to do, as a sentence. */
export function nextStepText(
  { article, nextStep }: QueueItem,
  { words, titleOf }: ReportView,
): string {
  return words.nextSteps(article === null ? null : titleOf(article))[nextStep];
}
