import { guardMetrics } from '../../core/insights/guard-metrics.ts';
import type { QueueItem } from '../../core/insights/report.ts';
import { emptySteps, headlineOf, headlineText, isEmpty } from '../headline.ts';
import { nextStepText } from '../queue-text.ts';
import type { ReportView } from '../report-view.ts';
import { markdownQuote, markdownText } from './markdown-text.ts';

/** The report in one message for mail or chat: what to do this week, how sure that is, and where to read on. Markdown. */
export function digest(view: ReportView): string {
  const { report, words, numbers } = view;
  const { siteName, period } = report;
  const title = `# ${markdownText(siteName)} · ${words.digest.title}`;
  if (isEmpty(report))
    return lines([
      title,
      `**${markdownText(words.empty.title)}**`,
      markdownText(words.empty.lead(period.days)),
      emptySteps(view)
        .map((step) => `- ${step}`)
        .join('\n'),
    ]);
  const { items, worth } = headlineOf(report);
  return lines([
    title,
    `**${markdownText(headlineText(view))}**${items.length > 0 ? ` (${numbers.amounts(worth)})` : ''}`,
    period.from && markdownText(words.period(period.from, period.to, period.days)),
    items.length > 0 && `## ${words.digest.heading}`,
    items.map((item, index) => `${index + 1}. ${task(item, view)}`).join('\n'),
    report.inbox.length > 0 && words.digest.comments(report.inbox.length),
    `## ${words.digest.sure}`,
    markdownText(words.guardLine(guardMetrics(report))),
  ]);
}

function task(item: QueueItem, view: ReportView): string {
  const { words, numbers } = view;
  const range = item.contactsPerMonth;
  const name =
    item.title === null
      ? markdownText(words.rareTopic)
      : item.gap === null
        ? markdownText(view.quoted(item.title))
        : markdownQuote(item.title);
  return [
    `**${words.kinds[item.kind]}:** ${name}, ${words.digest.worth(numbers.amount(range.mid), numbers.amounts(range))}.`,
    `${markdownText(words.evidence(item.evidence))}.`,
    `*${markdownText(nextStepText(item, view))}*`,
  ].join('\n   ');
}

function lines(parts: readonly (string | false | null | undefined)[]): string {
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}
