import type { Definition, Link } from 'mdast';
import { visit } from 'unist-util-visit';
import type { ContentFolder } from '../content-folder.ts';
import { didYouMean } from '../did-you-mean.ts';
import { findTarget } from '../find-target.ts';
import { headingAnchors } from '../heading-anchors.ts';
import type { ArticleFile } from '../read-article.ts';
import { type ArticleRule, finding, placeOfNode } from '../rule.ts';
import type { Finding } from '../source-content.ts';

type Wrong = { found: string; repair: string };

/** Links within the site lead to an article in the same language, to a heading that is there, or to `/contact`. */
export const links: ArticleRule = (article, folder) => {
  const findings: Finding[] = [];
  if (article.tree)
    visit(article.tree, ['link', 'definition'], (node) => {
      const link = node as Link | Definition;
      const wrong = wrongLink(link.url, article, folder);
      if (wrong) findings.push(finding(article.file, placeOfNode(link), wrong.found, wrong.repair));
    });
  return findings;
};

function wrongLink(url: string, article: ArticleFile, folder: ContentFolder): Wrong | undefined {
  if (/^(?:https?|mailto|tel):/.test(url) || url === '/contact') return undefined;
  if (url === '')
    return { found: 'The link leads nowhere.', repair: 'Write its address between ( and ).' };
  const [path = '', fragment] = url.split('#', 2);
  const reference = /^\/([a-z]+\/[a-z0-9-]+)\/?$/.exec(path)?.[1];
  if (path !== '' && reference === undefined) return notAnAddress(url, article, folder);

  const target =
    reference === undefined
      ? { article, hidden: false }
      : findTarget(folder, reference, article.locale);
  if (!target.article) return target;
  if (target.hidden && article.fields.draft !== true)
    return {
      found: `The link leads to \`${reference}\`, which is not shown to readers now.`,
      repair: 'Take the link out, or look at that article’s `draft`, `validFrom` and `validUntil`.',
    };
  return fragment === undefined ? undefined : wrongFragment(fragment, target.article);
}

function notAnAddress(url: string, { locale }: ArticleFile, folder: ContentFolder): Wrong {
  const slug = url.split('#')[0]?.split('/').filter(Boolean).at(-1) ?? '';
  const meant = folder.articles.find(
    (other) => other.locale === locale && [other.slug, other.fields.slug].includes(slug),
  );
  return {
    found: `The link \`${url}\` leads to no page.`,
    repair: meant
      ? `Write /${meant.collection}/${meant.slug}.`
      : `${didYouMean(url, ['/contact'])}Write /collection/file-name, such as /returns/return-an-item, or /contact, or a full address with https://.`,
  };
}

function wrongFragment(
  fragment: string,
  { tree, collection, slug }: ArticleFile,
): Wrong | undefined {
  if (!tree) return undefined;
  const anchors = [...headingAnchors(tree).values()].map((anchor) => `#${anchor}`);
  const named = `#${decode(fragment)}`;
  if (anchors.includes(named)) return undefined;
  return {
    found: `There is no heading \`${named}\` in \`${collection}/${slug}\`.`,
    repair:
      anchors.length === 0
        ? 'That article has no headings; leave out the part from #.'
        : `${didYouMean(named, anchors)}Its headings: ${anchors.join(', ')}.`,
  };
}

function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
