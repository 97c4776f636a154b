import { formatArticleId } from '../../core/content/article-id.ts';
import { articleSlug } from '../article-slug.ts';
import { isVariant } from '../dated-variants.ts';
import type { Finding } from '../finding.ts';
import type { ArticleFile } from '../read-article.ts';
import { type FolderRule, finding, wholeFile } from '../rule.ts';

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
  const other = formatArticleId(owner.article);
  const name =
    owner.article === article
      ? { en: 'this article', de: 'diesem Artikel' }
      : { en: other, de: other };
  return finding('one-address', article.file, place, {
    found: {
      en: `The address \`${slug}\` belongs to ${name.en} already.`,
      de: `Die Adresse \`${slug}\` gehört schon zu ${name.de}.`,
    },
    repair: earlier
      ? {
          en: 'Take it out of `redirectFrom` here or there.',
          de: 'Nehmen Sie sie hier oder dort aus `redirectFrom` heraus.',
        }
      : {
          en: 'Give one of the two another `slug`.',
          de: 'Geben Sie einem der beiden einen anderen `slug`.',
        },
  });
}
