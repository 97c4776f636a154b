import { expect, test } from 'vitest';
import { de } from '../../src/core/messages/de.ts';
import { en } from '../../src/core/messages/en.ts';
import { wordsSchema } from '../../src/core/messages/words-schema.ts';
import { findingsOf } from './support/planted-mistakes.ts';

test('the words as delivered fit their own schema', () => {
  for (const words of [en, de]) expect(wordsSchema.safeParse(words).error).toBeUndefined();
});

test('a few words of one language are enough', async () => {
  expect(await findingsOf({ 'words.de.yml': 'search: { submit: Finden }' })).toBe('');
  expect(await findingsOf({ 'words.de.yml': '# nothing yet' })).toBe('');
});

test('a misspelt key, a lost place, a wrong direction and a text that is none are named by line', async () => {
  expect(
    await findingsOf({
      'words.fr.yml': `dir: left
helpp: Aide
search:
  titleFor: Réponses
  submit: 3
  all: ''
paths: { search: Recherche }
`,
    }),
  ).toMatchInlineSnapshot(`
    "content/words.fr.yml:1:1  \`dir\` is \`left\`.  Write \`ltr\` (left to right) or \`rtl\` (right to left).
    content/words.fr.yml:2:1  Unknown field \`helpp\`.  Did you mean \`help\`? Fields of words.fr.yml: language, dir, paths, help, skip, backToShop, otherLanguage, home, breadcrumb, search, panel, article, glance, feedback, survey, contact, withdrawal, flow, parcel, thanks, notFound, offline, collection, insights, days.
    content/words.fr.yml:4:3  \`search.titleFor\` is \`Réponses\`.  Keep {query} in the text: the site fills it in. In English: ““{query}””.
    content/words.fr.yml:5:3  \`search.submit\` is the number 3, not a text.  Put it in quotation marks: "3".
    content/words.fr.yml:6:3  \`search.all\` is empty.  Write the text, or leave out the field.
    content/words.fr.yml:7:10  \`paths.search\` is \`Recherche\`.  Write the address in lower-case letters, digits and single hyphens."
  `);
});
