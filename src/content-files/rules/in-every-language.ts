import { languageName } from '../../core/content/language-name.ts';
import type { ContentFolder } from '../content-folder.ts';
import type { Finding } from '../finding.ts';
import { nameField } from '../issues/name-field.ts';
import { type FolderRule, finding } from '../rule.ts';

type Text = Readonly<Record<string, string>>;
type Located = { path: PropertyKey[]; text: Text | undefined };

/** Every text in `site.yml` and `facts.yml` that readers see is there in each language of the site. */
export const inEveryLanguage: FolderRule = (folder) => [
  ...missing(folder, folder.siteFile, siteTexts(folder)),
  ...missing(folder, folder.factsFile, factTexts(folder)),
];

function missing(
  { site, locales }: ContentFolder,
  { file, yaml }: ContentFolder['siteFile'],
  texts: readonly Located[],
): Finding[] {
  if (!site || !yaml) return [];
  return texts.flatMap(({ path, text }) =>
    locales
      .filter((locale) => text !== undefined && text[locale] === undefined)
      .map((locale) =>
        finding('in-every-language', file, yaml.placeOf(path), {
          found: {
            en: `There is no ${languageName(locale, 'en')} text for ${nameField(path).en}.`,
            de: `Für ${nameField(path).de} gibt es keinen Text auf ${languageName(locale, 'de')}.`,
          },
          repair: {
            en: `Add \`${locale}: …\` to it.`,
            de: `Ergänzen Sie dort \`${locale}: …\`.`,
          },
        }),
      ),
  );
}

function siteTexts({ site }: ContentFolder): Located[] {
  if (!site) return [];
  return [
    { path: ['greeting'], text: site.greeting },
    ...Object.entries(site.collections).flatMap(([name, { title, summary, slug }]) => [
      { path: ['collections', name, 'title'], text: title },
      { path: ['collections', name, 'summary'], text: summary },
      { path: ['collections', name, 'slug'], text: slug },
    ]),
    ...site.contact.flatMap(({ promise, label }, index) => [
      { path: ['contact', index, 'promise'], text: promise },
      { path: ['contact', index, 'label'], text: label },
    ]),
    ...site.haveAtHand.map((text, index) => ({ path: ['haveAtHand', index], text })),
    ...site.legal.flatMap(({ title, url }, index) => [
      { path: ['legal', index, 'title'], text: title },
      { path: ['legal', index, 'url'], text: url },
    ]),
  ];
}

function factTexts({ facts }: ContentFolder): Located[] {
  if (!facts) return [];
  return [
    ...Object.entries(facts.facts).flatMap(([id, fact]): Located[] => [
      { path: ['facts', id, 'label'], text: fact.label },
      ...(fact.unit === 'text' ? [{ path: ['facts', id, 'value'], text: fact.value }] : []),
    ]),
    ...Object.entries(facts.countryGroups ?? {}).map(([name, { label }]) => ({
      path: ['countryGroups', name, 'label'],
      text: label,
    })),
    ...Object.entries(facts.paymentMethods).map(([name, text]) => ({
      path: ['paymentMethods', name],
      text,
    })),
  ];
}
