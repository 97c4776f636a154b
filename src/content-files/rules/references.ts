import { findTarget } from '../find-target.ts';
import type { Finding } from '../finding.ts';
import { type ArticleRule, finding } from '../rule.ts';
import { lookAtItsDays } from './not-shown.ts';

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
          finding('references', file, place, {
            found: {
              en: `\`${field}\` names this article itself.`,
              de: `\`${field}\` nennt diesen Artikel selbst.`,
            },
            repair: { en: 'Take the line out.', de: 'Nehmen Sie die Zeile heraus.' },
          }),
        ];
      const target = findTarget(folder, reference, locale);
      if (!target.article) return [finding('references', file, place, target)];
      if (target.hidden && fields.draft !== true)
        return [
          finding(
            'references',
            file,
            place,
            {
              found: {
                en: `\`${reference}\` is not shown to readers now, so \`${field}\` leaves it out.`,
                de: `\`${reference}\` ist für Leser gerade nicht sichtbar, deshalb lässt \`${field}\` ihn weg.`,
              },
              repair: lookAtItsDays,
            },
            'warning',
          ),
        ];
      return [];
    });
  });
};
