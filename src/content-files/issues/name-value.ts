import { inAnyLanguage, type Sentence } from '../../core/sentence.ts';

/** A value from YAML as it can stand in a sentence: `ten`, 5, a list. Long text is cut. */
export function nameValue(value: unknown): Sentence {
  if (typeof value === 'string')
    return inAnyLanguage(`\`${value.length > 60 ? `${value.slice(0, 59)}…` : value}\``);
  if (Array.isArray(value))
    return value.every((entry) => typeof entry === 'number')
      ? inAnyLanguage(`[${value.join(', ')}]`)
      : { en: 'a list', de: 'eine Liste' };
  if (value === null || value === undefined) return { en: 'empty', de: 'leer' };
  return typeof value === 'object'
    ? { en: 'a group of fields', de: 'eine Gruppe von Feldern' }
    : inAnyLanguage(String(value));
}

/** What kind of thing a value is, in an editor's words. */
export function nameKind(value: unknown): Sentence {
  const { en, de } = nameValue(value);
  if (typeof value === 'string') return { en: `the text ${en}`, de: `der Text ${de}` };
  if (typeof value === 'number') return { en: `the number ${en}`, de: `die Zahl ${de}` };
  return { en, de };
}
