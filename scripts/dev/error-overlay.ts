import type { ErrorPayload } from 'vite';
import type { Finding } from '../../src/content-files/finding.ts';
import type { EditorLocale } from '../../src/core/sentence.ts';

const titles = {
  en: {
    one: 'One mistake in the content',
    more: (count: number) => `${count} mistakes in the content`,
  },
  de: {
    one: 'Ein Fehler in den Inhalten',
    more: (count: number) => `${count} Fehler in den Inhalten`,
  },
};

/**
 * What Vite's client shows over the page while the content has mistakes: all of them, in the editor's language, and a
 * link that opens the first one in the editor. Astro makes HTML of it: bold between `**`, code between backticks.
 *
 * @param errors at least one
 */
export function errorOverlay(errors: readonly Finding[], locale: EditorLocale): ErrorPayload {
  const [first] = errors;
  const title = errors.length === 1 ? titles[locale].one : titles[locale].more(errors.length);
  const lines = errors.map(
    ({ file, line, column, found, repair }) =>
      `**${file}:${line}:${column}**\n${found[locale]}\n${repair[locale]}`,
  );
  const err = {
    title,
    name: title,
    message: lines.join('\n\n'),
    stack: '',
    plugin: 'lotse',
    ...(first && {
      id: first.file,
      loc: { file: first.file, line: first.line, column: first.column },
    }),
  };
  return { type: 'error', err };
}
