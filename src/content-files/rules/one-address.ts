import { formatArticleId } from '../../core/content/article-id.ts';
import { articleSlug } from '../article-slug.ts';
import { isVariant } from '../dated-variants.ts';
import type { ArticleFile } from '../read-article.ts';
import { type FolderRule, finding, wholeFile } from '../rule.ts';
import type { Finding } from '../source-content.ts';

interface Claim {
  article: ArticleFile;
  slug: string;
  /** The field that claims the address; undefined when it is the file's name. */
  field: PropertyKey[] | undefined;
}

/** An address, today's or an earlier one, belongs to one article of its collection and language. */
export const oneAddress: FolderRule = (folder) => {
  const articles = folder.articles.filter((article) => !isVariant(article));
  const owners = new Map<string, Claim>();
  return [...articles.map(address), ...articles.flatMap(earlierAddresses)].flatMap((claim) => {
    const { article, slug } = claim;
    const key = `${article.collection}/${article.locale}/${slug}`;
    const owner = owners.get(key);
    if (!owner) owners.set(key, claim);
    return owner ? [conflict(claim, owner)] : [];
  });
};

function address(article: ArticleFile): Claim {
  const written = typeof article.fields.slug === 'string';
  return { article, slug: articleSlug(article), field: written ? ['slug'] : undefined };
}

function earlierAddresses(article: ArticleFile): Claim[] {
  const earlier = article.fields.redirectFrom;
  return (Array.isArray(earlier) ? earlier : []).map((slug, index) => ({
    article,
    slug: String(slug),
    field: ['redirectFrom', index],
  }));
}

function conflict({ article, slug, field }: Claim, owner: Claim): Finding {
  const place = (field && article.frontmatter?.placeOf(field)) ?? wholeFile;
  const earlier = field?.[0] === 'redirectFrom';
  const name = owner.article === article ? 'this article' : formatArticleId(owner.article);
  return finding(
    article.file,
    place,
    `The address \`${slug}\` belongs to ${name} already.`,
    earlier
      ? 'Take it out of `redirectFrom` here or there.'
      : 'Give one of the two another `slug`.',
  );
}
