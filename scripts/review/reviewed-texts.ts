import type { ContentFolder } from '../../src/content-files/content-folder.ts';
import { isVariant } from '../../src/content-files/dated-variants.ts';
import { factUses } from '../../src/content-files/fact-uses.ts';
import { formatArticleId } from '../../src/core/content/article-id.ts';
import type { ReviewedText } from '../../src/core/content/due-articles.ts';
import type { Report } from '../../src/core/insights/report.ts';

/** Every text of the site that somebody answers for, dated variants among them; drafts are not read yet. */
export function reviewedTexts(folder: ContentFolder, report: Report | undefined): ReviewedText[] {
  const reads = new Map(report?.articles.map((row) => [row.article, row.reads]));
  const uses = Map.groupBy(factUses(folder), ({ file }) => file);
  const changes = (id: string) => folder.facts?.facts[id]?.changes ?? [];
  return folder.articles.flatMap((article): ReviewedText[] => {
    const { data, file, locale } = article;
    if (!data || data.draft) return [];
    // What is read at the article's address counts for the variant that stands, or will stand, there.
    const base = isVariant(article) ? data.variantOf?.replace('/', `/${locale}/`) : undefined;
    const owned = folder.articles.find((one) => formatArticleId(one) === base)?.data;
    const facts = new Set((uses.get(file) ?? []).map(({ id }) => id));
    return [
      {
        article: formatArticleId(article),
        file,
        title: data.title,
        locale,
        owner: data.owner ?? owned?.owner,
        reviewBy: data.reviewBy,
        checked: data.checked,
        validUntil: data.validUntil,
        changes: [...facts].flatMap((fact) =>
          changes(fact).map(({ from }) => ({ fact, day: from })),
        ),
        reads: report && (reads.get(base ?? formatArticleId(article)) ?? 0),
      },
    ];
  });
}
