import { z } from 'zod';
import { recordings } from '../events/recording.ts';
import { asMessage } from '../sentence.ts';
import { adminSchema } from './admin.ts';
import { brandSchema } from './brand.ts';
import { channelMistakes } from './channel-mistakes.ts';
import { collectionNames } from './collections.ts';
import { day } from './day.ts';
import { localizedText } from './localized.ts';

const weekday = z.enum(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']);
const time = z.string().regex(/^\d{2}:\d{2}$/, {
  error: asMessage({
    en: 'Write a time of day with two digits each, such as 09:00.',
    de: 'Schreiben Sie eine Uhrzeit mit je zwei Ziffern, zum Beispiel 09:00.',
  }),
});

/** When people answer: the same hours on each of these days, in the site's time zone. */
const hours = z.strictObject({ days: z.array(weekday).min(1), from: time, to: time });
export type OpeningHours = z.output<typeof hours>;

const parameter = z.string().regex(/^[A-Za-z][\w.-]*$/, {
  error: asMessage({
    en: 'Write the name of a query parameter, such as `question`.',
    de: 'Schreiben Sie den Namen eines Parameters der Adresse, zum Beispiel `question`.',
  }),
});

/** A way to reach a person. At least one is needed: a help center never hides the people. */
const channel = z
  .strictObject({
    /**
     * `form` is a form on the contact page itself; `chat`, `callback` and `social` are links to a page of the shop or of a
     * service.
     */
    kind: z.enum(['email', 'phone', 'chat', 'form', 'callback', 'social']),
    /**
     * An e-mail address, a phone number or a web address, as the customer can use it. With `form`: the full address of the
     * shop that takes it by POST (`application/x-www-form-urlencoded`: question, email, order, articles, locale) and answers
     * 2xx. It has to allow this help center's origin (CORS), as the page says on its own whether the message has arrived.
     */
    value: z.string().min(3),
    /** What the way is called, where the page's own word does not fit: "WhatsApp". Needed with `social`. */
    label: localizedText.optional(),
    /**
     * Names of the query parameters in which the page behind a `chat`, `callback` or `social` link takes the question, and the
     * addresses of the articles already read (separated by blanks). The customer sees both first, and can leave them out.
     */
    takes: z
      .strictObject({ question: parameter.optional(), articles: parameter.optional() })
      .optional(),
    /** Which people answer when. Without it: always. */
    hours: z.array(hours).default([]),
    /** What the customer may rely on: "Answer within one working day". */
    promise: localizedText.optional(),
    /**
     * Say instead within which time nine of ten customers really had their reply, as the tickets of the last 28 days show
     * (`npm run import -- tickets`). Until there are 50 of them, `promise` stands.
     */
    measured: z.boolean().optional(),
  })
  .superRefine((given, context) => {
    for (const { field, message } of channelMistakes(given))
      context.addIssue({ code: 'custom', path: [field], message: asMessage(message) });
  });
export type ContactChannel = z.output<typeof channel>;

const collection = z.strictObject({
  title: localizedText,
  /** One sentence under the title. */
  summary: localizedText,
  /** The address in each language, such as `{ de: versand, en: shipping }`. */
  slug: z.record(z.string(), z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)),
});

