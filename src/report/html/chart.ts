import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { Html, html } from './html.ts';

/** Room for a chart: as wide as a phone, and beside another on a desk. */
export const chartWidth = 336;

/**
 * A chart of Observable Plot as inline SVG. It takes its colours from the page (light and dark), needs no style of its
 * own, and has a name; the numbers stand in a table beside it.
 *
 * @param name what a screen reader says instead of the picture, with the main finding in words
 */
export function chart(options: Plot.PlotOptions, name: string): Html {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const svg = Plot.plot({
    document: document as unknown as Document,
    width: chartWidth,
    height: 150,
    marginTop: 12,
    marginRight: 8,
    marginBottom: 24,
    marginLeft: 38,
    ...options,
  });
  for (const style of svg.querySelectorAll('style')) style.remove();
  for (const part of svg.querySelectorAll('[aria-label], [aria-hidden]')) {
    part.removeAttribute('aria-label');
    part.removeAttribute('aria-hidden');
  }
  for (const own of ['font-family', 'class', 'fill']) svg.removeAttribute(own);
  const drawing = svg.outerHTML.slice('<svg'.length);
  return html`<svg class="chart" role="img" aria-label="${name}"${new Html(drawing)}`;
}
