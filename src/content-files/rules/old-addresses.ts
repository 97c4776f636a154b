import { articleUrl } from '../../core/content/address.ts';
import { didYouMean } from '../did-you-mean.ts';
import type { Finding } from '../finding.ts';
import { isShown } from '../is-shown.ts';
import { type FolderRule, finding, type Said } from '../rule.ts';

/** Old addresses in `redirects.yml` lead to articles that are shown, and are no page of the site themselves. */
export const oldAddresses: FolderRule = ({ articles, redirects, redirectsFile, site, today }) => {
  const { file, yaml } = redirectsFile;
  if (!redirects || !yaml) return [];
  const byName = new Map(
    articles.map((one) => [`${one.collection}/${one.locale}/${one.slug}`, one]),
  );
  const pages = new Set(
    site ? articles.map((one) => articleUrl(site, one, slugIn(one.fields.slug))) : [],
  );
  return Object.entries(redirects).flatMap(([path, name]): Finding[] => {
    const say = (said: Said, severity?: Finding['severity']) =>
      finding('old-addresses', file, yaml.placeOf([path]), said, severity);
    const article = byName.get(name);
    if (!article) {
      const near = didYouMean(name, [...byName.keys()]);
      return [
        say({
          found: {
            en: `The old address leads to \`${name}\`, which is no article.`,
            de: `Die alte Adresse führt zu \`${name}\`, und diesen Artikel gibt es nicht.`,
          },
          repair: {
            en: `${near.en}Name the article that answers it now, or take the line out.`,
            de: `${near.de}Nennen Sie den Artikel, der jetzt antwortet, oder nehmen Sie die Zeile heraus.`,
          },
        }),
      ];
    }
    if (pages.has(`${path.replace(/\/$/, '')}/`))
      return [
        say({
          found: {
            en: 'The old address is a page of this site today.',
            de: 'Die alte Adresse ist heute eine Seite dieser Website.',
          },
          repair: { en: 'Take the line out.', de: 'Nehmen Sie die Zeile heraus.' },
        }),
      ];
    if (article.data && !isShown(article.data, today) && article.fields.draft !== true)
      return [
        say(
          {
            found: {
              en: `The old address leads to \`${name}\`, which is not shown to readers now.`,
              de: `Die alte Adresse führt zu \`${name}\`, der Lesern gerade nicht gezeigt wird.`,
            },
            repair: {
              en: 'Name another article, or look at its `validFrom` and `validUntil`.',
              de: 'Nennen Sie einen anderen Artikel, oder sehen Sie dort nach `validFrom` und `validUntil`.',
            },
          },
          'warning',
        ),
      ];
    return [];
  });
};

function slugIn(slug: unknown): { slug?: string } {
  return typeof slug === 'string' ? { slug } : {};
}
