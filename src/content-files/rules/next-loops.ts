import { isVariant } from '../dated-variants.ts';
import type { Finding } from '../finding.ts';
import type { ArticleFile } from '../read-article.ts';
import { type FolderRule, finding, wholeFile } from '../rule.ts';

/** What comes next does not lead straight back: readers would go to and fro between two articles. */
export const nextLoops: FolderRule = ({ articles }) => {
  const next = new Map<string, readonly unknown[]>();
  for (const article of articles)
    if (!isVariant(article)) next.set(`${article.locale} ${nameOf(article)}`, nextOf(article));
  return articles.flatMap((article): Finding[] => {
    const own = nameOf(article);
    return nextOf(article).flatMap((reference, at): Finding[] => {
      // Told once, in the later of the two.
      if (typeof reference !== 'string' || reference >= own) return [];
      if (!next.get(`${article.locale} ${reference}`)?.includes(own)) return [];
      return [
        finding(
          'next-loops',
          article.file,
          article.frontmatter?.placeOf(['next', at]) ?? wholeFile,
          {
            found: {
              en: `\`next\` leads to \`${reference}\`, whose \`next\` leads straight back here.`,
              de: `\`next\` führt zu \`${reference}\`, dessen \`next\` gleich wieder hierher führt.`,
            },
            repair: {
              en: 'Keep the direction in which readers go on, and make the other one `related`.',
              de: 'Behalten Sie die Richtung, in der Leser weitergehen, und machen Sie aus der anderen `related`.',
            },
          },
          'warning',
        ),
      ];
    });
  });
};

function nameOf({ collection, slug }: ArticleFile): string {
  return `${collection}/${slug}`;
}

function nextOf({ fields }: ArticleFile): readonly unknown[] {
  return Array.isArray(fields['next']) ? fields['next'] : [];
}
