import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { html } from '../../../src/report/html/html.ts';

describe('html', () => {
  test('escapes what is put in, and leaves its own markup', () => {
    expect(html`<p>${'<b>&"\''}${html`<i>${1}</i>`}</p>`.source).toBe(
      '<p>&lt;b&gt;&amp;&quot;&#39;<i>1</i></p>',
    );
  });

  test('joins lists and leaves nothing for what is not there', () => {
    expect(html`${['a', html`<br>`, 'b']}${false}${null}${undefined}${0}`.source).toBe('a<br>b0');
  });

  test('never lets any text become an element or an attribute', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { document } = parseHTML(html`<main><p title="${text}">${text}</p></main>`.source);
        expect(document.querySelectorAll('main *')).toHaveLength(1);
        expect(document.querySelector('p')?.getAttributeNames()).toEqual(['title']);
      }),
      { seed: 1, numRuns: 500 },
    );
  });
});
