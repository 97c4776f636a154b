import { isCardNumber, isIban } from './checksums.ts';

/** What stands in place of what was removed. Angle brackets, because nobody types these. */
export const placeholders = {
  email: '⟨email⟩',
  iban: '⟨iban⟩',
  link: '⟨link⟩',
  phone: '⟨phone⟩',
  card: '⟨card⟩',
  number: '⟨number⟩',
  name: '⟨name⟩',
  long: '⟨long⟩',
} as const;

/**
 * Replaces what could tell who wrote a text: e-mail and web addresses, IBANs, card and phone numbers, and every word
 * with five digits or more (orders, parcels, customers, postcodes). Of two doubtful readings the one that removes more
 * wins: a lost number costs a query some meaning, a kept one costs a reader their privacy.
 *
 * Expects text from `wellFormed`. Doing it twice changes nothing more: placeholders are never part of a match.
 *
 * @example replacePersonalData('mein paket 00340434161094042557') // 'mein paket ⟨number⟩'
 */
export function replacePersonalData(text: string): string {
  let result = text.replace(
    link,
    (match) => placeholders.link + (/[.,;:!?)\]}"'…]+$/.exec(match)?.[0] ?? ''),
  );
  result = result.replace(email, placeholders.email);
  result = replaceLongest(result, ibanStart, isIban, placeholders.iban);
  result = replaceLongest(result, cardStart, isCardNumber, placeholders.card);
  result = result.replace(parcel, placeholders.number);
  result = result.replace(digitRun, nameOfRun);
  result = result.replace(calledNumber, `$1${placeholders.number}`);
  return result.replace(word, (match) =>
    countDigits(match) >= 5 ? match.replace(innerWord, placeholders.number) : match,
  );
}

/** `https://…`, `www.…`, `example.com/…`. A bare domain stays: it is the name of a shop more often than of a person. */
const link =
  /(?<![\p{L}\p{N}@.+⟩-])(?:[a-z][a-z0-9+.-]*:\/\/|www\.|[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}\/)[^\s⟨⟩]*/giu;

/**
 * `kim@example.com`, also unfinished (`kim@`), because a query is recorded while it is typed; `kim (at) example.com`
 * and `kim @ example.com` only with a whole domain behind. The lookbehind makes each run of letters be tried once.
 */
const local = "\\p{L}\\p{N}.!#$%&'*+/=?^_`{|}~-";
const domain = '[\\p{L}\\p{N}_-]+(?:\\.[\\p{L}\\p{N}_-]+)*\\.\\p{L}{2,}';
const email = new RegExp(
  `(?<![${local}])[${local}]+(?:@|(?: ?@ ?| ?[(\\[{] ?(?:at|ät) ?[)\\]}] ?)(?=${domain}))[@${local}]*(?<![.!?'])`,
  'giu',
);

const ibanStart = /(?<![\p{L}\p{N}])[a-z]{2}\d{2}(?:[ -]?[a-z0-9]){11,30}/giu;
const cardStart = /(?<![\p{L}\p{N}+(])[1-9](?:[ -]?\d){12,18}/gu;

/** Parcels whose number is written in groups: UPS (`1Z 999 AA1 01 2345 6784`), and UPU S10 (`RR 123 456 785 DE`). */
const parcel =
  /(?<![\p{L}\p{N}])(?:1z(?: ?[a-z0-9]){16}|[a-z]{2} ?\d(?: ?\d){8} ?[a-z]{2})(?![\p{L}\p{N}])/giu;

/**
 * A number that is called one is removed however short it is: `Bestellnummer 4711`, `order no. A-12`, `Kd.-Nr.: 815`;
 * and one behind an order, a parcel or an invoice when it is too long to be an amount (`Bestellung 4711`).
 */
const calledNumber = new RegExp(
  [
    '(?<![\\p{L}\\p{N}])((?:',
    '[\\p{L}.-]*(?:nummer|[.-]?nr)\\b\\.?',
    '|(?:order|tracking|parcel|invoice|customer|shipment|return|rma|ticket|case|reference|ref|account)[ -]?(?:number|num|no|nr|id|code)\\b\\.?',
    ')(?: (?:is|ist|lautet))?[ :#]{0,3}#?)(?=[\\p{L}-]{0,4}\\d)[\\p{L}\\p{N}_/-]+',
  ].join(''),
  'giu',
);

/** Digits that belong together although something stands between them, as in `+49 (0) 171 / 234 56-78`. */
const digitRun = /(?<![\p{L}\p{N}])(?:\+ ?|\( ?\+? ?)?\d(?:[ ()./–-]{0,3}\d)+/gu;
const date = /^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}$/;

const word = /[^\s⟨⟩]+/gu;
const innerWord = /[\p{L}\p{N}](?:.*[\p{L}\p{N}])?/u;

function countDigits(text: string): number {
  return text.match(/\p{Nd}/gu)?.length ?? 0;
}

/**
 * Phone numbers have 7 to 15 digits (ITU-T E.164) when something says that they are dialled: `+`, `(`, a leading 0.
 * Without that, nine or more digits in groups. A number that hangs on a word (`HF-2026-00817`) is nobody's phone, and
 * one without a space inside is left to the rule for words.
 */
function nameOfRun(run: string, offset: number, text: string): string {
  const digits = countDigits(run);
  const hangs = /[\p{L}\p{N}][-/_]$/u.test(text.slice(Math.max(0, offset - 3), offset));
  const dialled = /^[+(0]/.test(run) && !date.test(run) && !hangs;
  if (dialled && digits >= 7 && digits <= 15) return placeholders.phone;
  if (digits < 9 || /^\d+$/.test(run) || (hangs && !run.includes(' '))) return run;
  return digits <= 15 && !hangs ? placeholders.phone : placeholders.number;
}

/**
 * Replaces the longest valid beginning of each candidate that ends where a word ends: a number is followed by other
 * words as often as not ("DE89 3704 0044 0532 0130 00 not received").
 */
function replaceLongest(
  text: string,
  candidates: RegExp,
  isValid: (candidate: string) => boolean,
  placeholder: string,
): string {
  const pattern = new RegExp(candidates);
  let result = '';
  let done = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const { index } = match;
    const length = wordEnds(text, index, match[0].length).findLast((end) =>
      isValid(text.slice(index, index + end)),
    );
    pattern.lastIndex = index + (length ?? 1);
    if (length === undefined) continue;
    result += text.slice(done, index) + placeholder;
    done = index + length;
  }
  return result + text.slice(done);
}

/** Offsets from `start`, at most `length`, at which a run of letters and digits ends. */
function wordEnds(text: string, start: number, length: number): number[] {
  const ends: number[] = [];
  for (let offset = 1; offset <= length; offset++) {
    const before = text.charAt(start + offset - 1);
    const after = text.charAt(start + offset);
    if (/[a-z0-9]/i.test(before) && !/[\p{L}\p{N}]/u.test(after)) ends.push(offset);
  }
  return ends;
}
