import fc from 'fast-check';
import { expect, test } from 'vitest';
import { handOver, messageText } from '../../../src/core/content/hand-over.ts';

const articles = [
  { title: 'Wo ist mein Paket?', url: 'https://hilfe.example/de/versand/wo-ist-mein-paket/' },
];
const alreadyRead = 'Schon gelesen:';
const mail = 'mailto:hilfe@shop.example?subject=Frage';
const bodyOf = (href: string) => new URL(href).searchParams.get('body');

test('a message holds the question, then what was read', () => {
  expect(messageText({ question: ' Mein Paket fehlt. ', articles }, alreadyRead)).toBe(
    'Mein Paket fehlt.\n\nSchon gelesen:\n– Wo ist mein Paket?\n  https://hilfe.example/de/versand/wo-ist-mein-paket/',
  );
  expect(messageText({ question: '', articles: [] }, alreadyRead)).toBe('');
});

test('a mail without anything to hand over stays as it is', () => {
  expect(handOver(mail, { question: ' ', articles: [] }, { takes: undefined, alreadyRead })).toBe(
    mail,
  );
});

test('any question arrives in a mail and in a parameter as it was written', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      const question = text.trim();
      fc.pre(question !== '' && !/[\r\n]/.test(question));
      const handed = { question, articles: [] };
      const body = bodyOf(handOver(mail, handed, { takes: undefined, alreadyRead }));
      expect(body).toBe(`${question}\r\n\r\n`);
      const takes = { question: 'frage' };
      const chat = new URL(handOver('https://chat.example/?a=1#x', handed, { takes, alreadyRead }));
      expect(chat.searchParams.get('frage')).toBe(question);
      expect(chat.origin + chat.pathname).toBe('https://chat.example/');
      expect(chat.searchParams.get('a')).toBe('1');
      expect(chat.hash).toBe('#x');
    }),
    { seed: 6 },
  );
});

test('half a character, as a cut may leave it, does not break a mail', () => {
  const handed = { question: 'Paket \ud83d', articles: [] };
  expect(bodyOf(handOver(mail, handed, { takes: undefined, alreadyRead }))).toContain('Paket');
});

test('a page is given only what it takes, and a phone number nothing', () => {
  const handed = { question: 'Wo?', articles };
  const only = handOver('https://chat.example/', handed, {
    takes: { articles: 'read' },
    alreadyRead,
  });
  expect([...new URL(only).searchParams]).toEqual([['read', articles[0]?.url]]);
  expect(handOver('https://a.example/', handed, { takes: undefined, alreadyRead })).toBe(
    'https://a.example/',
  );
  expect(handOver('tel:+49401', handed, { takes: undefined, alreadyRead })).toBe('tel:+49401');
});
