import type { Definition, Link } from 'mdast';
import { variantsOf } from '../article-index.ts';
import type { ContentFolder } from '../content-folder.ts';
import { didYouMean } from '../did-you-mean.ts';
import { findTarget } from '../find-target.ts';
import type { Finding } from '../finding.ts';
import { headingAnchors } from '../heading-anchors.ts';
import { finding, placeOfNode, type Said, type TextFile, type TextRule } from '../rule.ts';
import { visit } from '../visit.ts';

/** Links within the site lead to an article in the same language, to a heading that is there, or to `/contact`. */
export const links: TextRule = (article, folder) => {
  const findings: Finding[] = [];
  if (article.tree)
    visit(article.tree, ['link', 'definition'], (node) => {
      const link = node as Link | Definition;
      const wrong = wrongLink(link.url, article, folder);
      if (wrong) findings.push(finding('links', article.file, placeOfNode(link), wrong));
    });
  return findings;
};

function wrongLink(url: string, article: TextFile, folder: ContentFolder): Said | undefined {
  if (/^(?:https?|mailto|tel):/.test(url) || url === '/contact') return undefined;
  if (url === '')
    return {
      found: { en: 'The link leads nowhere.', de: 'Der Link führt nirgendwohin.' },
      repair: {
        en: 'Write its address between ( and ).',
        de: 'Schreiben Sie seine Adresse zwischen ( und ).',
      },
    };
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
      found: {
        en: `The link leads to \`${reference}\`, which is not shown to readers now.`,
        de: `Der Link führt zu \`${reference}\`, der für Leser gerade nicht sichtbar ist.`,
      },
      repair: {
        en: 'Take the link out, or look at that article’s `draft`, `validFrom` and `validUntil`.',
        de: 'Nehmen Sie den Link heraus, oder sehen Sie in jenem Artikel nach `draft`, `validFrom` und `validUntil`.',
      },
    };
  if (fragment === undefined) return undefined;
  // The heading has to be there in every text that ever stands at that address, not just in today's.
  const texts = [target.article, ...variantsOf(target.article, folder.articles)];
  return texts.map((text) => wrongFragment(fragment, text)).find((said) => said !== undefined);
}

function notAnAddress(url: string, { locale }: TextFile, folder: ContentFolder): Said {
  const slug = url.split('#')[0]?.split('/').filter(Boolean).at(-1) ?? '';
  const meant = folder.articles.find(
    (other) => other.locale === locale && [other.slug, other.fields.slug].includes(slug),
  );
  const similar = didYouMean(url, ['/contact']);
  return {
    found: {
      en: `The link \`${url}\` leads to no page.`,
      de: `Der Link \`${url}\` führt zu keiner Seite.`,
    },
    repair: meant
      ? {
          en: `Write /${meant.collection}/${meant.slug}.`,
          de: `Schreiben Sie /${meant.collection}/${meant.slug}.`,
        }
      : {
          en: `${similar.en}Write /collection/file-name, such as /returns/return-an-item, or /contact, or a full address with https://.`,
          de: `${similar.de}Schreiben Sie /Rubrik/Dateiname, zum Beispiel /returns/return-an-item, oder /contact, oder eine vollständige Adresse mit https://.`,
        },
  };
}

function wrongFragment(fragment: string, { tree, collection, slug }: TextFile): Said | undefined {
  if (!tree) return undefined;
  const anchors = [...headingAnchors(tree).values()].map((anchor) => `#${anchor}`);
  const named = `#${decode(fragment)}`;
  if (anchors.includes(named)) return undefined;
  const meant = didYouMean(named, anchors);
  return {
    found: {
      en: `There is no heading \`${named}\` in \`${collection}/${slug}\`.`,
      de: `In \`${collection}/${slug}\` gibt es keine Überschrift \`${named}\`.`,
    },
    repair:
      anchors.length === 0
        ? {
            en: 'That article has no headings; leave out the part from #.',
            de: 'Jener Artikel hat keine Überschriften; lassen Sie den Teil ab # weg.',
          }
        : {
            en: `${meant.en}Its headings: ${anchors.join(', ')}.`,
            de: `${meant.de}Seine Überschriften: ${anchors.join(', ')}.`,
          },
  };
}

function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
