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

/** What a fact of one unit says: today, and from later days on. */
function datedValue<Value extends z.ZodType>(value: Value) {
  return {
    label: localizedText,
    value,
    /** New values, each from a day on, the earliest first: `changes: [{ from: 2027-01-01, value: 5.95 }]`. */
    changes: z.array(z.strictObject({ from: day, value })).optional(),
  };
}

/** One thing the shop promises or charges. Typed, so that it can be shown in any language, checked, and marked up. */
export const factSchema = z.discriminatedUnion('unit', [
  z.strictObject({
    /** How the number is meant. A range is written `[2, 3]`. */
    unit: z.enum(['days', 'workingDays', 'hours', 'minutes', 'euro', 'percent', 'years']),
    ...datedValue(z.union([number, z.tuple([number, number])])),
  }),
  z.strictObject({
    /** A time of day, `13:00`, in the shop's time zone. */
    unit: z.literal('time'),
    ...datedValue(
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
    ...datedValue(z.string().regex(/^(?:\d{4}-)?\d{2}-\d{2}$/)),
  }),
  z.strictObject({ unit: z.literal('text'), ...datedValue(localizedText) }),
]);
export type Fact = z.output<typeof factSchema>;

/** What search engines may show of returns: where it holds, how long, what it costs, how it goes. Numbers are facts. */
const returnPolicy = z.strictObject({
  countries: z
    .array(
      z.string().regex(/^[A-Z]{2}$/, {
        error: asMessage({
          en: 'Write countries as two capital letters, such as DE or AT.',
          de: 'Schreiben Sie Länder mit zwei Großbuchstaben, zum Beispiel DE oder AT.',
        }),
      }),
    )
    .min(1),
  /** The fact that says how many days customers have. */
  days: factId,
  /** `free`, `customer` (each customer pays what the post asks), or the fact that says what the shop charges. */
  fee: z.union([z.enum(['free', 'customer']), factId], {
    error: asMessage({
      en: 'Write `free`, `customer`, or the name of a fact such as returns.feeEu.',
      de: 'Schreiben Sie `free`, `customer` oder den Namen eines Fakts, zum Beispiel returns.feeEu.',
    }),
  }),
  /** How things come back. */
  by: z.array(z.enum(['mail', 'store', 'kiosk'])).min(1),
});
export type ReturnPolicy = z.output<typeof returnPolicy>;

/** `content/facts.yml`: what is true of the shop, in one place. Articles quote it with `<Fact id="returns.windowDays" />`. */
export const factsSchema = z.strictObject({
  facts: z.record(factId, factSchema),
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
