import type { Sentence } from '../../core/sentence.ts';

/** A place in YAML as an editor would say it: `title`, entry 2 of `alsoAsked`, `from` in entry 1 of `contact`. */
export function nameField(path: readonly PropertyKey[]): Sentence {
  const last = path.at(-1);
  const before = path.slice(0, -1);
  if (typeof last === 'number') {
    if (before.length === 0) return { en: `entry ${last + 1}`, de: `Eintrag ${last + 1}` };
    const list = nameField(before);
    return { en: `entry ${last + 1} of ${list.en}`, de: `Eintrag ${last + 1} von ${list.de}` };
  }
  const list = before.findLastIndex((step) => typeof step === 'number');
  const name = `\`${path
    .slice(list + 1)
    .map(String)
    .join('.')}\``;
  if (list === -1) return { en: name, de: name };
  const entry = nameField(path.slice(0, list + 1));
  return { en: `${name} in ${entry.en}`, de: `${name} in ${entry.de}` };
}

/** The same at the beginning of a sentence. */
export function startWithField(path: readonly PropertyKey[]): Sentence {
  const { en, de } = nameField(path);
  return { en: capital(en), de: capital(de) };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
