import { normaliseQuery } from '../../core/events/normalise-query.ts';
import type { ContentFolder, QueryFile } from '../content-folder.ts';
import { didYouMean } from '../did-you-mean.ts';
import { findTarget } from '../find-target.ts';
import { languageName } from '../language-name.ts';
import { type FolderRule, finding, wholeFile } from '../rule.ts';
import type { Finding } from '../source-content.ts';

/** What the files of queries name is there: their language, and each query's article, one for each query. */
export const answeredQueries: FolderRule = (folder) =>
  folder.queryFiles.flatMap((file) =>
    folder.locales.includes(file.locale)
      ? [...unanswered(file, folder), ...repeated(file)]
      : [noLanguage(file, folder)],
  );

function noLanguage({ file, kind, locale }: QueryFile, { locales }: ContentFolder): Finding {
  return finding(
    file,
    wholeFile,
    `The site has no language \`${locale}\`.`,
    `${didYouMean(locale, locales)}Name the file ${locales.map((name) => `${kind}.${name}.yml`).join(' or ')}.`,
  );
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
    if (!target.article) return [finding(file, place, target.found, target.repair)];
    if (!target.hidden) return [];
    return [
      finding(
        file,
        place,
        `\`${reference}\` is not shown to readers now, so nothing finds it.`,
        'Look at its `draft`, `validFrom` and `validUntil`, or take the line out.',
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
      finding(
        file,
        place,
        `The ${languageName(locale)} query \`${query}\` is there already, for \`${owner}\`.`,
        'Keep the line whose article answers it.',
      ),
    ];
  });
}
