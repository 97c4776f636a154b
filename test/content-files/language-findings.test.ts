import { describe, expect, test } from 'vitest';
import { formatFinding } from '../../src/content-files/format-finding.ts';
import { readContent } from '../../src/content-files/read-content.ts';
import { cleanFiles, contentFolder, returnGerman } from './support/content-folder.ts';
import { findingsOf, german, withFields, withText } from './support/planted-mistakes.ts';

const found = (files: Readonly<Record<string, string | undefined>>) =>
  findingsOf(files, { hints: true });

/** The German article with another text, which begins in line 7. */
function germanText(text: string, summary?: string): Record<string, string> {
  const head = returnGerman.split('\n').slice(0, 6);
  if (summary !== undefined) head[2] = `summary: ${summary}`;
  return { [german]: `${head.join('\n')}\n${text}\n` };
}

test('an article that says nothing wrong gets no hint', async () => {
  expect(await found({})).toBe('');
});

test('a long sentence is named where it begins, also behind a fact and in a wrapped line', async () => {
  const long = Array.from({ length: 26 }, (_, index) => `word${index}`).join(' ');
  expect(
    await found(withText(`You have <Fact id="returns.windowDays" /> to do it.\nSo ${long}.`)),
  ).toMatchInlineSnapshot(
    `"content/returns/en/return-an-item.mdx:7:1  Hint: The sentence has 27 words.  Make two or three of it, or a list: the house rules ask for at most 25."`,
  );
  expect(
    await found({ ...withText(`So ${long}.`), 'style.yml': 'en: { longestSentence: 40 }\n' }),
  ).toBe('');
});

test('a text that is hard to read names its hardest sentence', async () => {
  const sentence =
    'Die Rückabwicklungsvereinbarung berücksichtigt Versandkostenerstattungsansprüche nach Wareneingangsbestätigung.';
  const findings = await found(
    germanText(`Wir helfen gern.\n\n${`${sentence} `.repeat(8)}`.trim()),
  );
  expect(
    findings.split('\n').filter((line) => line.includes('liest') || line.includes('reads')),
  ).toMatchInlineSnapshot(`
      [
        "content/returns/de/return-an-item.mdx:9:1  Hint: The article reads at -77 (100 is easy, 0 is for experts); the house rules ask for 40 or more.  Begin with the hardest sentence, and make it shorter and its words plainer: “Die Rückabwicklungsvereinbarung berücksichtigt Versandkostenerstattungsansprüche nach Wareneingangsbestätigung.”",
      ]
    `);
  expect(await found(germanText(sentence))).not.toContain('reads at'); // too few words to judge
});

test('a text that is easier than the house rules ask for is named, too', async () => {
  expect(
    await found({
      ...withText('The cat sat on the mat. '.repeat(12).trim()),
      'style.yml': 'en: { readability: { from: 0, to: 80 } }\n',
    }),
  ).toMatchInlineSnapshot(
    `"content/returns/en/return-an-item.mdx:1:1  Hint: The article reads at 111, easier than the 80 of the house rules.  Join sentences that belong together, or raise \`readability.to\` in style.yml."`,
  );
});

describe('expressions', () => {
  test('that refuse or command', async () => {
    expect(
      await found(withText('You must print it. **We cannot** change that.')),
    ).toMatchInlineSnapshot(`
        "content/returns/en/return-an-item.mdx:6:1  Hint: “You must” says what readers must or cannot do.  Say instead: the step itself: “Open …”, or “You need …”.
        content/returns/en/return-an-item.mdx:6:22  Hint: “We cannot” says what readers must or cannot do.  Say instead: what you do for them."
      `);
    expect(
      await found(germanText('Das ist leider nicht möglich. Sie müssen nichts tun.')),
    ).toMatchInlineSnapshot(
      `"content/returns/de/return-an-item.mdx:7:9  Hint: “leider nicht möglich” says what readers must or cannot do.  Say instead: what is possible instead, and from when."`,
    );
  });

  test('of the office, the usual ones and the shop’s own', async () => {
    expect(
      await found({
        ...withText('- Send the RMA and the blue form.\n\n| Form |\n| --- |\n| Blue forms |'),
        'style.yml': 'en: { jargon: { blue form*: the return slip } }\n',
      }),
    ).toMatchInlineSnapshot(`
      "content/returns/en/return-an-item.mdx:6:12  Hint: “RMA” is a word of the office.  Write instead: “return”.
      content/returns/en/return-an-item.mdx:6:24  Hint: “blue form” is a word of the office.  Write instead: the return slip.
      content/returns/en/return-an-item.mdx:10:3  Hint: “Blue forms” is a word of the office.  Write instead: the return slip."
    `);
  });

  test('in code and in addresses are left alone', async () => {
    expect(await found(withText('Type `RMA` at [our page](/returns/return-an-item "RMA").'))).toBe(
      '',
    );
  });
});

describe('form of address', () => {
  test('the house rule is a warning', async () => {
    expect(
      await found({
        ...germanText('Öffne dein Konto. Dann klicken Sie.'),
        'style.yml': 'de: { address: Sie }\n',
      }),
    ).toMatchInlineSnapshot(
      `"content/returns/de/return-an-item.mdx:7:1  Warning: The article addresses its readers as du: “Öffne”, “dein”.  Write Sie, as style.yml asks."`,
    );
  });

  test('without one, the article keeps to the form that it uses most', async () => {
    expect(
      await found(
        germanText('Du öffnest dein Konto, wir schicken dir und Ihnen Post. Das ist deins.'),
      ),
    ).toMatchInlineSnapshot(
      `"content/returns/de/return-an-item.mdx:7:1  Hint: The article addresses its readers as du: “Du”, “dein”, “dir”.  Write Sie, as the rest of the article does."`,
    );
  });
});

