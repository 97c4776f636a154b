import type { Fact } from '../core/content/facts.ts';

/** A number with its unit in a text. */
export interface TypedNumber {
  value: number;
  /** Units of facts that it can be compared with. */
  kind: readonly Fact['unit'][];
  /** Where it begins. */
  start: number;
  written: string;
}

const days = ['days', 'workingDays'] as const;
const units = {
  de: [
    [/(?:werk|arbeits|kalender)?tage?n?\b/, days],
    [/stunden?\b/, ['hours']],
    [/minuten?\b/, ['minutes']],
    [/jahre?n?\b/, ['years']],
    [/(?:euro\b|€)/, ['euro']],
    [/(?:prozent\b|%)/, ['percent']],
  ],
  en: [
    [/(?:(?:working|business|calendar)[\s\u00a0])?days?\b/, days],
    [/hours?\b/, ['hours']],
    [/minutes?\b/, ['minutes']],
    [/years?\b/, ['years']],
    [/(?:euros?\b|€)/, ['euro']],
    [/(?:per[\s\u00a0]?cent\b|%)/, ['percent']],
  ],
} as const satisfies Record<string, readonly (readonly [RegExp, readonly Fact['unit'][]])[]>;

const amount = String.raw`(\d{1,4}(?:[.,]\d{1,2})?)`;
const number = String.raw`(?<![\d.,–-])${amount}`;

/** Numbers with a unit that facts have: "14 days", "5,90 €". Ranges are left out, of which one end alone says little. */
export function numbersIn(text: string, locale: 'de' | 'en'): TypedNumber[] {
  if (!/\d/.test(text)) return [];
  return units[locale].flatMap(([unit, kind]) => {
    const after = `${number}[\\s\\u00a0]?${unit.source}`;
    // English prices have the sign first.
    const pattern = new RegExp(
      kind[0] === 'euro'
        ? `${after}|€\\s?${amount}(?!\\d|[.,]\\d|\\s*(?:–|-|to|and)\\s*€?\\d)`
        : after,
      'giu',
    );
    return [...text.matchAll(pattern)].flatMap(({ 0: written, 1: before, 2: behind, index }) =>
      /(?:\d|bis|to|and|und)\s*(?:–|-)?\s*$/.test(text.slice(0, index))
        ? []
        : [
            {
              value: Number((before ?? behind ?? '').replace(',', '.')),
              kind,
              start: index,
              written,
            },
          ],
    );
  });
}
