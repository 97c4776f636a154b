import type { z } from 'zod';
import { didYouMean } from '../did-you-mean.ts';

/**
 * What would be right, for values whose schema brings no sentence of its own. Given to every
 * `safeParse`, so that no programmer's English reaches an editor.
 */
export function repairSentence(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return rightType(issue.expected, issue.input);
    case 'too_small':
      return atLeast(issue);
    case 'too_big':
      return issue.origin === 'array'
        ? `Keep the ${issue.maximum} most useful.`
        : issue.origin === 'string'
          ? `Shorten it to ${issue.maximum} characters.`
          : `Write a number of at most ${issue.maximum}.`;
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
        ownSentence(issue.issues[0]) ?? 'Name languages by two small letters, such as de or en.'
      );
    case 'invalid_format':
      return issue.format === 'url'
        ? 'Write a full address, such as https://shop.example/.'
        : byField(issue.path);
    default:
      return byField(issue.path);
  }
}

/** @param input what stands there; undefined when the field is missing */
export function rightType(expected: string, input: unknown): string {
  if (input === null) return 'Give it a value, or leave the field out.';
  switch (expected) {
    case 'string':
      return textInstead(input);
    case 'array':
      return 'Write a list: each entry on a line of its own after a hyphen, or [one, two].';
    case 'number':
    case 'int':
      return 'Write a number, without quotation marks.';
    case 'boolean':
      return 'Write true or false.';
    case 'record':
      return 'Write the text for each language: { de: …, en: … }.';
    default:
      return 'Write one field a line, each as `name: value`.';
  }
}

function textInstead(input: unknown): string {
  if (input === undefined) return 'Add it.';
  if (Array.isArray(input)) return 'Write one text, without a list.';
  if (typeof input === 'object')
    return 'Put the whole text in quotation marks, because it holds a colon.';
  return `Put it in quotation marks: "${input}".`;
}

function atLeast({ origin, minimum, inclusive }: z.core.$ZodRawIssue<z.core.$ZodIssueTooSmall>) {
  if (origin === 'array') return `Write at least ${minimum === 1 ? 'one' : minimum}.`;
  if (origin === 'string')
    return Number(minimum) <= 1 ? 'Write a text.' : `Write at least ${minimum} characters.`;
  return inclusive === false
    ? `Write a number greater than ${minimum}.`
    : `Write a number of at least ${minimum}.`;
}

function oneOf(values: readonly string[], input: unknown): string {
  return `${didYouMean(String(input), values)}Write one of: ${values.join(', ')}.`;
}

/** The value of a fact is the one place that takes a number or a range and has no sentence of its own. */
function numberOrRange(path: readonly PropertyKey[] | undefined): string {
  return path?.at(-1) === 'value'
    ? 'Write a number such as 30 or a range such as [2, 3], without quotation marks.'
    : byField(path);
}

const aFact = 'or the name of a fact from content/facts.yml';
const aNumber = `Write a whole number, ${aFact} such as returns.windowDays.`;
const aRange = `Write a range such as [2, 3], ${aFact} such as shipping.daysGermany.`;
const anAddress =
  'Write the address in lower-case letters, digits and single hyphens, such as wo-ist-mein-paket.';

/** Forms for which the schema has no sentence, by the field they belong to. */
const sentences: Readonly<Record<string, string>> = {
  locales: 'Write languages as two small letters, such as de or en.',
  slug: anAddress,
  redirectFrom: anAddress,
  windowDays: aNumber,
  minutes: aNumber,
  deliveryDays: aRange,
  refundDays: aRange,
  settlementDays: aRange,
  workDays: aRange,
  value: 'Write a day as month-day, such as 12-24, with the year before it if it is one day only.',
  collector: 'Write a path such as /api, a full address, or false.',
};

const fallback = 'The comments in src/core/content say what the field takes.';

function byField(path: readonly PropertyKey[] | undefined): string {
  const field = path?.findLast(
    (step) => typeof step === 'string' && Object.hasOwn(sentences, step),
  );
  return field === undefined ? fallback : (sentences[String(field)] ?? fallback);
}

/** The sentence that a schema brings, when it brings one. */
function ownSentence(issue: { message: string } | undefined): string | undefined {
  return issue?.message === fallback ? undefined : issue?.message;
}
