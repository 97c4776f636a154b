import * as Plot from '@observablehq/plot';
import type { MatrixAction, TopicRow } from '../../core/contacts/contacts-report.ts';
import type { ReportView } from '../report-view.ts';
import { chart, chartWidth } from './chart.ts';
import { type Html, html } from './html.ts';

type Placed = TopicRow & { matrix: NonNullable<TopicRow['matrix']> };

/** A shape for each action beside its quarter of the picture: colour says nothing. */
const symbols: Record<MatrixAction, string> = {
  leverage: 'circle',
  simplify: 'triangle',
  automate: 'square',
  eliminate: 'diamond',
};

/** Topics by what a contact is worth to the shop and to the customer, numbered as in the table below. */
export function matrixChart(topics: readonly TopicRow[], { words }: ReportView): Html {
  const placed = topics
    .map((topic, index) => ({ ...topic, number: index + 1 }))
    .filter((topic): topic is Placed & { number: number } => topic.matrix !== null);
  if (placed.length === 0) return html``;
  const { contacts } = words;
  const company = (topic: Placed) => topic.matrix.company;
  const customer = (topic: Placed) => topic.matrix.customer;
  const picture = chart(
    {
      height: chartWidth * 0.8,
      marginLeft: 24,
      marginTop: 18,
      x: { domain: [-1.08, 1.08], ticks: [], label: `${contacts.company} →`, labelAnchor: 'right' },
      y: { domain: [-1.08, 1.08], ticks: [], label: `↑ ${contacts.customer}` },
      marks: [
        Plot.frame({ stroke: 'var(--line)' }),
        Plot.ruleX([0], { stroke: 'var(--quiet)' }),
        Plot.ruleY([0], { stroke: 'var(--quiet)' }),
        Plot.dot(placed, {
          x: company,
          y: customer,
          r: 4,
          symbol: ({ matrix }: Placed) => symbols[matrix.action],
          fill: 'var(--ink)',
        }),
        Plot.text(placed, {
          x: company,
          y: customer,
          text: ({ number }: { number: number }) => String(number),
          dx: 9,
          dy: -7,
          fill: 'var(--ink)',
          stroke: 'var(--paper)',
          strokeWidth: 3,
        }),
      ],
    },
    `${contacts.matrix}: ${placed.map(({ topic, matrix }) => `${topic}: ${contacts.actions[matrix.action]}`).join('; ')}`,
  );
  return html`<figure><figcaption>${contacts.matrix}</figcaption>${picture}<p class="small quiet">${contacts.matrixLead}</p></figure>`;
}
