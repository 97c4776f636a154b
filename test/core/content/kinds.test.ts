import { expect, test } from 'vitest';
import { kindOfQuestion } from '../../../src/core/content/kinds.ts';

test.each([
  ['Wo ist mein Paket?', 'where-is'],
  ['Where is my refund?', 'where-is'],
  ['Mein Artikel ist kaputt angekommen', 'problem'],
  ["I can't log in", 'problem'],
  ['Wie lange kann ich zurückgeben?', 'policy'],
  ['Can I send back washed bedding?', 'policy'],
  ['Verpackt ihr auch Geschenke?', 'policy'],
  ['Wie ändere ich meine Adresse?', 'how-to'],
  ['Change my address', 'how-to'],
])('“%s” is a %s', (question, kind) => {
  expect(kindOfQuestion(question)).toBe(kind);
});