/** `content/site.yml`: who the shop is, its languages, its people. */
export const siteSchema = z.strictObject({
  /** The shop's name as customers know it. */
  name: z.string().min(1).max(60),
  /** The shop itself; the help center links back to it. */
  shopUrl: z.url(),
  /** The greeting on the home page: one line in the shop's voice. */
  greeting: localizedText,
  /** Languages, the first one is the default. Articles lie in a folder of the same name. */
  locales: z.array(z.string().regex(/^[a-z]{2}$/)).min(1),
  /** IANA name; days in reports and opening hours are meant in it. */
  timeZone: z.string().refine(isTimeZone, {
    error: asMessage({
      en: 'Write a time zone by its IANA name, such as Europe/Berlin.',
      de: 'Schreiben Sie eine Zeitzone mit ihrem IANA-Namen, zum Beispiel Europe/Berlin.',
    }),
  }),
  /**
   * Where the shop works, as far as holidays go: a country and, where they differ, a state (`{ country: DE, state: HH }`).
   * On these days nobody answers and nothing leaves. `alsoClosed` adds days of the shop's own.
   */
  holidays: z
    .strictObject({
      country: z.string().regex(/^[A-Z]{2}$/, {
        error: asMessage({
          en: 'Write the country as two capital letters, such as DE.',
          de: 'Schreiben Sie das Land mit zwei Großbuchstaben, zum Beispiel DE.',
        }),
      }),
      state: z
        .string()
        .regex(/^[A-Z]{1,3}$/, {
          error: asMessage({
            en: 'Write the state as its short name, such as HH or BY.',
            de: 'Schreiben Sie das Bundesland mit seinem Kürzel, zum Beispiel HH oder BY.',
          }),
        })
        .optional(),
      alsoClosed: z.array(day).default([]),
    })
    .optional(),
  collections: z.strictObject(
    Object.fromEntries(collectionNames.map((name) => [name, collection])) as Record<
      (typeof collectionNames)[number],
      typeof collection
    >,
  ),
  contact: z.array(channel).min(1, {
    error: asMessage({
      en: 'Name at least one way to reach a person.',
      de: 'Nennen Sie mindestens einen Weg zu einem Menschen.',
    }),
  }),
  /** What a customer should have at hand for a quick answer: "your order number". Shown on the contact page. */
  haveAtHand: z.array(localizedText).default([]),
  /** Where events are sent. A path on the same server, or the full address of a collector elsewhere. `false`: nothing is recorded. */
  collector: z.union([z.string().min(1), z.literal(false)]).default('/api'),
  /**
   * What connects the events of one reader: `page` nothing but the page, `tab` a number in the tab's storage (needs a
   * legal basis, § 25 TDDDG), `day` a number that the collector works out. Without it, pages send as in `page`.
   */
  recording: z
    .enum(recordings, {
      error: asMessage({
        en: 'Write `page`, `tab` or `day`.',
        de: 'Schreiben Sie `page`, `tab` oder `day`.',
      }),
    })
    .optional(),
  /** How many months a check of an article holds (`checked`), before `npm run review` asks for another. Without it: 12. */
  review: z.strictObject({ everyMonths: z.int().min(1).max(60) }).optional(),
  /** What one contact costs the shop, in euro. Without it the report shows contacts only, no money. */
  costPerContact: z.number().positive().optional(),
  /**
   * The entry "Withdraw from contract" in the footer, with a page for it. Leave it out when the shop has its own.
   * `url` takes the form by POST and answers 2xx, better with `{ "receivedAt": "2026-11-22T13:03:12Z" }` as JSON.
   */
  withdrawal: z
    .strictObject({
      url: z.url({
        error: asMessage({
          en: 'Write the full address that takes the form, with https://.',
          de: 'Schreiben Sie die vollständige Adresse, die das Formular annimmt, mit https://.',
        }),
      }),
      /** Where a customer finds the order number. */
      orderHint: localizedText.optional(),
    })
    .optional(),
  /** Keeps read pages and the search on the reader's device, so that they are there without a line. Say so in your privacy notice. */
  offline: z
    .boolean({
      error: asMessage({
        en: 'Write `true` or `false`.',
        de: 'Schreiben Sie `true` oder `false`.',
      }),
    })
    .default(false),
  /** Lets editors write in the browser, at `/admin/`: where the repository lies. Without it there is no such page. */
  admin: adminSchema.optional(),
  /** Colour and fonts of the shop. */
  brand: brandSchema.optional(),
  /** Hours within which customers should have their first reply, their solution, and how long they should wait in all. */
  targets: z
    .strictObject({
      firstResponse: z.number().positive().optional(),
      resolution: z.number().positive().optional(),
      wait: z.number().positive().optional(),
    })
    .optional(),
  /** Asks a random share of readers at the end of an article. Without it nobody is asked. */
  survey: z
    .strictObject({
      /** 0.1 asks one page view in ten. Whoever sends Global Privacy Control or Do Not Track is never asked. */
      share: z
        .number()
        .gt(0, {
          error: asMessage({
            en: 'Write a share above 0, such as 0.1.',
            de: 'Schreiben Sie einen Anteil über 0, zum Beispiel 0.1.',
          }),
        })
        .max(1),
      /** `ease`: how easy it was. `contact`: whether they would have contacted the shop. */
      ask: z
        .array(z.enum(['ease', 'contact']))
        .min(1)
        .default(['ease', 'contact']),
    })
    .optional(),
  /** Links in the footer that the law asks for. */
  legal: z.array(z.strictObject({ title: localizedText, url: localizedText })).default([]),
});
export type Site = z.output<typeof siteSchema>;

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
