import * as Plot from '@observablehq/plot';
import {
  type ContactsReport,
  type ShareOf,
  type TopicRow,
  timeMeasures,
} from '../../core/contacts/contacts-report.ts';
import type { Interval } from '../../core/stats/interval.ts';
import type { ReportView } from '../report-view.ts';
import { chart } from './chart.ts';
import { type Html, html } from './html.ts';
import { scaleFor } from './interval-mark.ts';
import { matrixChart } from './matrix.ts';
import { sortableHead } from './sortable-head.ts';

/** What imported tickets and orders say: rate, waiting times, topics, tags, and what is asked next. */
export function contactsSection(view: ReportView): Html {
  const { words, report } = view;
  const { contacts, nextIssues = [] } = report;
  const rows = [...nextIssues, ...(contacts?.nextIssues ?? [])];
  return html`<section aria-labelledby="contacts">
<h2 id="contacts">${words.contacts.heading}</h2>
${contacts === undefined ? html`<p>${withCode(words.contacts.none)}</p>` : tickets(contacts, view)}
${
  rows.length > 0 &&
  html`<h3 class="class">${words.contacts.next}</h3>
<p>${words.contacts.nextLead}</p>
<ul class="sentences">${rows.map(
    ({ fromTitle, nextTitle, followed, journeys, lift }) =>
      html`<li><bdi>${words.contacts.nextRow(view.quoted(fromTitle), view.quoted(nextTitle), followed, journeys, lift)}</bdi></li>`,
  )}</ul>`
}
</section>`;
}

function tickets(contacts: ContactsReport, view: ReportView): Html {
  const { words, numbers } = view;
  const says = words.contacts;
  const { rate, firstContactResolution, repeat, satisfaction, unassigned, promises, lint } =
    contacts;
  const facts: readonly (readonly [string, string | null])[] = [
    [says.rateName, rate === null ? says.noOrders : rateText(rate, view)],
    [says.first, firstContactResolution && shareText(firstContactResolution, view)],
    [says.repeat, repeat && shareText(repeat, view)],
    [says.satisfaction, satisfaction && shareText(satisfaction, view)],
  ];
  return html`<p>${contacts.from && contacts.to && says.lead(contacts.tickets, numbers.day(contacts.from), numbers.day(contacts.to))}${unassigned.noAnswer > 0 && ` ${says.unassigned(unassigned.noAnswer)}`}</p>
<dl class="facts numbers">${facts.map(([name, value]) => value && html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>
${rateChart(contacts, view)}
${timesTable(contacts, view)}
${promises.length > 0 && html`<ul class="sentences">${promises.map(({ channel, p90, tickets: n }) => html`<li>${says.promise(says.channels[channel] ?? channel, words.duration(p90), n)}</li>`)}</ul>`}
${contacts.topics.length > 0 && topicsTable(contacts.topics, view)}
${
  lint.length > 0 &&
  html`<h3 class="class">${says.lint}</h3>
<ul class="sentences">${lint.map(({ rule, tag, other, missing, tickets: n }) => html`<li><bdi><b>${tag}</b>${other && ` + ${other}`}: ${says.rules[rule]}${missing && missing.length > 0 && ` (${missing.join(', ')})`}.</bdi> <span class="quiet small">${rule} · ${numbers.count(n)}</span></li>`)}</ul>`
}`;
}

const perHundred = ({ rate, low, high }: Interval & { rate: number }) => ({
  mid: rate * 100,
  low: low * 100,
  high: high * 100,
});

function rateText(
  { tickets: n, orders, gross, net }: NonNullable<ContactsReport['rate']>,
  { words, numbers }: ReportView,
): string {
  if (gross === null) return words.contacts.noOrders;
  const all = perHundred(gross);
  const text = words.contacts.rate(numbers.amount(all.mid), numbers.amounts(all), n, orders);
  if (net === null) return text;
  const once = perHundred(net);
  return `${text}; ${words.contacts.net(numbers.amount(once.mid), numbers.amounts(once))}`;
}

function shareText(value: ShareOf, { words, numbers }: ReportView): string {
  const { count, of, share } = value;
  return words.contacts.share(count, of, numbers.share(share), numbers.shares(value));
}

