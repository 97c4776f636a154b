import type { z } from 'zod';
import { startWithField } from './name-field.ts';
import { nameKind, nameValue } from './name-value.ts';

/** What was found where a schema expected something else. Unknown fields are told one by one elsewhere. */
export function foundSentence(issue: z.core.$ZodIssue): string {
  const { path } = issue;
  const field = startWithField(path);
  const input: unknown = issue.input;
  switch (issue.code) {
    case 'invalid_type':
      if (path.length === 0) return 'There are no fields here.';
      return input === undefined
        ? `The field ${field} is missing.`
        : input === null
          ? `${field} is empty.`
          : `${field} is ${nameKind(input)}, not ${expectedKind(issue.expected)}.`;
    case 'too_small':
    case 'too_big':
      return `${field} ${sizeOf(input)}.`;
    case 'invalid_union': {
      const { discriminator } = issue as { discriminator?: string };
      if (discriminator === undefined) return `${field} is ${nameValue(input)}.`;
      const value = (input as Record<string, unknown> | undefined)?.[discriminator];
      return value === undefined
        ? `The field ${field} is missing.`
        : `${field} is ${nameValue(value)}.`;
    }
    case 'invalid_key':
      if (path.length === 1) return `The line begins with ${nameValue(path[0])}.`;
      return `${startWithField(path.slice(0, -1))} holds the name ${nameValue(path.at(-1))}.`;
    default:
      return input === undefined
        ? `The field ${field} is missing.`
        : `${field} is ${nameValue(input)}.`;
  }
}

function sizeOf(input: unknown): string {
  if (typeof input === 'string')
    return input === ''
      ? 'is empty'
      : `has ${input.length} ${input.length === 1 ? 'character' : 'characters'}`;
  if (Array.isArray(input))
    return input.length === 0
      ? 'has no entries'
      : `has ${input.length} ${input.length === 1 ? 'entry' : 'entries'}`;
  return `is ${String(input)}`;
}

function expectedKind(expected: string): string {
  const kinds: Readonly<Record<string, string>> = {
    string: 'a text',
    array: 'a list',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
    record: 'a text for each language',
    object: 'a group of fields',
    tuple: 'a range',
  };
  return kinds[expected] ?? expected;
}
