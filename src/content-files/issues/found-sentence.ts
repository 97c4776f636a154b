import type { z } from 'zod';
import type { Sentence } from '../../core/sentence.ts';
import { startWithField } from './name-field.ts';
import { nameKind, nameValue } from './name-value.ts';

/** What was found where a schema expected something else. Unknown fields are told one by one elsewhere. */
export function foundSentence(issue: z.core.$ZodIssue): Sentence {
  const { path } = issue;
  const input: unknown = issue.input;
  switch (issue.code) {
    case 'invalid_type':
      if (path.length === 0)
        return { en: 'There are no fields here.', de: 'Hier stehen keine Felder.' };
      if (input === undefined) return missing(path);
      return input === null ? isValue(path, null) : wrongKind(path, input, issue.expected);
    case 'too_small':
    case 'too_big':
      return size(path, input);
    case 'invalid_union': {
      const { discriminator } = issue as { discriminator?: string };
      if (discriminator === undefined) return isValue(path, input);
      const value = (input as Record<string, unknown> | undefined)?.[discriminator];
      return value === undefined ? missing(path) : isValue(path, value);
    }
    case 'invalid_key': {
      const name = nameValue(path.at(-1));
      if (path.length === 1)
        return { en: `The line begins with ${name.en}.`, de: `Die Zeile beginnt mit ${name.de}.` };
      const field = startWithField(path.slice(0, -1));
      return {
        en: `${field.en} holds the name ${name.en}.`,
        de: `${field.de} enthält den Namen ${name.de}.`,
      };
    }
    default:
      return input === undefined ? missing(path) : isValue(path, input);
  }
}

function missing(path: readonly PropertyKey[]): Sentence {
  const field = startWithField(path);
  return { en: `The field ${field.en} is missing.`, de: `Das Feld ${field.de} fehlt.` };
}

function isValue(path: readonly PropertyKey[], value: unknown): Sentence {
  const field = startWithField(path);
  const name = nameValue(value);
  return { en: `${field.en} is ${name.en}.`, de: `${field.de} ist ${name.de}.` };
}

function wrongKind(path: readonly PropertyKey[], input: unknown, expected: string): Sentence {
  const field = startWithField(path);
  const kind = nameKind(input);
  const not = otherThan[expected] ?? { en: `not ${expected}`, de: `nicht ${expected}` };
  return {
    en: `${field.en} is ${kind.en}, ${not.en}.`,
    de: `${field.de} ist ${kind.de}, ${not.de}.`,
  };
}

function size(path: readonly PropertyKey[], input: unknown): Sentence {
  const field = startWithField(path);
  const { en, de } = sizeOf(input);
  return { en: `${field.en} ${en}.`, de: `${field.de} ${de}.` };
}

function sizeOf(input: unknown): Sentence {
  if (typeof input === 'string')
    return input === ''
      ? { en: 'is empty', de: 'ist leer' }
      : {
          en: `has ${input.length} ${input.length === 1 ? 'character' : 'characters'}`,
          de: `hat ${input.length} Zeichen`,
        };
  if (Array.isArray(input))
    return input.length === 0
      ? { en: 'has no entries', de: 'hat keine Einträge' }
      : {
          en: `has ${input.length} ${input.length === 1 ? 'entry' : 'entries'}`,
          de: `hat ${input.length} ${input.length === 1 ? 'Eintrag' : 'Einträge'}`,
        };
  return { en: `is ${String(input)}`, de: `ist ${String(input)}` };
}

const otherThan: Readonly<Record<string, Sentence>> = {
  string: { en: 'not a text', de: 'kein Text' },
  array: { en: 'not a list', de: 'keine Liste' },
  number: { en: 'not a number', de: 'keine Zahl' },
  int: { en: 'not a whole number', de: 'keine ganze Zahl' },
  boolean: { en: 'not true or false', de: 'nicht true oder false' },
  record: { en: 'not a text for each language', de: 'kein Text für jede Sprache' },
  object: { en: 'not a group of fields', de: 'keine Gruppe von Feldern' },
  tuple: { en: 'not a range', de: 'keine Spanne' },
};
