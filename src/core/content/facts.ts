import { z } from 'zod';
import { asMessage } from '../sentence.ts';
import { day } from './day.ts';
import { localizedText } from './localized.ts';

const factId = z.string().regex(/^[a-z]+(?:\.[a-zA-Z0-9]+)+$/, {
  error: asMessage({
    en: 'Name a fact by topic and name, such as returns.windowDays.',
    de: 'Nennen Sie einen Fakt mit Thema und Namen, zum Beispiel returns.windowDays.',
  }),
});

const number = z.number().nonnegative();

const country = z.string().regex(/^[A-Z]{2}$/, {
  error: asMessage({
    en: 'Write countries as two capital letters, such as DE or AT.',
    de: 'Schreiben Sie Länder mit zwei Großbuchstaben, zum Beispiel DE oder AT.',
  }),
});

/** A country, or the name of a group of `countryGroups`. */
const place = z.string().regex(/^(?:[A-Z]{2}|[a-z][A-Za-z]+)$/, {
  error: asMessage({
    en: 'Write countries as two capital letters, such as DE or AT, or name a group of `countryGroups`.',
    de: 'Schreiben Sie Länder mit zwei Großbuchstaben, zum Beispiel DE oder AT, oder nennen Sie eine Gruppe aus `countryGroups`.',
  }),
});

/** What a fact of one unit says: at home and elsewhere, today and from later days on. */
function valuesOf<Value extends z.ZodType>(value: Value) {
  const countries = z.record(place, value);
  return {
    label: localizedText,
    /** The value at `home`; everywhere, when the fact has no `countries`. */
    value,
    /** Where it is another: `countries: { AT: 7.95, restOfEu: 9.95 }`. Elsewhere there is then none. */
    countries: countries.optional(),
    /** New values, each from a day on, the earliest first: `changes: [{ from: 2027-01-01, value: 5.95 }]`. */
    changes: z
      .array(
        z
          .strictObject({ from: day, value: value.optional(), countries: countries.optional() })
          .refine((change) => change.value !== undefined || change.countries !== undefined, {
            error: asMessage({
              en: 'Say what changes: `value`, `countries`, or both.',
              de: 'Schreiben Sie, was sich ändert: `value`, `countries` oder beides.',
            }),
          }),
      )
      .optional(),
  };
}

/** One thing the shop promises or charges. Typed, so that it can be shown in any language, checked, and marked up. */
export const factSchema = z.discriminatedUnion('unit', [
  z.strictObject({
    /** How the number is meant. A range is written `[2, 3]`. */
    unit: z.enum(['days', 'workingDays', 'hours', 'minutes', 'euro', 'percent', 'years']),
    ...valuesOf(z.union([number, z.tuple([number, number])])),
  }),
  z.strictObject({
    /** A time of day, `13:00`, in the shop's time zone. */
    unit: z.literal('time'),
    ...valuesOf(
      z.string().regex(/^\d{2}:\d{2}$/, {
        error: asMessage({
          en: 'Write a time of day with two digits each, such as 13:00.',
          de: 'Schreiben Sie eine Uhrzeit mit je zwei Ziffern, zum Beispiel 13:00.',
        }),
      }),
    ),
  }),
  z.strictObject({
    unit: z.literal('day'),
    ...valuesOf(z.string().regex(/^(?:\d{4}-)?\d{2}-\d{2}$/)),
  }),
  z.strictObject({ unit: z.literal('text'), ...valuesOf(localizedText) }),
]);
export type Fact = z.output<typeof factSchema>;

/** What search engines may show of returns: where it holds, how long, what it costs, how it goes. Numbers are facts. */
const returnPolicy = z.strictObject({
  /** Countries and groups of `countryGroups`. */
  countries: z.array(place).min(1),
  /** The fact that says how many days customers have. */
  days: factId,
  /** `free`, `customer` (each customer pays what the post asks), or the fact that says what the shop charges. */
  fee: z.union([z.enum(['free', 'customer']), factId], {
    error: asMessage({
      en: 'Write `free`, `customer`, or the name of a fact such as returns.fee.',
      de: 'Schreiben Sie `free`, `customer` oder den Namen eines Fakts, zum Beispiel returns.fee.',
    }),
  }),
  /** How things come back. */
  by: z.array(z.enum(['mail', 'store', 'kiosk'])).min(1),
});
export type ReturnPolicy = z.output<typeof returnPolicy>;

/** `content/facts.yml`: what is true of the shop, in one place. Articles quote it with `<Fact id="returns.windowDays" />`. */
export const factsSchema = z.strictObject({
  facts: z.record(factId, factSchema),
  /** The country whose values the facts begin with: `DE`. Needed as soon as one of them has `countries`. */
  home: country.optional(),
  /** Countries with the same values, under one name: `restOfEu: { label: { de: übrige EU, en: rest of the EU }, countries: [BE, FR] }`. */
  countryGroups: z
    .record(
      z.string().regex(/^[a-z][A-Za-z]+$/, {
        error: asMessage({
          en: 'Name a group in letters, the first a small one, such as restOfEu.',
          de: 'Benennen Sie eine Gruppe mit Buchstaben, den ersten klein, zum Beispiel restOfEu.',
        }),
      }),
      z.strictObject({ label: localizedText, countries: z.array(country).min(1) }),
    )
    .optional(),
  /** Carriers by short name. `tracking` holds `{number}` where the tracking number goes. */
  carriers: z.record(
    z.string(),
    z.strictObject({ name: z.string(), tracking: z.url().optional() }),
  ),
  /** Payment methods by short name, as customers know them. */
  paymentMethods: z.record(z.string(), localizedText),
  /** Told to search engines (schema.org `MerchantReturnPolicy`). */
  returnPolicies: z.array(returnPolicy).default([]),
});
export type Facts = z.output<typeof factsSchema>;
