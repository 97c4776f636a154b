import type { ContentFolder } from '../content-folder.ts';
import { didYouMean } from '../did-you-mean.ts';
import { findTarget } from '../find-target.ts';
import { isDay } from '../is-day.ts';
import { languageName } from '../language-name.ts';
import { type FolderRule, finding } from '../rule.ts';
import type { Finding } from '../source-content.ts';

/** What `gaps.yml` names is there: languages, articles, days; and a topic has the words by which it is known again. */
export const decidedTopics: FolderRule = (folder) => {
  const { gaps, gapsFile } = folder;
  const { file, yaml } = gapsFile;
  if (gaps === undefined || yaml === undefined) return [];
  return Object.entries(gaps).flatMap(([id, { queries, article, since }]): Finding[] => {
    const parts = id.split('/');
    const aboutArticle = parts.length === 3;
    const locale = (aboutArticle ? parts[1] : parts[0]) ?? '';
    const say = (field: string | undefined, found: string, repair: string) =>
      finding(file, yaml.placeOf(field === undefined ? [id] : [id, field]), found, repair);

    if (!folder.locales.includes(locale))
      return [
        say(
          undefined,
          `The site has no language \`${locale}\`.`,
          `${didYouMean(locale, folder.locales)}Languages: ${folder.locales.join(', ')}.`,
        ),
      ];
    const findings: Finding[] = [];
    if (aboutArticle) findings.push(...missing(folder, `${parts[0]}/${parts[2]}`, locale, [id]));
    if (article !== undefined) findings.push(...missing(folder, article, locale, [id, 'article']));
    if (!aboutArticle && queries.length === 0)
      findings.push(
        say(
          undefined,
          'The topic has no `queries`: nothing says which searches are meant.',
          'Copy the customers’ words from the report: queries: [gift wrapping, wrap as a gift].',
        ),
      );
    if (since !== undefined && !isDay(since))
      findings.push(
        say(
          'since',
          `\`since\` is \`${since}\`, a day that no calendar has.`,
          'Write the day as year-month-day, for example 2026-11-21.',
        ),
      );
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
  if (!target.article) return [finding(file, place, target.found, target.repair)];
  if (!target.hidden) return [];
  return [
    finding(
      file,
      place,
      `The ${languageName(locale)} \`${reference}\` is not shown to readers now.`,
      'Look at its `draft`, `validFrom` and `validUntil`; until it is shown, the report calls the topic not found.',
      'warning',
    ),
  ];
}
