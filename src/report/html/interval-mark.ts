import type { Interval } from '../../core/stats/interval.ts';
import { type Html, html } from './html.ts';

/** One scale for all marks of a list, so that they can be compared down the page. */
export interface Scale {
  /** The value at the right end; the left end is 0. */
  max: number;
  /** Values with a hairline. */
  ticks: readonly number[];
  /** A value that every mark shows as an upright line. */
  reference?: number;
}

const width = 160;
const height = 16;
/** Room for half a dot at both ends. */
const margin = 5;

/**
 * A scale from 0 to a round number that holds every interval.
 * @param limit the scale ends here at the latest: 1 for shares
 */
export function scaleFor(
  intervals: readonly Interval[],
  { limit = Infinity, reference }: { limit?: number; reference?: number } = {},
): Scale {
  const largest = Math.max(0, ...intervals.map(({ high }) => high));
  const step = roundStep(largest / 3);
  const steps = Math.max(1, Math.ceil(largest / step - 1e-9));
  const max = Math.min(limit, step * steps);
  const ticks = Array.from({ length: steps + 1 }, (_, index) => index * step).filter(
    (tick) => tick <= max * (1 + 1e-9),
  );
  return { max, ticks, ...(reference !== undefined && { reference }) };
}

/** 1, 2 or 5 times a power of ten, at least `value`. */
function roundStep(value: number): number {
  if (value <= 0) return 1;
  const power = 10 ** Math.floor(Math.log10(value));
  return ([1, 2, 5, 10].find((factor) => factor * power >= value * (1 - 1e-9)) ?? 10) * power;
}

/** A range as a line with its most likely value as a dot. The same numbers always stand beside it, so it is not read out. */
export function intervalMark({ low, mid, high }: Interval & { mid: number }, scale: Scale): Html {
  const x = (value: number) => place(value, scale);
  return html`<svg class="mark" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" aria-hidden="true" focusable="false">${scale.ticks.map(
    (tick) => html`<path class="tick" d="M${x(tick)} 0V${height}"/>`,
  )}${
    scale.reference !== undefined &&
    html`<path class="reference" d="M${x(scale.reference)} 1V${height - 1}"/>`
  }<path class="range" d="M${x(low)} ${height / 2}H${x(high)}"/><circle class="middle" cx="${x(mid)}" cy="${height / 2}" r="3.5"/></svg>`;
}

/** The scale's numbers, for the head of a column of marks. */
export function scaleAxis(scale: Scale, format: (value: number) => string): Html {
  return html`<svg class="mark axis" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" aria-hidden="true" focusable="false">${labelled(
    scale,
  ).map(
    (tick) =>
      html`<text x="${place(tick, scale)}" y="12" text-anchor="${anchor(tick, scale)}">${format(tick)}</text>`,
  )}</svg>`;
}

/** Every tick has a label while there is room, else every other one. */
function labelled({ ticks }: Scale): readonly number[] {
  return ticks.length <= 5 ? ticks : ticks.filter((_, index) => index % 2 === 0);
}

function anchor(tick: number, { max }: Scale): string {
  if (tick === 0) return 'start';
  return tick > max * 0.95 ? 'end' : 'middle';
}

function place(value: number, { max }: Scale): number {
  const share = max > 0 ? Math.min(1, Math.max(0, value / max)) : 0;
  return Math.round((margin + share * (width - 2 * margin)) * 10) / 10;
}
