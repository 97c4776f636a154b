import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scrubComment } from '../../../src/core/events/scrub-comment.ts';
import { scrubQuery } from '../../../src/core/events/scrub-query.ts';

describe('scrubQuery', () => {
  test.each([
    // e-mail
    ['login kim.meier+shop@mail.example geht nicht', 'login ⟨email⟩ geht nicht'],
    ['kim@mail.example, kein zugang', '⟨email⟩, kein zugang'],
    ['while typing kim@', 'while typing ⟨email⟩'],
    ['kim (at) mail.example', '⟨email⟩'],
    ['kim @ mail.example', '⟨email⟩'],
    ['ＫＩＭ＠mail.example', '⟨email⟩'],
    ['k\u200Bim@mail\u00AD.example', '⟨email⟩'],
    ['mailto:kim@mail.example', 'mailto:⟨email⟩'],
    ['jörg@müller.example', '⟨email⟩'],
    ['wer steckt hinter @halmundfaden', 'wer steckt hinter @halmundfaden'],
    // IBAN: valid check digits, with and without spaces, other words around it
    ['DE89370400440532013000', '⟨iban⟩'],
    [
      'geld an de89 3704 0044 0532 0130 00 nicht da seit 2 wochen',
      'geld an ⟨iban⟩ nicht da seit 2 wochen',
    ],
    ['GB29 NWBK 6016 1331 9268 19', '⟨iban⟩'],
    ['NO9386011117947 and DE89 3704 0044 0532 0130 00', '⟨iban⟩ and ⟨iban⟩'],
    ['DE89 3704 0044 0532 0130 00 GB29 NWBK 6016 1331 9268 19', '⟨iban⟩ ⟨iban⟩'],
    // one digit wrong: no IBAN, and still nothing of it is kept
    ['DE89 3704 0044 0532 0130 02', 'DE89 ⟨number⟩'],
    // links
    ['link https://track.example/p?id=7&m=kim@mail.example defekt', 'link ⟨link⟩ defekt'],
    ['(www.track.example/abc).', '(⟨link⟩).'],
    ['track.example/abc geht nicht', '⟨link⟩ geht nicht'],
    ['halm-und-faden.example seriös?', 'halm-und-faden.example seriös?'],
    ['versand und/oder abholung', 'versand und/oder abholung'],
    // phones
    ['rückruf 0171 2345678 bitte', 'rückruf ⟨phone⟩ bitte'],
    ['+49 (0) 40 / 669 69-210', '⟨phone⟩'],
    ['call (555) 123-4567 now', 'call ⟨phone⟩ now'],
    ['tel.040/66969210', 'tel.⟨phone⟩'],
    ['llámame 612 345 678', 'llámame ⟨phone⟩'],
    // cards
    ['karte 4111 1111 1111 1111 12/27 abgelehnt', 'karte ⟨card⟩ 12/27 abgelehnt'],
    ['4111-1111-1111-1111', '⟨card⟩'],
    ['3782 822463 10005', '⟨card⟩'],
    ['4111 1111 1111 1112', '⟨number⟩'],
    // words with five digits or more
    ['wo ist 12345', 'wo ist ⟨number⟩'],
    ['order #12345?', 'order #⟨number⟩?'],
    ['HF-2026-00817 storniert', '⟨number⟩ storniert'],
    ['paket 00340434161094042557', 'paket ⟨number⟩'],
    ['HF-1234 5678 9012', 'HF-⟨number⟩'],
    ['JJD0 0340 4341 6109 4042', 'JJD0 ⟨number⟩'],
    ['bestellt am 01.12.2026', 'bestellt am ⟨number⟩'],
    ['رقم ١٢٣٤٥', 'رقم ⟨number⟩'],
    // numbers of parcels and orders
    ['1Z 999 AA1 01 2345 6784 wo', '⟨number⟩ wo'],
    ['sendung RR 123 456 785 DE', 'sendung ⟨number⟩'],
    ['Bestellnummer 4711 fehlt', 'Bestellnummer ⟨number⟩ fehlt'],
    ['Kd.-Nr.: 815', 'Kd.-Nr.: ⟨number⟩'],
    ['order no. A-12 not here', 'order no. ⟨number⟩ not here'],
    ['tracking number is 4711?', 'tracking number is ⟨number⟩?'],
    ['wo finde ich die bestellnummer', 'wo finde ich die bestellnummer'],
    ['order number not found', 'order number not found'],
    // names that people say are theirs
    ['my name is Kim Meier and my parcel is lost', 'my name is ⟨name⟩ and my parcel is lost'],
    ['mein name ist kim meier, wo ist mein paket', 'mein name ist ⟨name⟩, wo ist mein paket'],
    ['Mein Name ist übrigens Özlem Yılmaz-Groß.', 'Mein Name ist übrigens ⟨name⟩.'],
    ['ich heiße jörg müller und warte', 'ich heiße ⟨name⟩ und warte'],
    ['Ich heisse jetzt O’Neill', 'Ich heisse jetzt ⟨name⟩'],
    ['Ich bin Frau Dr. von der Leyen', 'Ich bin Frau Dr. ⟨name⟩'],
    ['hier ist Herr Schmidt', 'hier ist Herr ⟨name⟩'],
    ["i'm mrs. jones and need help", "i'm mrs. ⟨name⟩ and need help"],
    ['Name: Kim Meier', 'Name: ⟨name⟩'],
    ['my name is wrong on the invoice', 'my name is wrong on the invoice'],
    ['mein name ist falsch geschrieben', 'mein name ist falsch geschrieben'],
    ['mein nachname ist jetzt anders', 'mein nachname ist jetzt anders'],
    ['name ändern', 'name ändern'],
    ['ich bin kunde seit jahren', 'ich bin kunde seit jahren'],
    ['schuhe für frau in rot', 'schuhe für frau in rot'],
    // what stays
    ['größe 36 38 oder 40', 'größe 36 38 oder 40'],
    ['gutschein 1234 nicht 5 sondern 10 euro', 'gutschein 1234 nicht 5 sondern 10 euro'],
    ['24/7 hotline', '24/7 hotline'],
    ['  Wo\tbleibt \n mein   Geld? ', 'Wo bleibt mein Geld?'],
    ['i already ⟨email⟩ you ⟨ 12⟩', 'i already ⟨email⟩ you 12'],
    ['', ''],
  ])('%j becomes %j', (typed, expected) => {
    expect(scrubQuery(typed)).toBe(expected);
  });

  test('120 code points are kept, 121 are ⟨long⟩', () => {
    expect(scrubQuery('ä'.repeat(120))).toBe('ä'.repeat(120));
    expect(scrubQuery('😀'.repeat(120))).toBe('😀'.repeat(120));
    expect(scrubQuery('😀'.repeat(121))).toBe('⟨long⟩');
  });

  test('a long link is counted as its placeholder, a grown text by its grown length', () => {
    expect(scrubQuery(`why https://shop.example/${'a'.repeat(200)}`)).toBe('why ⟨link⟩');
    // 17 words of six are 118 code points; their placeholders are 152
    expect(scrubQuery(Array(17).fill('x12345').join(' '))).toBe('⟨long⟩');
  });

  test('a million characters cost nothing', () => {
    const started = performance.now();
    for (const part of ['a', '1 ', 'a.', '-', '@', '⟨', 'de89 ', '(0']) {
      scrubQuery(part.repeat(1_000_000 / part.length));
      scrubQuery(part.repeat(4000 / part.length));
    }
    expect(performance.now() - started).toBeLessThan(5000);
  });
});