test('a summary that announces, and a first paragraph that does', async () => {
  expect(
    await found(
      germanText('Im Folgenden steht alles.', 'Hier erfahren Sie, wie Sie etwas zurückschicken.'),
    ),
  ).toMatchInlineSnapshot(`
    "content/returns/de/return-an-item.mdx:3:1  Hint: “Hier erfahren Sie, wie Sie etwas zurückschicken.” announces an answer.  Give the answer itself: many readers read no further than two sentences.
    content/returns/de/return-an-item.mdx:7:1  Hint: “Im Folgenden steht alles.” announces an answer.  Give the answer itself: many readers read no further than two sentences."
  `);
});

test('steps in a row want to be a list', async () => {
  expect(
    await found(withText('First log in, then open the order, and finally print.')),
  ).toMatchInlineSnapshot(
    `"content/returns/en/return-an-item.mdx:6:1  Hint: The paragraph tells several steps in a row.  Write one step a line, each after a number: \`1. Open …\`. Readers find their place again."`,
  );
});

describe('the glossary', () => {
  const glossary = `label:
  en: { term: return label, explanation: The sticker with our address., not: [return slip*, RMA form] }
`;

  test('names a word that it rules out, in titles and headings, too', async () => {
    expect(
      await found({
        ...withText('## Your return slip\n\nPrint the return label.'),
        'glossary.yml': glossary,
      }),
    ).toMatchInlineSnapshot(
      `"content/returns/en/return-an-item.mdx:6:9  Warning: “return slip” is called “return label” in the glossary.  Write “return label”, so that one thing has one name."`,
    );
  });

  test('names languages of the site, and no word both as right and as wrong', async () => {
    expect(
      await findingsOf({
        'glossary.yml': `${glossary}slip:
  en: { term: RMA form, explanation: Nothing that we have any more. }
  fr: { term: bordereau, explanation: Le papier dans la boîte. }
`,
        'style.yml': 'es: { spelling: false }\n',
      }),
    ).toMatchInlineSnapshot(`
      "content/glossary.yml:2:93  \`RMA form\` is ruled out here, and is a term itself.  Take it out of \`not\`, or out of \`term\` and \`forms\`.
      content/glossary.yml:5:3  The site has no language \`fr\`.  Languages: de, en.
      content/style.yml:1:1  The site has no language \`es\`.  Did you mean \`en\`? Languages: de, en."
    `);
  });

  test('and the house rules are read strictly', async () => {
    expect(
      await findingsOf({
        'glossary.yml': 'Label:\n  en: { term: label, text: x }\n',
        'style.yml': 'de: { adress: Sie, longestSentence: 3 }\n',
      }),
    ).toMatchInlineSnapshot(`
      "content/glossary.yml:1:1  The line begins with \`Label\`.  Name the term in small letters and hyphens, such as \`pickup-point\`.
      content/style.yml:1:7  Unknown field \`adress\`.  Did you mean \`address\`? Fields of \`de\`: address, readability, longestSentence, jargon, negative, fine, spelling, words.
      content/style.yml:1:20  \`de.longestSentence\` is 3.  Write a number of at least 8."
    `);
    expect(
      await findingsOf({ 'glossary.yml': '# none yet\n', 'style.yml': 'Sie\n' }),
    ).toMatchInlineSnapshot(
      `"content/style.yml:1:1  There are no fields here.  Write one language a line, such as \`de:\`, and below it its rules, such as \`address: Sie\`."`,
    );
  });
});

describe('an article silences a rule with a reason', () => {
  const allowed = {
    [german]: returnGerman
      .replace('slug:', 'allow: { positive-language: The law says it like that. }\nslug:')
      .replace('Wir schicken', 'Das ist leider nicht möglich. Wir schicken'),
  };

  test('and it stays silent', async () => {
    expect(await found(allowed)).toBe('');
  });

  test('which is not called idle where the language is not looked at', async () => {
    expect(await findingsOf(allowed)).toBe('');
    expect(
      await found(withFields('allow: { plain-words: It was once there. }')),
    ).toMatchInlineSnapshot(
      `"content/returns/en/return-an-item.mdx:4:10  Warning: \`allow\` names \`plain-words\`, which finds nothing here that can be silenced.  Take the line out."`,
    );
  });
});

test('hints are said in German, too, and never stop a build', async () => {
  const root = await contentFolder({
    ...cleanFiles,
    ...germanText(
      'Öffne dein Konto. Sie müssen das tun: 1) so 2) so',
      'Hier erfahren Sie mehr dazu.',
    ),
  });
  const { findings } = await readContent(root, { hints: true });
  expect(findings.map((finding) => formatFinding(finding, 'de')).join('\n')).toMatchInlineSnapshot(`
    "content/returns/de/return-an-item.mdx:3:1  Hinweis: Der Artikel spricht Leser mit Sie an: „Sie“.  Schreiben Sie du, wie im übrigen Artikel.
    content/returns/de/return-an-item.mdx:3:1  Hinweis: „Hier erfahren Sie mehr dazu.“ kündigt eine Antwort an.  Geben Sie die Antwort selbst: Viele lesen nicht weiter als zwei Sätze.
    content/returns/de/return-an-item.mdx:7:1  Hinweis: Der Absatz erzählt mehrere Schritte hintereinander.  Schreiben Sie je Zeile einen Schritt, jeden nach einer Zahl: \`1. Öffnen …\`. So findet man die Stelle wieder.
    content/returns/de/return-an-item.mdx:7:19  Hinweis: „Sie müssen“ sagt, was Leser müssen oder nicht können.  Sagen Sie stattdessen: den Schritt selbst: „Öffnen Sie …“."
  `);
  expect(findings.every(({ severity }) => severity !== 'error')).toBe(true);
});
