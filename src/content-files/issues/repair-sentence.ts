import type { z } from 'zod';
import { asMessage, fromMessage, type Sentence } from '../../core/sentence.ts';
import { didYouMean } from '../did-you-mean.ts';

/**
 * What would be right, for values whose schema brings no sentence of its own. Given to every
 * `safeParse`, so that no programmer's English reaches an editor.
 */
export function repairSentence(issue: z.core.$ZodRawIssue): string {
  return asMessage(repairOf(issue));
}

function repairOf(issue: z.core.$ZodRawIssue): Sentence {
  switch (issue.code) {
    case 'invalid_type':
      return rightType(issue.expected, issue.input);
    case 'too_small':
      return atLeast(issue);
    case 'too_big':
      return atMost(issue);
    case 'invalid_value':
      return oneOf(issue.values.map(String), issue.input);
    case 'invalid_union': {
      const { options, discriminator } = issue as { options?: unknown; discriminator?: string };
      if (!Array.isArray(options)) return numberOrRange(issue.path);
      const group = issue.input as Record<string, unknown> | undefined;
      return oneOf(options.map(String), group?.[discriminator ?? '']);
    }
    case 'invalid_key':
      return (
        ownSentence(issue.issues[0]) ?? {
          en: 'Name languages by two small letters, such as de or en.',
          de: 'Nennen Sie Sprachen mit zwei Kleinbuchstaben, zum Beispiel de oder en.',
        }
      );
    case 'invalid_format':
      return issue.format === 'url'
        ? {
            en: 'Write a full address, such as https://shop.example/.',
            de: 'Schreiben Sie eine vollständige Adresse, zum Beispiel https://shop.example/.',
          }
        : byField(issue.path);
    default:
      return byField(issue.path);
  }
}

/** @param input what stands there; undefined when the field is missing */
export function rightType(expected: string, input: unknown): Sentence {
  if (input === null)
    return {
      en: 'Give it a value, or leave the field out.',
      de: 'Geben Sie einen Wert an, oder lassen Sie das Feld weg.',
    };
  if (expected === 'string') return textInstead(input);
  return (
    types[expected] ?? {
      en: 'Write one field a line, each as `name: value`.',
      de: 'Schreiben Sie je Zeile ein Feld, jedes als `Name: Wert`.',
    }
  );
}

const aNumberPlainly = {
  en: 'Write a number, without quotation marks.',
  de: 'Schreiben Sie eine Zahl, ohne Anführungszeichen.',
};

const types: Readonly<Record<string, Sentence>> = {
  array: {
    en: 'Write a list: each entry on a line of its own after a hyphen, or [one, two].',
    de: 'Schreiben Sie eine Liste: jeden Eintrag in eine eigene Zeile nach einem Bindestrich, oder [eins, zwei].',
  },
  number: aNumberPlainly,
  int: aNumberPlainly,
  boolean: { en: 'Write true or false.', de: 'Schreiben Sie true oder false.' },
  record: {
    en: 'Write the text for each language: { de: …, en: … }.',
    de: 'Schreiben Sie den Text für jede Sprache: { de: …, en: … }.',
  },
};

function textInstead(input: unknown): Sentence {
  if (input === undefined) return { en: 'Add it.', de: 'Ergänzen Sie es.' };
  if (Array.isArray(input))
    return { en: 'Write one text, without a list.', de: 'Schreiben Sie einen Text ohne Liste.' };
  if (typeof input === 'object')
    return {
      en: 'Put the whole text in quotation marks, because it holds a colon.',
      de: 'Setzen Sie den ganzen Text in Anführungszeichen, weil er einen Doppelpunkt enthält.',
    };
  return {
    en: `Put it in quotation marks: "${input}".`,
    de: `Setzen Sie es in Anführungszeichen: "${input}".`,
  };
}

function atLeast({
  origin,
  minimum,
  inclusive,
}: z.core.$ZodRawIssue<z.core.$ZodIssueTooSmall>): Sentence {
  if (origin === 'array')
    return minimum === 1
      ? { en: 'Write at least one.', de: 'Schreiben Sie mindestens einen Eintrag.' }
      : { en: `Write at least ${minimum}.`, de: `Schreiben Sie mindestens ${minimum} Einträge.` };
  if (origin === 'string')
    return Number(minimum) <= 1
      ? { en: 'Write a text.', de: 'Schreiben Sie einen Text.' }
      : {
          en: `Write at least ${minimum} characters.`,
          de: `Schreiben Sie mindestens ${minimum} Zeichen.`,
        };
  return inclusive === false
    ? {
        en: `Write a number greater than ${minimum}.`,
        de: `Schreiben Sie eine Zahl über ${minimum}.`,
      }
    : {
        en: `Write a number of at least ${minimum}.`,
        de: `Schreiben Sie eine Zahl ab ${minimum}.`,
      };
}

