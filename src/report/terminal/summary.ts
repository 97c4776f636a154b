import Table from 'cli-table3';
import type { Report } from '../../core/insights/report.ts';
import { emptySteps, headlineOf, headlineText, isEarly, isEmpty } from '../headline.ts';
import { createView, type ReportView, type ViewOptions } from '../report-view.ts';

export interface SummaryOptions extends ViewOptions {
  /** Sets text off where the terminal can; plain by default. */
  paint?: (style: 'bold' | 'dim', text: string) => string;
}

/** Lines of a list that fit a screen together with the other lists. */
const queueLines = 8;
const gapLines = 5;

/** The report in one screen of a terminal, at most 98 columns wide. */
export function terminalSummary(
  report: Report,
  { paint = (_, text) => text, ...options }: SummaryOptions,
): string {
  const view = createView(report, options);
  const { words, numbers } = view;
  if (isEmpty(report))
    return [
      paint('bold', words.empty.title),
      ...wrap(words.empty.lead(report.period.days)),
      '',
      ...emptySteps(view).flatMap((step) => wrap(`- ${step.replaceAll('`', '')}`)),
      '',
    ].join('\n');

  const { items, worth } = headlineOf(report);
  const { totals } = report;
  const counted = words.headline.counted(
    totals.reads,
    totals.searches,
    totals.contacts,
    totals.votes.up + totals.votes.down,
  );
  const range = items.length > 0 ? ` (${numbers.amounts(worth)})` : '';
  return [
    paint('bold', `${headlineText(view)}${range}.`),
    ...wrap(counted).map((line) => paint('dim', line)),
    ...(isEarly(report) ? wrap(words.headline.waiting(totals.reads)) : []),
    '',
    ...queueTable(view, paint),
    ...gapTable(view, paint),
    '',
  ].join('\n');
}

type Paint = NonNullable<SummaryOptions['paint']>;

function queueTable({ report, words, numbers, quoted, placeOf }: ReportView, paint: Paint) {
  const rows = report.queue.slice(0, queueLines).map((item, index) => {
    const title = item.title === null ? words.rareTopic : quoted(item.title);
    const where = placeOf({ locale: item.locale });
    return [
      String(index + 1),
      `${words.kinds[item.kind]}: ${title}${where && ` (${where})`}`,
      `${numbers.amount(item.contactsPerMonth.mid)} (${numbers.amounts(item.contactsPerMonth)})`,
      words.evidence(item.evidence),
    ];
  });
  const { columns } = words.week;
  const head = ['#', columns.what, columns.worth, columns.evidence];
  const left = report.queue.length - rows.length;
  return rows.length === 0
    ? []
    : [
        table(head, [3, 40, 18, 34], rows, paint),
        ...(left > 0 ? [paint('dim', words.terminal.more(left))] : []),
      ];
}

function gapTable({ report, words, numbers, quoted }: ReportView, paint: Paint) {
  const gaps = report.gaps
    .slice(0, gapLines)
    .map((gap) => [
      gap.label === null ? words.rareTopic : quoted(gap.label),
      numbers.count(gap.chains),
      words.gaps.classes[gap.class],
    ]);
  const head = [words.terminal.gaps, words.csv.chains, ''];
  return gaps.length === 0 ? [] : ['', table(head, [43, 18, 34], gaps, paint)];
}

function table(head: string[], colWidths: number[], rows: string[][], paint: Paint): string {
  const lines = new Table({
    head: head.map((text) => paint('bold', text)),
    colWidths,
    wordWrap: true,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 1 },
    chars: hairlines,
  });
  lines.push(...rows);
  return lines
    .toString()
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n');
}

/** A rule under the head and nothing else. */
const hairlines = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: '',
} as const;

/** Lines of at most 96 characters. */
function wrap(text: string): string[] {
  return text.match(/.{1,96}(?:\s|$)/gu)?.map((line) => line.trim()) ?? [];
}
