import { type EditorLocale, editorLocales } from '../../src/core/sentence.ts';

/** What the environment says about languages, the strongest first (POSIX). */
const variables = ['LC_ALL', 'LC_MESSAGES', 'LANG'] as const;

/**
 * The language in which a command speaks to editors: that of their computer, else the first of the site's that it can
 * speak, else English.
 */
export function editorLocale(
  env: Readonly<Record<string, string | undefined>>,
  siteLocales: readonly string[],
): EditorLocale {
  const written = variables.map((name) => env[name]).find((value) => value);
  const wanted = [written?.slice(0, 2).toLowerCase(), ...siteLocales];
  return wanted.find(isEditorLocale) ?? 'en';
}

export function isEditorLocale(locale: string | undefined): locale is EditorLocale {
  return editorLocales.some((known) => known === locale);
}
