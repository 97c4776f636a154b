import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { glossarySchema, termsIn } from '../../../src/core/content/glossary.ts';
import { explainTerms } from '../../../src/core/language/explain-terms.ts';

const terms = termsIn(
  glossarySchema.parse({
    withdrawal: {
      de: { term: 'Widerruf', forms: ['Widerrufs'], explanation: 'Ihr Recht: < 14 Tage & mehr.' },
    },
    label: { de: { term: 'Etikett', explanation: 'Der Aufkleber mit der Adresse.', show: false } },
    locker: { de: { term: 'Packstation', explanation: 'Ein gelber Automat der Post.' } },
  }),
  'de',
);
const explain = (html: string) => explainTerms(html, terms);

test('the first time that a text says a term, it can be opened; later ones are left alone', () => {
  expect(explain('<p>Ein Widerruf. Der Widerruf ist frei.</p>')).toMatchInlineSnapshot(
    `"<p>Ein <button type="button" class="term" popovertarget="term-withdrawal">Widerruf</button><span class="term-text" id="term-withdrawal" popover>Ihr Recht: &lt; 14 Tage &amp; mehr.</span>. Der Widerruf ist frei.</p>"`,
  );
});

test('another form of the word counts as the word, a longer word does not', () => {
  expect(explain('<p>Nach Eingang des Widerrufs</p>')).toContain('>Widerrufs</button>');
  expect(explain('<p>Das Widerrufsrecht</p>')).toBe('<p>Das Widerrufsrecht</p>');
});

test('what is for editors alone is not shown', () => {
  expect(explain('<p>Das Etikett</p>')).toBe('<p>Das Etikett</p>');
});

describe('nothing is explained', () => {
  test.each([
    '<h2 id="widerruf">Widerruf</h2>',
    '<p><a href="/x/" title="a > b">Zum <strong>Widerruf</strong></a></p>',
    '<button>Widerruf</button>',
    '<code>Widerruf</code>',
    '<p>Wählen Sie <strong>Widerruf bestätigen</strong>.</p>',
    '<table><tr><th>Widerruf</th></tr></table>',
    '<lotse-track data-x="Widerruf"><p>Widerruf</p></lotse-track>',
    '<template><p>Widerruf</p></template>',
    '<script>"Widerruf"</script>',
    '<!-- Widerruf -->',
    '<img alt="Widerruf">',
    '<label>Widerruf</label>',
  ])('in %s', (html) => {
    expect(explain(html)).toBe(html);
  });

  test('but after it, the first time counts', () => {
    expect(explain('<h2>Widerruf</h2><ul><li>Ihr Widerruf</li></ul>')).toBe(
      `<h2>Widerruf</h2><ul><li>Ihr ${explain('Widerruf')}</li></ul>`,
    );
  });
});

test('whatever the text, only buttons and explanations are added', () => {
  const word = fc.constantFrom('Widerruf', 'Packstation', ' und ', '&amp;', 'x', '. ');
  const tag = fc.constantFrom('p', 'a', 'h2', 'li', 'em', 'lotse-ask');
  const html = fc
    .array(fc.tuple(tag, fc.array(word, { maxLength: 6 })), { maxLength: 8 })
    .map((all) => all.map(([name, words]) => `<${name}>${words.join('')}</${name}>`).join(''));
  fc.assert(
    fc.property(html, (text) => {
      const explained = explain(text);
      const stripped = explained
        .replace(/<span class="term-text".*?<\/span>/g, '')
        .replace(/<button type="button" class="term".*?>(.*?)<\/button>/g, '$1');
      expect(stripped).toBe(text);
      expect(explained.match(/id="term-withdrawal"/g)?.length ?? 0).toBeLessThanOrEqual(1);
    }),
  );
});
