import * as Plot from '@observablehq/plot';
import type { AlarmRow, EditRow, WeekRow } from '../../core/insights/report-time.ts';
import type { Interval } from '../../core/stats/interval.ts';
import { expectedCountInterval } from '../../core/stats/poisson-interval.ts';
import { wilsonInterval } from '../../core/stats/wilson-interval.ts';
import type { ReportView } from '../report-view.ts';
import { linkedTitle } from './articles.ts';
import { queryList } from './behind.ts';
import { alarmSentence } from './changes.ts';
import { chart } from './chart.ts';
import { type Html, html } from './html.ts';
import { intervalMark, scaleAxis, scaleFor } from './interval-mark.ts';

/** Standard deviations of a 90 % interval. */
const ninetyPercent = 1.644854;

/** A value of one week with its interval. */
interface Point extends Interval {
  week: WeekRow;
  value: number;
}

/** The weeks as small charts to one time axis and as a table, what is unusual, and what edits have done. */
export function trendsSection(view: ReportView): Html {
  const { words, report } = view;
  if (report.time === undefined) return html``;
  const { weeks, alarms, edits } = report.time;
  const counted = weeks.filter(({ days }) => days > 0);
  return html`<section aria-labelledby="trends">
<h2 id="trends">${words.trends.heading}</h2>
${
  counted.length < 2
    ? html`<p>${words.trends.none}</p>`
    : html`<p>${words.trends.lead}</p>
<div class="charts">${weekCharts(counted, view)}</div>
<details><summary>${words.trends.table}</summary>
${weekTable(counted, view)}</details>`
}
<h3 class="class">${words.trends.unusual}</h3>
${alarms.length === 0 ? html`<p>${words.trends.noneUnusual}</p>` : html`<ul class="sentences">${alarms.map((alarm) => alarmItem(alarm, view))}</ul>`}
${edits.length > 0 && editTable(edits, view)}
</section>`;
}

function weekCharts(weeks: readonly WeekRow[], view: ReportView): Html[] {
  const { words, numbers } = view;
  const { trends } = words;
  const share = (part: (week: WeekRow) => number, whole: (week: WeekRow) => number) =>
    weeks.flatMap((week): Point[] => {
      const n = whole(week);
      const x = Math.min(n, part(week));
      return n > 0 ? [{ week, value: x / n, ...wilsonInterval(x, n, ninetyPercent) }] : [];
    });
  const perDay = (count: (week: WeekRow) => number) =>
    weeks.map((week): Point => {
      const { low, high } = expectedCountInterval(count(week));
      const { days } = week;
      return { week, value: count(week) / days, low: low / days, high: high / days };
    });
  const charts = [
    {
      name: trends.failure,
      points: share(
        ({ failed }) => failed,
        ({ reads }) => reads,
      ),
      format: numbers.share,
    },
    {
      name: trends.unanswered,
      points: share(
        ({ unanswered }) => unanswered,
        ({ searches }) => searches,
      ),
      format: numbers.share,
    },
    { name: trends.contacts, points: perDay(({ contacts }) => contacts), format: numbers.amount },
    { name: trends.reads, points: perDay(({ reads }) => reads), format: numbers.amount },
  ];
  return charts
    .filter(({ points }) => points.length >= 2)
    .map(({ name, points, format }) => {
      const whole = points.filter(({ week }) => week.days === 7);
      const [first, last] = [
        (whole[0] ?? points[0])?.value,
        (whole.at(-1) ?? points.at(-1))?.value,
      ];
      const said = trends.chart(name, format(first ?? 0), format(last ?? 0), points.length);
      return html`<figure><figcaption>${name}</figcaption>${weekChart(points, format, said, view)}</figure>`;
    });
}

function weekChart(
  points: readonly Point[],
  format: (value: number) => string,
  name: string,
  { numbers }: ReportView,
): Html {
  const at = (day: string) => new Date(`${day}T00:00:00Z`);
  const rows = points.map(({ week, ...point }) => ({ ...point, day: at(week.from) }));
  const marks = points.flatMap(({ week }) => week.marks.map(({ from }) => at(from)));
  const { max, ticks } = scaleFor(points);
  const months = rows.filter(
    ({ day }, index) => index === 0 || day.getUTCMonth() !== rows[index - 1]?.day.getUTCMonth(),
  );
  return chart(
    {
      x: {
        type: 'utc',
        label: null,
        ticks: months.slice(months.length > 3 ? 1 : 0).map(({ day }) => day),
        tickFormat: (day: Date) => numbers.shortDay(day.toISOString().slice(0, 10)),
        tickSize: 4,
      },
      y: {
        label: null,
        domain: [0, max],
        ticks: [...ticks],
        tickFormat: format,
        tickSize: 0,
        grid: true,
      },
      marks: [
        Plot.areaY(rows, { x: 'day', y1: 'low', y2: 'high', fill: 'var(--band)' }),
        Plot.ruleX(marks, { stroke: 'var(--quiet)', strokeDasharray: '3 3' }),
        Plot.lineY(rows, { x: 'day', y: 'value', stroke: 'var(--ink)', strokeWidth: 1.5 }),
        Plot.dot(rows, { x: 'day', y: 'value', r: 2.5, fill: 'var(--ink)' }),
      ],
    },
    name,
  );
}

