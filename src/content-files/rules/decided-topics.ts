import { languageName } from '../../core/content/language-name.ts';
import type { ContentFolder } from '../content-folder.ts';
import { findTarget } from '../find-target.ts';
import type { Finding } from '../finding.ts';
import { isDay } from '../is-day.ts';
import { type FolderRule, finding, type Said } from '../rule.ts';
import { noSuchDay } from './no-such-day.ts';
import { noSuchLanguage } from './no-such-language.ts';

/** What `gaps.yml` names is there: languages, articles, days; and a topic has the words by which it is known again. */
export const decidedTopics: FolderRule = (folder) => {
  const { gaps, gapsFile } = folder;
  const { file, yaml } = gapsFile;
  if (gaps === undefined || yaml === undefined) return [];
  return Object.entries(gaps).flatMap(([id, { queries, article, since }]): Finding[] => {
    const parts = id.split('/');
    const aboutArticle = parts.length === 3;
    const locale = (aboutArticle ? parts[1] : parts[0]) ?? '';
    const say = (path: readonly string[], said: Said) =>
      finding('decided-topics', file, yaml.placeOf(path), said);

    if (!folder.locales.includes(locale))
      return [say([id], noSuchLanguage(locale, folder.locales))];
    const findings: Finding[] = [];
    if (aboutArticle) findings.push(...missing(folder, `${parts[0]}/${parts[2]}`, locale, [id]));
    if (article !== undefined) findings.push(...missing(folder, article, locale, [id, 'article']));
    if (!aboutArticle && queries.length === 0)
      findings.push(
        say([id], {
          found: {
            en: 'The topic has no `queries`: nothing says which searches are meant.',
            de: 'Das Thema hat keine `queries`: Nichts sagt, welche Suchen gemeint sind.',
          },
          repair: {
            en: 'Copy the customers’ words from the report: queries: [gift wrapping, wrap as a gift].',
            de: 'Übernehmen Sie die Worte der Kunden aus dem Bericht: queries: [geschenkverpackung, als geschenk].',
          },
        }),
      );
    if (since !== undefined && !isDay(since))
      findings.push(say([id, 'since'], noSuchDay('since', since)));
    return findings;
  });
};

function missing(
  folder: ContentFolder,
  reference: string,
  locale: string,
  path: readonly string[],
): Finding[] {
  const { file, yaml } = folder.gapsFile;
  const place = yaml?.placeOf(path) ?? { line: 1, column: 1 };
  const target = findTarget(folder, reference, locale);
  if (!target.article) return [finding('decided-topics', file, place, target)];
  if (!target.hidden) return [];
  return [
    finding(
      'decided-topics',
      file,
      place,
      {
        found: {
          en: `The ${languageName(locale, 'en')} \`${reference}\` is not shown to readers now.`,
          de: `\`${reference}\` (${languageName(locale, 'de')}) ist für Leser gerade nicht sichtbar.`,
        },
        repair: {
          en: 'Look at its `draft`, `validFrom` and `validUntil`; until it is shown, the report calls the topic not found.',
          de: 'Sehen Sie dort nach `draft`, `validFrom` und `validUntil`; bis er sichtbar ist, nennt der Bericht das Thema nicht gefunden.',
        },
      },
      'warning',
    ),
  ];
}
