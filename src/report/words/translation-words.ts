/** What the report says of missing and outdated translations. */
export function translationWords(locale: string): (typeof words)['en' | 'de'] {
  return locale === 'de' ? words.de : words.en;
}

const words = {
  en: {
    heading: 'To be translated or brought up to date',
    lead: 'Those that readers search for come first, then those that are read most.',
    none: 'Every text is there in each language and up to date.',
    text: 'Text',
    state: 'What is to be done',
    searches: 'Searches for it',
    reads: 'Reads',
    missing: (language: string, source: string) =>
      `Not there in ${language}; there is a text in ${source}.`,
    outdated: (language: string, since: string, changed: string) =>
      `The text in ${language} is of ${since}; its source changed on ${changed}.`,
    unknown: 'No history says what changed.',
    changes: (lines: number) => (lines === 1 ? 'One changed line' : `${lines} changed lines`),
    more: (count: number) => `${count} more: npm run translations lists them all.`,
  },
  de: {
    heading: 'Zu übersetzen oder auf den neuesten Stand zu bringen',
    lead: 'Zuerst steht, wonach Leser suchen, dann, was am meisten gelesen wird.',
    none: 'Jeden Text gibt es in jeder Sprache, und alle sind auf dem neuesten Stand.',
    text: 'Text',
    state: 'Was zu tun ist',
    searches: 'Suchen danach',
    reads: 'Aufrufe',
    missing: (language: string, source: string) =>
      `Fehlt auf ${language}; es gibt einen Text auf ${source}.`,
    outdated: (language: string, since: string, changed: string) =>
      `Der Text auf ${language} ist vom ${since}; seine Vorlage hat sich am ${changed} geändert.`,
    unknown: 'Keine Versionsgeschichte sagt, was sich geändert hat.',
    changes: (lines: number) =>
      lines === 1 ? 'Eine geänderte Zeile' : `${lines} geänderte Zeilen`,
    more: (count: number) => `${count} weitere: npm run translations nennt sie alle.`,
  },
} as const;
