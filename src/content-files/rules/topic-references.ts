import { findTarget } from '../find-target.ts';
import type { Finding } from '../finding.ts';
import { type FolderRule, finding } from '../rule.ts';

/** The articles that `topics.yml` names are there, in one language at least; a tag belongs to one topic. */
export const topicReferences: FolderRule = (folder) => {
  const { topics = {}, topicsFile } = folder;
  const { file, yaml } = topicsFile;
  if (!yaml) return [];
  const owners = new Map<string, string>();
  return Object.entries(topics).flatMap(([topic, { articles, tags }]) => [
    ...articles.flatMap((reference, at): Finding[] => {
      const targets = folder.locales.map((locale) => findTarget(folder, reference, locale));
      const [first] = targets;
      if (!first || first.article || targets.some(({ article }) => article)) return [];
      return [finding('topic-references', file, yaml.placeOf([topic, 'articles', at]), first)];
    }),
    ...tags.flatMap((tag, at): Finding[] => {
      const owner = owners.get(tag);
      owners.set(tag, owner ?? topic);
      if (owner === undefined) return [];
      return [
        finding('topic-references', file, yaml.placeOf([topic, 'tags', at]), {
          found: {
            en: `The tag \`${tag}\` is there already, for \`${owner}\`.`,
            de: `Das Schlagwort \`${tag}\` steht schon da, bei \`${owner}\`.`,
          },
          repair: {
            en: 'Keep it where it belongs: a ticket with it would count for both topics.',
            de: 'Behalten Sie es dort, wo es hingehört: Ein Ticket damit würde für beide Themen zählen.',
          },
        }),
      ];
    }),
  ]);
};
