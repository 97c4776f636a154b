import { languageName } from '../../core/content/language-name.ts';
import { normaliseQuery } from '../../core/events/normalise-query.ts';
import type { ContentFolder, QueryFile } from '../content-folder.ts';
import { didYouMean } from '../did-you-mean.ts';
import { findTarget } from '../find-target.ts';
import type { Finding } from '../finding.ts';
import { type FolderRule, finding, wholeFile } from '../rule.ts';
import { noSuchLanguage } from './no-such-language.ts';
import { lookAtItsDays } from './not-shown.ts';

/** What the files of queries name is there: their language, and each query's article, one for each query. */
export const answeredQueries: FolderRule = (folder) =>
  folder.queryFiles.flatMap((file) =>
    folder.locales.includes(file.locale)
      ? [...unanswered(file, folder), ...repeated(file)]
      : [noLanguage(file, folder)],
  );

function noLanguage({ file, kind, locale }: QueryFile, { locales }: ContentFolder): Finding {
  const meant = didYouMean(locale, locales);
  const names = locales.map((name) => `${kind}.${name}.yml`);
  return finding('answered-queries', file, wholeFile, {
    found: noSuchLanguage(locale, locales).found,
    repair: {
      en: `${meant.en}Name the file ${names.join(' or ')}.`,
      de: `${meant.de}Nennen Sie die Datei ${names.join(' oder ')}.`,
    },
  });
}

function unanswered(queryFile: QueryFile, folder: ContentFolder): Finding[] {
  const { file, kind, locale, yaml } = queryFile;
  // An article stands once above its learned queries, but behind each protected one.
  const named =
    kind === 'protected'
      ? queryFile.lines
      : [...new Set(queryFile.lines.map(({ reference }) => reference))].map((reference) => ({
          reference,
          place: yaml?.placeOf([reference]) ?? wholeFile,
        }));
  return named.flatMap(({ reference, place }): Finding[] => {
    const target = findTarget(folder, reference, locale);
    if (!target.article) return [finding('answered-queries', file, place, target)];
    if (!target.hidden) return [];
    return [
      finding(
        'answered-queries',
        file,
        place,
        {
          found: {
            en: `\`${reference}\` is not shown to readers now, so nothing finds it.`,
            de: `\`${reference}\` ist für Leser gerade nicht sichtbar, also findet ihn nichts.`,
          },
          repair: lookAtItsDays,
        },
        'warning',
      ),
    ];
  });
}

function repeated({ file, lines, locale }: QueryFile): Finding[] {
  const owners = new Map<string, string>();
  return lines.flatMap(({ query, reference, place }): Finding[] => {
    const key = normaliseQuery(query);
    const owner = owners.get(key);
    owners.set(key, owner ?? reference);
    if (owner === undefined) return [];
    return [
      finding('answered-queries', file, place, {
        found: {
          en: `The ${languageName(locale, 'en')} query \`${query}\` is there already, for \`${owner}\`.`,
          de: `Die Suchanfrage \`${query}\` (${languageName(locale, 'de')}) steht schon da, bei \`${owner}\`.`,
        },
        repair: {
          en: 'Keep the line whose article answers it.',
          de: 'Behalten Sie die Zeile, deren Artikel sie beantwortet.',
        },
      }),
    ];
  });
}
