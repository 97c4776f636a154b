import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseBody } from '../../src/content-files/parse-body.ts';
import { toMdx } from './to-mdx.ts';

describe('HTML becomes what an editor would have typed', () => {
  test.each([
    ['braces and angle brackets are text', '<p>{x} costs 5 &lt; 6</p>', '\\{x} costs 5 \\< 6'],
    [
      'a paragraph may begin with "import"',
      '<p>import duties apply</p>',
      '&#x69;mport duties apply',
    ],
    [
      'the largest heading is the second level, and none is left out',
      '<h1>A</h1><h4>B</h4><h6>C</h6><h2>D</h2>',
      '## A\n\n### B\n\n#### C\n\n### D',
    ],
    ['empty headings go', '<h2>&nbsp;</h2><p>text</p>', 'text'],
    ['a heading that repeats the title goes', '<h1>The Title!</h1><p>text</p>', 'text'],
    [
      'an image in a heading stands below it',
      '<h2>A <img src="a.png" alt="b"></h2>',
      '## A\n\n![b](a.png)',
    ],
    [
      'a heading that only holds an image is that image',
      '<h2><img src="a.png" alt="b"></h2>',
      '![b](a.png)',
    ],
    [
      'spaces of bold words go outside',
      '<p>Choose <b>Returns </b>now</p>',
      'Choose **Returns** now',
    ],
    ['bold words beside each other are one', '<p><b>My </b><b>orders</b></p>', '**My orders**'],
    ['bold by style is bold', '<p><span style="font-weight:700">x</span></p>', '**x**'],
    ['bold that is taken back is not', '<b style="font-weight:normal"><p>x</p></b>', 'x'],
    ['a bold label keeps its distance', '<p><b>Note:</b>read</p>', '**Note:** read'],
    ['two line breaks end a paragraph', '<p>a<br>&nbsp;<br>b</p>', 'a\n\nb'],
    ['one line break stays', '<p>a<br>b</p>', 'a\\\nb'],
    ['steps go on counting', '<ol start="4"><li>x</li></ol>', '4. x'],
    ['steps typed by hand are steps', '<p>1. a<br>2. b</p><p>3) c</p>', '1. a\n2. b\n3. c'],
    ['a single number is no list', '<p>1. a</p>', '1\\. a'],
    [
      'typed addresses are links',
      '<p>Mail help@shop.example.</p>',
      'Mail [help@shop.example](mailto:help@shop.example).',
    ],
    ['boxes are notes', '<div class="callout--info"><p>x</p></div>', '<Note>\n  x\n</Note>'],
    [
      'warnings are important',
      '<div class="alert alert-warning">x</div>',
      '<Important>\n  x\n</Important>',
    ],
    ['an empty box goes', '<div class="note"><p> </p></div><p>y</p>', 'y'],
    [
      'a box in a box is one box',
      '<div class="note"><div class="tip">x</div></div>',
      '<Note>\n  x\n</Note>',
    ],
    [
      'a disclosure is a heading with its text',
      '<details><summary>Why?</summary>So.</details>',
      '## Why?\n\nSo.',
    ],
    ['code stays', '<pre><code class="language-js">a = {b}</code></pre>', '```js\na = {b}\n```'],
    [
      'scripts, styles and comments go',
      '<script>x</script><style>y</style><!-- z --><p onclick="a()">b</p>',
      'b',
    ],
    ['a layout table is what stood in it', '<table><tr><td><p>a</p></td></tr></table>', 'a'],
    ['squares stay squares', '<p>10 m<sup>2</sup></p>', '10 m²'],
    ['invisible signs go', '<p>a\u200b\u00adb\u00a0c\u0007</p>', 'ab c'],
    ['lines of rules go at both ends', '<hr><p>a</p><hr><hr><p>b</p><hr>', 'a\n\n---\n\nb'],
    [
      'a lazily loaded image has its address',
      '<img src="data:image/gif;base64,R0" data-src="a.png">',
      '![](a.png)',
    ],
    ['a counting pixel goes', '<p>a<img src="p.gif" width="1" height="1"></p>', 'a'],
  ])('%s', (_, html, mdx) => {
    expect(toMdx(html).mdx).toBe(mdx);
  });

  test('a table has a head, cells of one line, and no more columns than it had', () => {
    const { mdx, remarks } = toMdx(
      '<table><tr><td>Land</td><td>Tage | h</td></tr><tr><td><ul><li>DE</li><li>AT</li></ul></td><td colspan="99999"><p>2</p><p>3</p></td></tr></table>',
    );
    expect(mdx).toBe('| Land | Tage \\| h |\n| - | - |\n| DE; AT | 2; 3 |');
    expect(remarks).toEqual([{ kind: 'table-head', detail: 'Land | Tage | h' }]);
  });

  test('a film is a link to where it is watched', () => {
    const { mdx, remarks } = toMdx(
      '<iframe src="//www.youtube.com/embed/abc?rel=0" title="Returns"></iframe>',
    );
    expect(mdx).toBe('[Video: Returns](https://www.youtube.com/watch?v=abc)');
    expect(remarks).toEqual([{ kind: 'video', detail: 'https://www.youtube.com/watch?v=abc' }]);
  });

  test('a text nested too deeply keeps its words', () => {
    const deep = 6000;
    const { mdx, remarks } = toMdx(
      `${'<div>'.repeat(deep)}<p>still here</p>${'</div>'.repeat(deep)}`,
    );
    expect(mdx).toContain('still here');
    expect(remarks.map(({ kind }) => kind)).toContain('too-deep');
  });
});

test('whatever the HTML, the article can be read', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '<p>',
      '</p>',
      '<b>',
      '</b>',
      '<i>',
      '</i>',
      '<h2>',
      '</h2>',
      '<table>',
      '<tr>',
      '<td>',
      '</table>',
      '<ul>',
      '<li>',
      '</ul>',
      '<ol start=3>',
      '<div class="note">',
      '<div class=warning>',
      '</div>',
      '<a href="x">',
      '</a>',
      '<img src=a alt="{">',
      '<br>',
      '<pre>',
      '</pre>',
      '<code>',
      '</code>',
      'import x ',
      'export {',
      '{',
      '}',
      '`',
      '<',
      '&lt;',
      '*',
      '_',
      '**',
      '|',
      '#',
      '- ',
      '1. ',
      '[',
      '](',
      '\n',
      '\n\n    ',
      '---',
      '~~~',
      '\\',
      '&amp;',
      '<!--',
      '-->',
      '<iframe src=https://a.example>',
      '<blockquote>',
      '<details>',
      '<summary>',
      'https://a.example/{x}',
      'a@b.example',
      '$',
      '<svg>',
      '<math>',
      '<template>',
      '<select>',
    ),
    fc.string({ unit: 'grapheme', maxLength: 6 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const { mdx } = toMdx(pieces.join(''));
      expect(parseBody(mdx).problem, mdx).toBeUndefined();
    }),
    { seed: 11, numRuns: 400 },
  );
});
