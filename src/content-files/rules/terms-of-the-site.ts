import { termsIn } from '../../core/content/glossary.ts';
import type { ContentFolder } from '../content-folder.ts';
import type { Finding } from '../finding.ts';
import { type FolderRule, finding, wholeFile } from '../rule.ts';
import { noSuchLanguage } from './no-such-language.ts';

/** `style.yml` and `glossary.yml` name languages of the site, and no word is both asked for and ruled out. */
export const termsOfTheSite: FolderRule = (folder) => [
  ...unknownLanguages(folder),
  ...folder.locales.flatMap((locale) => wordsRuledOutAndAskedFor(folder, locale)),
];

function unknownLanguages({ styles, styleFile, glossary, glossaryFile, locales }: ContentFolder) {
  const named = [
    ...Object.keys(styles ?? {}).map((locale) => ({ settings: styleFile, path: [locale], locale })),
    ...Object.entries(glossary ?? {}).flatMap(([id, term]) =>
      Object.keys(term).map((locale) => ({ settings: glossaryFile, path: [id, locale], locale })),
    ),
  ];
  return named
    .filter(({ locale }) => !locales.includes(locale))
    .map(({ settings: { file, yaml }, path, locale }) =>
      finding(
        'known-terms',
        file,
        yaml?.placeOf(path) ?? wholeFile,
        noSuchLanguage(locale, locales),
      ),
    );
}

function wordsRuledOutAndAskedFor(
  { glossary, glossaryFile: { file, yaml } }: ContentFolder,
  locale: string,
): Finding[] {
  const terms = termsIn(glossary ?? {}, locale);
  const asked = new Set(terms.flatMap(({ term, forms }) => [term, ...forms].map(lower)));
  return terms.flatMap(({ id, not }) =>
    not.flatMap((word, index): Finding[] =>
      asked.has(lower(word))
        ? [
            finding('known-terms', file, yaml?.placeOf([id, locale, 'not', index]) ?? wholeFile, {
              found: {
                en: `\`${word}\` is ruled out here, and is a term itself.`,
                de: `\`${word}\` ist hier ausgeschlossen und selbst ein Begriff.`,
              },
              repair: {
                en: 'Take it out of `not`, or out of `term` and `forms`.',
                de: 'Nehmen Sie es aus `not` heraus oder aus `term` und `forms`.',
              },
            }),
          ]
        : [],
    ),
  );
}

function lower(word: string): string {
  return word.toLowerCase();
}
