import { findTarget } from '../find-target.ts';
import { type ArticleRule, finding } from '../rule.ts';
import type { Finding } from '../source-content.ts';

const referenceFields = ['related', 'next'] as const;

/** What `related` and `next` name is there, in the article's language, and is another article. */
export const references: ArticleRule = (article, folder) => {
  const { file, collection, locale, slug, fields, frontmatter } = article;
  if (!frontmatter) return [];
  return referenceFields.flatMap((field) => {
    const named = fields[field];
    return (Array.isArray(named) ? named : []).flatMap((reference: unknown, index): Finding[] => {
      if (typeof reference !== 'string' || !/^[a-z]+\/[a-z0-9-]+$/.test(reference)) return [];
      const place = frontmatter.placeOf([field, index]);
      if (reference === `${collection}/${slug}`)
        return [
          finding(file, place, `\`${field}\` names this article itself.`, 'Take the line out.'),
        ];
      const target = findTarget(folder, reference, locale);
      if (!target.article) return [finding(file, place, target.found, target.repair)];
      if (target.hidden && fields.draft !== true)
        return [
          finding(
            file,
            place,
            `\`${reference}\` is not shown to readers now, so \`${field}\` leaves it out.`,
            'Look at its `draft`, `validFrom` and `validUntil`, or take the line out.',
            'warning',
          ),
        ];
      return [];
    });
  });
};