function weekTable(weeks: readonly WeekRow[], { words, numbers }: ReportView): Html {
  const { trends, measureNames } = words;
  const share = (part: number, whole: number) =>
    whole > 0
      ? html`${numbers.share(Math.min(1, part / whole))}<span class="small quiet"> ${numbers.shares(wilsonInterval(Math.min(part, whole), whole, ninetyPercent))}</span>`
      : '–';
  return html`<section class="scroll" tabindex="0" aria-label="${trends.table}"><table><thead><tr><th scope="col">${trends.week}</th>${[
    measureNames.reads,
    trends.failure,
    measureNames.searches,
    trends.unanswered,
    measureNames.contacts,
  ].map(
    (name) => html`<th scope="col" class="number">${name}</th>`,
  )}<th scope="col">${trends.marks}</th></tr></thead>
<tbody>${weeks.map(
    ({ from, to, reads, failed, searches, unanswered, contacts, marks }) =>
      html`<tr><th scope="row">${numbers.shortDay(from)}–${numbers.shortDay(to)}</th><td class="number">${numbers.count(reads)}</td><td class="number">${share(failed, reads)}</td><td class="number">${numbers.count(searches)}</td><td class="number">${share(unanswered, searches)}</td><td class="number">${numbers.count(contacts)}</td><td class="small">${marks.map(({ title }) => title).join(', ')}</td></tr>
`,
  )}</tbody></table></section>`;
}

function alarmItem(alarm: AlarmRow, view: ReportView): Html {
  const { words } = view;
  return html`<li><bdi>${alarmSentence(alarm, view)}</bdi>${alarm.owner !== null && html` ${words.changes.owner(alarm.owner)}`}${
    alarm.queries.length > 0 &&
    html`<br><span class="small"><span class="quiet">${words.changes.asked}:</span> ${queryList(alarm.queries, view)}</span>`
  }</li>`;
}

function editTable(edits: readonly EditRow[], view: ReportView): Html {
  const { words, numbers, report } = view;
  const { trends } = words;
  const scale = scaleFor(
    edits.flatMap(({ before, after }) => [before.failure, after.failure]),
    { limit: 1 },
  );
  const count = ({ failed, reads }: EditRow['before']) => trends.ofReads(failed, reads);
  const rest = (value: number | null) => (value === null ? '–' : numbers.share(value));
  return html`<h3 class="class" id="edits">${trends.edits}</h3>
<p>${trends.editsLead}</p>
<table class="reflow" aria-labelledby="edits"><thead><tr><th scope="col">${trends.editColumns.title}</th><th scope="col">${trends.editColumns.changed}</th><th scope="col">${trends.editColumns.failed}${scaleAxis(scale, numbers.share)}</th><th scope="col">${trends.editColumns.verdict}</th></tr></thead>
<tbody>${edits.map((edit) => {
    const locale = report.articles.find(({ article }) => article === edit.article)?.locale;
    return html`<tr><td class="title wide">${linkedTitle({ ...edit, locale: locale ?? words.locale }, view)}<span class="quiet small"><code>${edit.previousRev} → ${edit.rev}</code></span></td>
<td class="wide" data-label="${trends.editColumns.changed}">${numbers.shortDay(edit.day)}${edit.marks.map(({ title }) => html`<span class="small quiet">${title}</span>`)}</td>
<td class="numbers marked wide">${[edit.before, edit.after].map(
      (version, index) =>
        html`${intervalMark({ ...version.failure, mid: version.failure.mean }, scale)}<span class="small">${index === 0 ? trends.before : trends.after} ${numbers.share(version.failure.mean)} <span class="quiet">(${numbers.shares(version.failure)}; ${count(version)})</span></span>`,
    )}</td>
<td class="small wide"><b>${trends.verdicts[edit.verdict]}</b><span class="quiet">${trends.times(edit.evidence)}; ${trends.collection(rest(edit.collection.before), rest(edit.collection.after))}</span></td></tr>
`;
  })}</tbody></table>`;
}
