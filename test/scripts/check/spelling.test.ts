import { beforeAll, describe, expect, test } from 'vitest';
import { openSpellers } from '../../../scripts/check/open-spellers.ts';
import { formatFinding } from '../../../src/content-files/format-finding.ts';
import {
  checkSpelling,
  spelledLanguages,
} from '../../../src/content-files/language/check-spelling.ts';
import { readFolder } from '../../../src/content-files/read-folder.ts';
import type { Speller } from '../../../src/core/language/find-misspelt.ts';
import {
  cleanFiles,
  contentFolder,
  returnEnglish,
  returnGerman,
} from '../../content-files/support/content-folder.ts';

const german = 'returns/de/return-an-item.mdx';
const english = 'returns/en/return-an-item.mdx';

let spellers: Record<string, Speller>;
beforeAll(async () => {
  spellers = await openSpellers(['de', 'en', 'fr']);
}, 120_000);

async function spelling(files: Readonly<Record<string, string>>, locale: 'de' | 'en' = 'en') {
  const root = await contentFolder({ ...cleanFiles, ...files });
  const folder = await readFolder(root, {});
  const asked = Object.fromEntries(
    spelledLanguages(folder).flatMap((name) => {
      const speller = spellers[name];
      return speller ? [[name, speller]] : [];
    }),
  );
  return checkSpelling(folder, asked)
    .map((finding) => formatFinding(finding, locale))
    .join('\n');
}

test('clean texts in both languages are clean, and a language without a dictionary is left out', async () => {
  expect(Object.keys(spellers)).toEqual(['de', 'en']);
  expect(await spelling({})).toBe('');
});

test('planted errors are found in both languages, with what was meant', async () => {
  expect(
    await spelling(
      {
        [german]: returnGerman.replace(
          'Wir schicken',
          'Die Rükerstattung und die Rückerstattung. Wir schiken',
        ),
        [english]: returnEnglish.replace(
          '\n---\n\n',
          '\n---\n\nYour adress will not recieve a seperate parcel.\n\n',
        ),
      },
      'de',
    ),
  ).toMatchInlineSnapshot(`
    "content/returns/de/return-an-item.mdx:12:5  Warnung: \`Rükerstattung\` steht in keinem Wörterbuch.  Meinten Sie \`Rückerstattung\` oder \`Ruferstattung\`? Ist es richtig, nehmen Sie es in style.yml in \`words\` auf.
    content/returns/de/return-an-item.mdx:12:47  Warnung: \`schiken\` steht in keinem Wörterbuch.  Meinten Sie \`schien\`, \`schicken\` oder \`Schinken\`? Ist es richtig, nehmen Sie es in style.yml in \`words\` auf.
    content/returns/en/return-an-item.mdx:6:6  Warnung: \`adress\` steht in keinem Wörterbuch.  Meinten Sie \`address\`, \`dress\` oder \`dares\`? Ist es richtig, nehmen Sie es in style.yml in \`words\` auf.
    content/returns/en/return-an-item.mdx:6:22  Warnung: \`recieve\` steht in keinem Wörterbuch.  Meinten Sie \`receive\`, \`relieve\` oder \`received\`? Ist es richtig, nehmen Sie es in style.yml in \`words\` auf.
    content/returns/en/return-an-item.mdx:6:32  Warnung: \`seperate\` steht in keinem Wörterbuch.  Meinten Sie \`separate\`? Ist es richtig, nehmen Sie es in style.yml in \`words\` auf."
  `);
});

test('a small letter where German wants a capital is an error', async () => {
  expect(
    await spelling({
      [german]: returnGerman.replace('Wir schicken', 'Das paket geht. Wir schicken'),
    }),
  ).toMatchInlineSnapshot(
    `"content/returns/de/return-an-item.mdx:12:5  Warning: No dictionary has \`paket\`.  Did you mean \`Paket\` or \`Pakte\`? If it is right, add it to \`words\` in style.yml."`,
  );
});

test('compounds of known nouns, code, links, addresses and properties are left alone', async () => {
  const text =
    'Die Sperrgutabholungsbestätigung und `npm runn`, [die Seite](/returns/return-an-item "xyzzy"), xyzzy@shop.example, {/* xyzzy */} und <Fact id="returns.windowDays" />.';
  expect(
    await spelling({ [german]: returnGerman.replace('Wir schicken', `${text} Wir schicken`) }),
  ).toBe('');
});

describe('the shop’s own words are right', () => {
  const text = returnEnglish.replace('\n---\n\n', '\n---\n\nOur Perkal and the Zustellix.\n\n');

  test('those of style.yml and the glossary', async () => {
    expect(
      await spelling({
        [english]: text,
        'style.yml': 'en: { words: [Perkal] }\n',
        'glossary.yml': 'z:\n  en: { term: Zustellix, explanation: Our own kind of van. }\n',
      }),
    ).toBe('');
  });

  test('and a language can be left out, and an article silence it', async () => {
    expect(await spelling({ [english]: text, 'style.yml': 'en: { spelling: false }\n' })).toBe('');
    expect(
      await spelling({
        [english]: text.replace('title:', 'allow: { spelling: Names of friends. }\ntitle:'),
      }),
    ).toBe('');
    expect((await spelling({ [english]: text })).split('\n')).toHaveLength(2);
  });
});
