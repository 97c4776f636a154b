/** The languages in which editors are spoken to. */
export const editorLocales = ['en', 'de'] as const;
export type EditorLocale = (typeof editorLocales)[number];

/** What an editor is told, in each of these languages. */
export type Sentence = Readonly<Record<EditorLocale, string>>;

/** A sentence as the message of a schema, which is one text: English first, German in the next line. */
export function asMessage({ en, de }: Sentence): string {
  return `${en}\n${de}`;
}

/** The sentence in a schema's message; a message in one language stands for both. */
export function fromMessage(message: string): Sentence {
  const [en = '', de = en] = message.split('\n');
  return { en, de };
}

/** The same in every language: a list of names, an example. */
export function inAnyLanguage(text: string): Sentence {
  return { en: text, de: text };
}
