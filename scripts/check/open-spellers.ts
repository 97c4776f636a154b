import { createRequire } from 'node:module';
import type { Speller } from '../../src/core/language/find-misspelt.ts';

/** Which of cspell's dictionaries know a language: both spellings of English are right. */
const dictionaries: Readonly<Record<string, readonly string[]>> = {
  de: ['de-de'],
  en: ['en_us', 'en-gb'],
};

/**
 * The dictionaries of these languages; a language without one is left out. Unpacking one takes seconds, so nothing of them
 * is loaded before somebody asks.
 */
export async function openSpellers(locales: readonly string[]): Promise<Record<string, Speller>> {
  const { finalizeSettings, getDefaultBundledSettingsAsync, getDictionary, readSettings } =
    await import('cspell-lib');
  const { resolve } = createRequire(import.meta.url);
  const settings = [
    await getDefaultBundledSettingsAsync(),
    await readSettings(resolve('@cspell/dict-de-de/cspell-ext.json')),
  ];
  const known = settings.flatMap((each) => each.dictionaryDefinitions ?? []);
  const opened: Record<string, Speller> = {};
  for (const locale of locales) {
    const names = dictionaries[locale];
    if (!names) continue;
    const dictionaryDefinitions = known.filter(({ name }) => names.includes(name));
    const dictionary = await getDictionary(
      finalizeSettings({ dictionaryDefinitions, dictionaries: [...names] }),
    );
    opened[locale] = {
      knows: (word) => dictionary.has(word, { ignoreCase: false }),
      suggest: (word) =>
        dictionary.suggest(word, { numSuggestions: 6, numChanges: 2 }).map((one) => one.word),
    };
  }
  return opened;
}