function atMost({ origin, maximum }: z.core.$ZodRawIssue<z.core.$ZodIssueTooBig>): Sentence {
  if (origin === 'array')
    return {
      en: `Keep the ${maximum} most useful.`,
      de: `Behalten Sie die ${maximum} nützlichsten.`,
    };
  if (origin === 'string')
    return {
      en: `Shorten it to ${maximum} characters.`,
      de: `Kürzen Sie den Text auf ${maximum} Zeichen.`,
    };
  return {
    en: `Write a number of at most ${maximum}.`,
    de: `Schreiben Sie eine Zahl bis ${maximum}.`,
  };
}

function oneOf(values: readonly string[], input: unknown): Sentence {
  const meant = didYouMean(String(input), values);
  return {
    en: `${meant.en}Write one of: ${values.join(', ')}.`,
    de: `${meant.de}Schreiben Sie eines von: ${values.join(', ')}.`,
  };
}

/** The value of a fact is the one place that takes a number or a range and has no sentence of its own. */
function numberOrRange(path: readonly PropertyKey[] | undefined): Sentence {
  return path?.at(-1) === 'value'
    ? {
        en: 'Write a number such as 30 or a range such as [2, 3], without quotation marks.',
        de: 'Schreiben Sie eine Zahl wie 30 oder eine Spanne wie [2, 3], ohne Anführungszeichen.',
      }
    : byField(path);
}

const aNumber: Sentence = {
  en: 'Write a whole number, or the name of a fact from content/facts.yml such as returns.windowDays.',
  de: 'Schreiben Sie eine ganze Zahl oder den Namen eines Fakts aus content/facts.yml, zum Beispiel returns.windowDays.',
};
const aRange: Sentence = {
  en: 'Write a range such as [2, 3], or the name of a fact from content/facts.yml such as shipping.days.',
  de: 'Schreiben Sie eine Spanne wie [2, 3] oder den Namen eines Fakts aus content/facts.yml, zum Beispiel shipping.days.',
};
const anAddress: Sentence = {
  en: 'Write the address in lower-case letters, digits and single hyphens, such as wo-ist-mein-paket.',
  de: 'Schreiben Sie die Adresse mit Kleinbuchstaben, Ziffern und einzelnen Bindestrichen, zum Beispiel wo-ist-mein-paket.',
};

/** Forms for which the schema has no sentence, by the field they belong to. */
const sentences: Readonly<Record<string, Sentence>> = {
  locales: {
    en: 'Write languages as two small letters, such as de or en.',
    de: 'Schreiben Sie Sprachen mit zwei Kleinbuchstaben, zum Beispiel de oder en.',
  },
  slug: anAddress,
  redirectFrom: anAddress,
  windowDays: aNumber,
  minutes: aNumber,
  deliveryDays: aRange,
  refundDays: aRange,
  settlementDays: aRange,
  workDays: aRange,
  value: {
    en: 'Write a day as month-day, such as 12-24, with the year before it if it is one day only.',
    de: 'Schreiben Sie einen Tag als Monat-Tag, zum Beispiel 12-24, und das Jahr davor, wenn es nur ein Tag ist.',
  },
  collector: {
    en: 'Write a path such as /api, a full address, or false.',
    de: 'Schreiben Sie einen Pfad wie /api, eine vollständige Adresse oder false.',
  },
};

const fallback: Sentence = {
  en: 'The comments in src/core/content say what the field takes.',
  de: 'Die Kommentare in src/core/content sagen, was das Feld aufnimmt.',
};

function byField(path: readonly PropertyKey[] | undefined): Sentence {
  const field = path?.findLast(
    (step) => typeof step === 'string' && Object.hasOwn(sentences, step),
  );
  return field === undefined ? fallback : (sentences[String(field)] ?? fallback);
}

/** The sentence that a schema brings, when it brings one. */
function ownSentence(issue: { message: string } | undefined): Sentence | undefined {
  return issue === undefined || issue.message === asMessage(fallback)
    ? undefined
    : fromMessage(issue.message);
}