/** Texts made of what the rules look for, so that every pair of rules meets. */
const difficult = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...'@ . , - / ( ) + : # 0 1 12345 4111 0171 nummer order-no name ist mein heiße ich bin frau 1Z RR ⟨ ⟩ ⟨email⟩ ⟨number⟩ www. https:// .de/ kim DE89 ä ß \n'.split(
          ' ',
        ),
        ' ',
        '\u00A0',
        '\u200B',
        '３',
        'DE89 3704 0044 0532 0130 00',
        '4111 1111 1111 1111',
      ),
      fc.string({ unit: 'binary', maxLength: 6 }),
      fc.stringMatching(/^[0-9 +()./-]{1,14}$/),
    ),
    { maxLength: 24 },
  )
  .map((parts) => parts.join(''));

describe('scrubbing twice', () => {
  test('changes nothing more in a query', () => {
    fc.assert(
      fc.property(difficult, (text) => {
        const once = scrubQuery(text);
        expect(scrubQuery(once)).toBe(once);
      }),
      { seed: 20261121, numRuns: 3000 },
    );
  });

  test('changes nothing more in a comment', () => {
    fc.assert(
      fc.property(difficult, fc.integer({ min: 1, max: 60 }), (text, times) => {
        const once = scrubComment(text.repeat(times));
        expect(scrubComment(once)).toBe(once);
        expect(once.length).toBeLessThanOrEqual(1000);
      }),
      { seed: 20261121, numRuns: 1000 },
    );
  });

  test('leaves no word of five digits and no address, wherever they stand', () => {
    fc.assert(
      fc.property(difficult, (text) => {
        const scrubbed = scrubQuery(text);
        for (const part of scrubbed.split(/[\s⟨⟩]+/u))
          expect((part.match(/\p{Nd}/gu) ?? []).length).toBeLessThan(5);
        expect(scrubbed).not.toMatch(/[\p{L}\p{N}]@/u);
      }),
      { seed: 20261121, numRuns: 3000 },
    );
  });
});

describe('scrubComment', () => {
  test('keeps lines and says nothing of a person', () => {
    expect(
      scrubComment(
        'Hallo,\r\n\r\n\r\n\r\nmeine Nummer ist 0171 2345678.\n  Gruß\tKim  (kim@mail.example)',
      ),
    ).toBe('Hallo,\n\nmeine Nummer ist ⟨phone⟩.\nGruß Kim (⟨email⟩)');
  });

  test('is cut at 1000, never inside a placeholder or a character', () => {
    expect(scrubComment('x'.repeat(1200))).toHaveLength(1000);
    expect(scrubComment(`${'x '.repeat(497)}12345 y`)).toBe(`${'x '.repeat(497)}`.trim());
    expect(scrubComment(`${'x'.repeat(999)}😀`)).toBe('x'.repeat(999));
  });
});
