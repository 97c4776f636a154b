import type { Finding, Severity } from '../../src/content-files/finding.ts';
import type { Sentence } from '../../src/core/sentence.ts';

/** What the check says at its end: how much was read, and how much of it needs a look. */
export function checkSummary(
  articles: number,
  all: readonly Finding[],
  shown: readonly Finding[],
): Sentence {
  const read: Sentence = {
    en: `${articles} ${articles === 1 ? 'article' : 'articles'}`,
    de: `${articles} Artikel`,
  };
  const hidden = all.length - shown.length;
  const more: Sentence =
    hidden === 0
      ? { en: '', de: '' }
      : {
          en: ` ${hidden} ${hidden === 1 ? 'hint' : 'hints'}: npm run check -- --hints`,
          de: ` ${hidden} ${hidden === 1 ? 'Hinweis' : 'Hinweise'}: npm run check -- --hints`,
        };
  if (shown.length === 0)
    return {
      en: `${read.en} checked, nothing to repair.${more.en}`,
      de: `${read.de} geprüft, nichts zu beheben.${more.de}`,
    };
  const counts = (['error', 'warning', 'hint'] as const).flatMap((severity) => {
    const count = shown.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [counted(count, severity)];
  });
  const files = new Set(shown.map(({ file }) => file)).size;
  return {
    en: `\n${counts.map(({ en }) => en).join(' and ')} in ${files} ${files === 1 ? 'file' : 'files'}; ${read.en} could be read.${more.en}`,
    de: `\n${counts.map(({ de }) => de).join(' und ')} in ${files} ${files === 1 ? 'Datei' : 'Dateien'}; ${read.de} ${articles === 1 ? 'konnte' : 'konnten'} gelesen werden.${more.de}`,
  };
}

function counted(count: number, severity: Severity): Sentence {
  const one = count === 1;
  const words: Readonly<Record<Severity, Sentence>> = {
    error: { en: one ? 'error' : 'errors', de: 'Fehler' },
    warning: { en: one ? 'warning' : 'warnings', de: one ? 'Warnung' : 'Warnungen' },
    hint: { en: one ? 'hint' : 'hints', de: one ? 'Hinweis' : 'Hinweise' },
  };
  return { en: `${count} ${words[severity].en}`, de: `${count} ${words[severity].de}` };
}
