import type { AlarmRow } from '../../core/insights/report-time.ts';
import { readerText } from '../reader-text.ts';
import type { ReportView } from '../report-view.ts';
import { type Html, html } from './html.ts';

/** So many sentences fit the first screen; the rest stands under the trends. */
const most = 4;

/** What got better or worse, most telling first: edits that show, what is unusual, then contacts and open questions. */
export function changesSection(view: ReportView): Html {
  const { words, report } = view;
  if (report.time === undefined) return html``;
  const sentences = changeSentences(view).slice(0, most);
  const nothing = report.time.weeks.length < 2 ? words.changes.unknown : words.changes.none;
  return html`<section aria-labelledby="changes">
<h2 id="changes">${words.changes.heading}</h2>
<ul class="sentences">${(sentences.length > 0 ? sentences : [nothing]).map((sentence) => html`<li><bdi>${sentence}</bdi></li>`)}</ul>
</section>`;
}

/** The sentences themselves, for every kind of output. */
export function changeSentences(view: ReportView): string[] {
  const { words, report, numbers, quoted } = view;
  if (report.time === undefined) return [];
  const { edits, alarms, sameWeek } = report.time;
  const edited = edits
    .filter(({ verdict }) => verdict !== 'no-sign-yet')
    .map(({ verdict, title, day, before, after }) =>
      words.changes[verdict === 'worse' ? 'worse' : 'better'](
        quoted(title),
        numbers.shortDay(day),
        before.failure.mean,
        after.failure.mean,
      ),
    );
  const weeks = sameWeek
    .filter(({ measure }) => measure === 'contacts' || measure === 'unanswered')
    .filter(({ now, weekBefore }) => weekBefore !== null && weekBefore + now > 0)
    .map(({ measure, now, weekBefore, ratio }) =>
      words.changes.week(words.measureNames[measure], now, weekBefore ?? 0, ratio),
    );
  return [...edited, ...alarms.map((alarm) => alarmSentence(alarm, view)), ...weeks];
}

/** One alarm in words, with the marked day that may be its reason. */
export function alarmSentence(alarm: AlarmRow, { words, numbers, quoted }: ReportView): string {
  const { changes } = words;
  const title = alarm.title === null ? words.rareTopic : quoted(alarm.title);
  const subject = changes.subjects[alarm.of](title);
  const [mark] = alarm.marks;
  return [
    changes.alarm(alarm, subject, numbers.shortDay(alarm.since)),
    mark && changes.mark(readerText(mark.title)),
  ]
    .filter(Boolean)
    .join(' ');
}
