import { z } from 'zod';
import { asMessage } from '../sentence.ts';
import { type CollectionName, collectionNames } from './collections.ts';
import { day } from './day.ts';
import { articleKinds } from './kinds.ts';

const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Another article, in every language: `<collection>/<file name without .mdx>`, for example `returns/return-an-item`. */
export const articleReference = z
  .string()
  .regex(new RegExp(`^(?:${collectionNames.join('|')})/[a-z0-9]+(?:-[a-z0-9]+)*$`), {
    error: asMessage({
      en: `Write the collection and the file name, for example returns/return-an-item. Collections: ${collectionNames.join(', ')}.`,
      de: `Schreiben Sie die Rubrik und den Dateinamen, zum Beispiel returns/return-an-item. Rubriken: ${collectionNames.join(', ')}.`,
    }),
  });

/** A number of days, or the name of a fact in `content/facts.yml`, for example `returns.windowDays`. */
const numberOrFact = z.union(
  [z.int().positive(), z.string().regex(/^[a-z]+(?:\.[a-zA-Z0-9]+)+$/)],
  {
    error: asMessage({
      en: 'Write a whole number, or the name of a fact from content/facts.yml such as returns.windowDays.',
      de: 'Schreiben Sie eine ganze Zahl oder den Namen eines Fakts aus content/facts.yml, zum Beispiel returns.windowDays.',
    }),
  },
);

/** From–to in days (`[2, 3]`), or the name of a fact that is such a range. */
const rangeOrFact = z.union(
  [
    z.tuple([z.int().nonnegative(), z.int().positive()]),
    z.string().regex(/^[a-z]+(?:\.[a-zA-Z0-9]+)+$/),
  ],
  {
    error: asMessage({
      en: 'Write a range such as [2, 3], or the name of a fact from content/facts.yml such as shipping.days.',
      de: 'Schreiben Sie eine Spanne wie [2, 3] oder den Namen eines Fakts aus content/facts.yml, zum Beispiel shipping.days.',
    }),
  },
);

/** What every article can say. Only `title` and `summary` are needed. */
const common = {
  /** The question or the task in the reader's words: "Where is my parcel?". At most 90 characters. */
  title: z
    .string({
      error: asMessage({
        en: 'Add a `title`: the question in the customer’s words, such as "Where is my parcel?".',
        de: 'Ergänzen Sie `title`: die Frage in den Worten der Kunden, zum Beispiel "Wo ist mein Paket?".',
      }),
    })
    .trim()
    .min(3, {
      error: asMessage({
        en: 'Write a `title` of at least 3 characters.',
        de: 'Schreiben Sie einen `title` mit mindestens 3 Zeichen.',
      }),
    })
    .max(90, {
      error: asMessage({
        en: 'Shorten the `title` to 90 characters, so that it fits a phone and a list of results.',
        de: 'Kürzen Sie `title` auf 90 Zeichen, damit er auf ein Telefon und in die Trefferliste passt.',
      }),
    }),
  /** The answer in one or two sentences, shown large under the title and in search results. At most 200 characters. */
  summary: z
    .string({
      error: asMessage({
        en: 'Add a `summary`: the answer in one or two sentences.',
        de: 'Ergänzen Sie `summary`: die Antwort in ein oder zwei Sätzen.',
      }),
    })
    .trim()
    .min(20, {
      error: asMessage({
        en: 'Write a `summary` of at least 20 characters: the answer itself, not what the page is about.',
        de: 'Schreiben Sie eine `summary` mit mindestens 20 Zeichen: die Antwort selbst, nicht, wovon die Seite handelt.',
      }),
    })
    .max(200, {
      error: asMessage({
        en: 'Shorten the `summary` to 200 characters: the answer in one or two sentences.',
        de: 'Kürzen Sie `summary` auf 200 Zeichen: die Antwort in ein oder zwei Sätzen.',
      }),
    }),
  /** Questions as customers type them, in this language. They are searched, and the build checks that each finds this article. */
  alsoAsked: z.array(z.string().trim().min(3).max(120)).max(40).default([]),
  /** Single words customers use that the text does not: brand names, slang, other spellings. */
  keywords: z.array(z.string().trim().min(2).max(40)).max(40).default([]),
  /** Articles on neighbouring questions, shown at the end. */
  related: z.array(articleReference).max(6).default([]),
  /** The question that usually follows this one: shown first, as "What people ask next". */
  next: z.array(articleReference).max(3).default([]),
  /** The address in this language: `wo-ist-mein-paket`. Without it, the file name. */
  slug: z
    .string()
    .regex(slugPattern, {
      error: asMessage({
        en: 'Write the address in lower-case letters, digits and single hyphens, such as wo-ist-mein-paket.',
        de: 'Schreiben Sie die Adresse mit Kleinbuchstaben, Ziffern und einzelnen Bindestrichen, zum Beispiel wo-ist-mein-paket.',
      }),
    })
    .optional(),
  /** Earlier addresses of this article in this language; each leads here. */
  redirectFrom: z.array(z.string().regex(slugPattern)).default([]),
  /** The day by which somebody should read this again. */
  reviewBy: day.optional(),
  /** The day on which somebody last compared this with what the shop really does. Shown to readers. */
  checked: day.optional(),
  /** The day on which what it says last changed. Other languages that were neither changed nor checked since are then shown with a notice. */
  updated: day.optional(),
  /** Who answers for this text: a name or a team. Never shown to readers. */
  owner: z.string().trim().min(2).max(60).optional(),
  /** What sort of answer it is: `how-to`, `policy`, `problem` or `where-is`. Never shown to readers; `npm run new` begins it accordingly. */
  kind: z.enum(articleKinds).optional(),
  /** `true` keeps the article out of the site. */
  draft: z.boolean().default(false),
  /** First and last day on which the article is shown. */
  validFrom: day.optional(),
  validUntil: day.optional(),
  /**
   * The article that this text stands in for, at the same address, from `validFrom` to `validUntil`: `returns/return-an-item`.
   * What is left out here is taken from there. Votes and reads count for that article.
   */
  variantOf: articleReference.optional(),
  /**
   * Findings of `npm run check` that are right here, by rule, each with the reason: `allow: { links: We test this. }`.
   * Warnings and hints can be silenced, errors cannot.
   */
  allow: z.record(z.string(), z.string().trim().min(3)).default({}),
  /** Place in its collection while there is no measured ranking: small numbers first. */
  order: z.number().default(100),
} as const;

