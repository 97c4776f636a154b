import type { Link, Nodes, Parents, PhrasingContent } from 'mdast';
import { toString as textIn } from 'mdast-util-to-string';
import type { AccountLine, LinkFate } from './account.ts';
import type { OldTarget } from './find-article.ts';
import { type PlannedArticle, pathOf } from './planned-article.ts';

type Find = (href: string, from: PlannedArticle['foreign']) => OldTarget;

interface Decision {
  how: LinkFate;
  /** Undefined: the text stays, the link goes. */
  url?: string;
}

/**
 * Leads every link to where it leads now. One that would lead nowhere leaves its text, and a remark.
 *
 * @param versions the planned versions of an article, by its id in the source
 * @returns one line for each link of the source
 */
export function rewriteLinks(
  article: PlannedArticle,
  find: Find,
  versions: ReadonlyMap<string, readonly PlannedArticle[]>,
): AccountLine[] {
  const lines: AccountLine[] = [];
  const waiting = [...article.links];

  function walk(parent: Parents): void {
    parent.children = (parent.children as Nodes[]).flatMap((node): Nodes[] => {
      if ('children' in node) walk(node);
      return node.type === 'link' ? rewritten(node) : [node];
    }) as never;
  }

  function rewritten(link: Link): PhrasingContent[] {
    const at = waiting.indexOf(link.url);
    if (at !== -1) waiting.splice(at, 1);
    const decision = decide(link, article, find(link.url, article.foreign), versions);
    const how = link.data?.typed && decision.how === 'outside' ? 'typed' : decision.how;
    lines.push({
      article: pathOf(article),
      what: 'link',
      was: link.url,
      how,
      now: decision.url ?? '',
    });
    const { data: _, ...plain } = link;
    if (decision.url !== undefined) return [{ ...plain, url: decision.url }];
    return link.children;
  }

  walk(article.tree);
  // A link without a text, or whose neighbour leads to the same place, is no link of its own any more.
  for (const was of waiting)
    lines.push({ article: pathOf(article), what: 'link', was, how: 'without-text', now: '' });
  return lines;
}

function decide(
  link: Link,
  article: PlannedArticle,
  target: OldTarget,
  versions: ReadonlyMap<string, readonly PlannedArticle[]>,
): Decision {
  const { remarks } = article;
  const detail = `${textIn(link).trim()} (${link.url})`;
  switch (target.kind) {
    case 'contact':
      return { how: 'contact', url: '/contact' };
    case 'outside':
      return { how: 'outside', url: target.href };
    case 'file':
      if (link.children.every(({ type }) => type === 'image')) return { how: 'own-image' };
      remarks.push({ kind: 'file-left-behind', detail });
      return { how: 'file-left-behind', url: target.href };
    case 'broken':
      remarks.push({ kind: 'link-broken', detail });
      return { how: 'broken' };
    case 'here': {
      const anchor = article.anchors.get(target.fragment);
      if (anchor) return { how: 'anchor', url: `#${anchor}` };
      if (target.fragment !== '' && anchor === undefined)
        remarks.push({ kind: 'anchor-lost', detail });
      return { how: 'itself' };
    }
    case 'article':
      return toArticle(target, article, versions.get(target.id) ?? [], detail);
    default:
      remarks.push({ kind: 'link-not-imported', detail });
      return { how: 'not-imported' };
  }
}

function toArticle(
  { fragment }: { fragment: string },
  { locale, foreign, remarks }: PlannedArticle,
  versions: readonly PlannedArticle[],
  detail: string,
): Decision {
  const shown = versions.filter(({ foreign: other }) => !other.draft && !other.internal);
  const candidates = shown.length > 0 ? shown : versions;
  const version = candidates.find((other) => other.locale === locale) ?? candidates[0];
  if (!version) {
    remarks.push({ kind: 'link-not-imported', detail });
    return { how: 'not-imported' };
  }
  if (shown.length === 0 && !foreign.draft && !foreign.internal) {
    remarks.push({ kind: 'link-to-draft', detail });
    return { how: 'to-draft' };
  }
  const url = `/${version.collection}/${version.name}`;
  const anchor = fragment === '' ? '' : version.anchors.get(fragment);
  if (anchor === undefined) remarks.push({ kind: 'anchor-lost', detail });
  return { how: 'article', url: anchor ? `${url}#${anchor}` : url };
}