function rateChart({ months }: ContactsReport, { words, numbers }: ReportView): Html {
  const rows = months.flatMap(({ month, gross, tickets: n, orders }) =>
    gross === null ? [] : [{ month, n, orders, ...perHundred(gross) }],
  );
  if (rows.length < 2) return html``;
  const { max, ticks } = scaleFor(rows);
  const monthName = new Intl.DateTimeFormat(numbers.locale, { month: 'short', timeZone: 'UTC' });
  const nameOf = (month: string) => monthName.format(new Date(`${month}-01T00:00:00Z`));
  const said = rows.map(({ month, mid }) => `${nameOf(month)} ${numbers.amount(mid)}`).join(', ');
  const picture = chart(
    {
      x: { type: 'band', label: null, tickFormat: nameOf, tickSize: 0 },
      y: {
        domain: [0, max],
        ticks: [...ticks],
        label: null,
        tickFormat: numbers.amount,
        tickSize: 0,
        grid: true,
      },
      marks: [
        Plot.ruleX(rows, {
          x: 'month',
          y1: 'low',
          y2: 'high',
          stroke: 'var(--ink)',
          strokeWidth: 2,
        }),
        Plot.dot(rows, { x: 'month', y: 'mid', r: 3.5, fill: 'var(--ink)' }),
      ],
    },
    `${words.contacts.ratePerHundred}: ${said}`,
  );
  return html`<div class="charts"><figure><figcaption>${words.contacts.ratePerHundred}</figcaption>${picture}
<details><summary>${words.trends.table}</summary><table><tbody>${rows.map((row) => html`<tr><th scope="row">${nameOf(row.month)} ${row.month.slice(0, 4)}</th><td class="number">${numbers.amount(row.mid)}<span class="small quiet"> ${numbers.amounts(row)}</span></td></tr>`)}</tbody></table></details></figure></div>`;
}

function timesTable({ times }: ContactsReport, { words, numbers }: ReportView): Html {
  const { timeColumns } = words.contacts;
  const rows = timeMeasures.flatMap((name) => (times[name] ? [{ name, ...times[name] }] : []));
  if (rows.length === 0) return html``;
  const cell = (label: string, value: string) =>
    html`<td class="number wide" data-label="${label}">${value}</td>`;
  return html`<table class="reflow plain spaced"><thead><tr><th scope="col">${timeColumns.what}</th>${[timeColumns.p50, timeColumns.p90, timeColumns.longest, timeColumns.target, timeColumns.tickets].map((head) => html`<th scope="col" class="number">${head}</th>`)}</tr></thead>
<tbody>${rows.map(
    ({ name, p50, p90, longest, withinTarget, tickets: n }) =>
      html`<tr><td class="title wide">${words.contacts.times[name]}</td>${[
        cell(timeColumns.p50, words.duration(p50)),
        cell(timeColumns.p90, words.duration(p90)),
        cell(timeColumns.longest, words.duration(longest)),
        cell(
          timeColumns.target,
          withinTarget
            ? `${numbers.share(withinTarget.share)} (${words.duration(withinTarget.target)})`
            : '–',
        ),
        cell(timeColumns.tickets, numbers.count(n)),
      ]}</tr>
`,
  )}</tbody></table>`;
}

function topicsTable(topics: readonly TopicRow[], view: ReportView): Html {
  const { words, numbers } = view;
  const { topicColumns, actions } = words.contacts;
  const head = sortableHead(view);
  return html`<h3 class="class" id="ticket-topics">${words.contacts.topics}</h3>
${matrixChart(topics, view)}
<table class="reflow" data-sort aria-labelledby="ticket-topics"><thead><tr>${[
    head('number', '#'),
    head('text', topicColumns.topic),
    head('number', topicColumns.tickets),
    head('number', topicColumns.perOrder),
    head('number', topicColumns.repeat),
    head('text', topicColumns.action),
    head('text', topicColumns.owner),
  ]}</tr></thead>
<tbody>${topics.map(
    ({ topic, tickets: n, share, perOrder, repeat, matrix, owner, rootCause }, index) => {
      const rate = perOrder === null ? undefined : perHundred(perOrder);
      return html`<tr><td class="number place quiet" data-value="${index + 1}">${index + 1}</td>
<td class="title"><bdi>${topic}</bdi>${rootCause !== null && html`<span class="quiet small">${rootCause}</span>`}</td>
<td class="number" data-label="${topicColumns.tickets}" data-value="${n}">${numbers.count(n)}<span class="small quiet"> ${numbers.share(share)}</span></td>
<td class="number${rate === undefined && ' unsaid'}" data-label="${topicColumns.perOrder}" data-value="${rate?.mid ?? -1}">${rate ? html`${numbers.amount(rate.mid)}<span class="small quiet"> ${numbers.amounts(rate)}</span>` : '–'}</td>
<td class="number${repeat === null && ' unsaid'}" data-label="${topicColumns.repeat}" data-value="${repeat?.share ?? -1}">${repeat === null ? '–' : html`${numbers.share(repeat.share)}<span class="small quiet"> ${numbers.shares(repeat)}</span>`}</td>
<td class="small">${matrix === null ? html`<span class="quiet">${words.contacts.notJudged}</span>` : html`${actions[matrix.action]}${matrix.borderline && html` <span class="quiet">(${words.contacts.borderline})</span>`}`}</td>
<td class="small${owner === null && ' unsaid'}" data-label="${topicColumns.owner}">${owner ?? '–'}</td></tr>
`;
    },
  )}</tbody></table>`;
}

/** Text between backticks is what one types. */
export function withCode(text: string): Html[] {
  return text
    .split('`')
    .map((part, index) => (index % 2 === 1 ? html`<code>${part}</code>` : html`${part}`));
}