/** What a collection adds. Shown on the article and in its search result as "at a glance". */
const additions = {
  shipping: {
    /** Carriers this is about: their names in `facts.yml`, for example `[dhl, dpd]`. */
    carriers: z.array(z.string()).default([]),
    /** Countries this is about, as ISO codes: `[DE, AT]`. */
    regions: z
      .array(
        z.string().regex(/^[A-Z]{2}$/, {
          error: asMessage({
            en: 'Write countries as two capital letters, such as DE or AT.',
            de: 'Schreiben Sie Länder mit zwei Großbuchstaben, zum Beispiel DE oder AT.',
          }),
        }),
      )
      .default([]),
    /** Working days until the parcel is there. */
    deliveryDays: rangeOrFact.optional(),
  },
  returns: {
    /** Days in which the customer can send back. */
    windowDays: numberOrFact.optional(),
    /** Working days until the money is back. */
    refundDays: rangeOrFact.optional(),
    /** Whether this is about the statutory right of withdrawal. */
    withdrawal: z.boolean().default(false),
  },
  billing: {
    /** Payment methods this is about: their names in `facts.yml`, for example `[card, paypal]`. */
    paymentMethods: z.array(z.string()).default([]),
    /** Working days until the payment or correction is visible. */
    settlementDays: rangeOrFact.optional(),
  },
  fulfillment: {
    /** How far the order is when this applies. */
    stage: z.enum(['ordered', 'preparing', 'packed', 'shipped', 'delivered']).optional(),
    /** Working days until it is done. */
    workDays: rangeOrFact.optional(),
  },
  accounts: {
    /** Whether the customer has to be logged in for this. */
    needsLogin: z.boolean().optional(),
    /** Minutes that the task takes. */
    minutes: numberOrFact.optional(),
  },
} as const;

/** The frontmatter of an article, by collection. Strict: a field that is not listed here is named as unknown. */
export const articleSchemas = {
  shipping: z.strictObject({ ...common, ...additions.shipping }),
  returns: z.strictObject({ ...common, ...additions.returns }),
  billing: z.strictObject({ ...common, ...additions.billing }),
  fulfillment: z.strictObject({ ...common, ...additions.fulfillment }),
  accounts: z.strictObject({ ...common, ...additions.accounts }),
} as const satisfies Record<CollectionName, z.ZodType>;

export type ArticleData = z.output<(typeof articleSchemas)[CollectionName]>;
