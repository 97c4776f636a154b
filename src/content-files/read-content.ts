import { articleUrl } from '../core/content/address.ts';
import { formatArticleId } from '../core/content/article-id.ts';
import type { Facts } from '../core/content/facts.ts';
import { factsOn } from '../core/content/facts-on.ts';
import type { Site } from '../core/content/site.ts';
import { ideasOfSynonyms } from '../core/content/synonyms.ts';
import { useWords } from '../core/messages/messages.ts';
import { variantsOf } from './article-index.ts';
import { checkContent } from './check-content.ts';
import { isVariant, type Standing, standingArticles } from './dated-variants.ts';
import { decisionsOf, marksOf } from './decisions-of.ts';
import { isSlug } from './is-slug.ts';
import { neutralSite, noFacts } from './neutral-site.ts';
import { askedOf, queriesOf } from './placed-queries.ts';
import type { ArticleFile } from './read-article.ts';
import { readFlows } from './read-flows.ts';
import { type ReadOptions, readFolder } from './read-folder.ts';
import { readSections } from './read-sections.ts';
import { revisionOf } from './revision.ts';
import type { SourceArticle, SourceContent } from './source-content.ts';

export type { ReadOptions };

/**
 * Reads a content folder as it lies on disk, and says everything that is wrong in it. What the program says from then on,
 * it says in the shop's own words (`words.<locale>.yml`).
 */
export async function readContent(root: string, options: ReadOptions = {}): Promise<SourceContent> {
  const folder = await readFolder(root, options);
  for (const { locale, words } of folder.wordsFiles) useWords(locale, words);
  const site = folder.site ?? neutralSite(folder.locales);
  const { today } = options;
  const facts = factsOn(folder.facts ?? noFacts, today);
  const variants = folder.articles.filter(isVariant);
  const shown = standingArticles(
    folder.articles
      .filter(({ locale }) => site.locales.includes(locale))
      .map((article) => (options.drafts ? withoutDraft(article) : article)),
    today,
  ).flatMap((standing) =>
    published(standing, site, facts, variants).map((article) => ({
      article,
      source: standing.file,
    })),
  );
  const articles = shown.map(({ article }) => article);
  return {
    site,
    facts,
    words: Object.fromEntries(folder.wordsFiles.map(({ locale, words }) => [locale, words])),
    synonyms: Object.fromEntries(
      folder.synonymsFiles.map(({ locale, synonyms }) => [locale, ideasOfSynonyms(synonyms)]),
    ),
    topics: folder.topics ?? {},
    oldAddresses: folder.redirects ?? {},
    articles,
    replies: folder.replies,
    asked: shown.flatMap(({ article, source }) => askedOf(article, source)),
    learned: queriesOf('learned', folder, articles),
    protected: queriesOf('protected', folder, articles),
    decisions: decisionsOf(folder.gaps),
    calendar: marksOf(folder.calendar),
    findings: checkContent(folder),
  };
}

function withoutDraft(article: ArticleFile): ArticleFile {
  return article.data?.draft ? { ...article, data: { ...article.data, draft: false } } : article;
}

function published(
  { base, file, data }: Standing,
  site: Site,
  facts: Facts,
  variants: readonly ArticleFile[],
): SourceArticle[] {
  const { collection, locale, slug } = base;
  if (!file.tree || !isSlug(slug)) return [];
  const id = { collection, locale, slug };
  const sections = readSections(file.tree, facts, locale);
  const datedUntil = [base, ...variantsOf(base, variants)].flatMap((text) =>
    text.data && !text.data.draft ? (text.data.validUntil ?? []) : [],
  );
  return [
    {
      ...id,
      article: formatArticleId(id),
      ...(file !== base && { variant: formatArticleId(file) }),
      file: file.file,
      url: articleUrl(site, id, data),
      data,
      ...(datedUntil.length > 0 && { datedUntil }),
      sections,
      flows: readFlows(file.tree),
      rev: revisionOf(data, sections),
    },
  ];
}
