import { z } from 'zod';
import { asMessage } from '../sentence.ts';
import { collectionNames } from './collections.ts';

const articleName = new RegExp(
  `^(?:${collectionNames.join('|')})/[a-z]{2}/[a-z0-9]+(?:-[a-z0-9]+)*$`,
);

const oldPath = z.string().regex(/^\/\S+$/, {
  error: asMessage({
    en: 'Write the old address from its first slash on, without the domain, such as /hc/de/articles/123-Title.',
    de: 'Schreiben Sie die alte Adresse ab ihrem ersten Schrägstrich, ohne die Domain, zum Beispiel /hc/de/articles/123-Titel.',
  }),
});

/**
 * `content/redirects.yml`: addresses of an earlier help center, and the article that answers there now. `npm run import`
 * writes them; lines of your own are welcome. Earlier addresses within this site stand in an article's `redirectFrom`.
 *
 *     /hc/de/articles/360001-Wo-ist-mein-Paket: shipping/de/where-is-my-parcel
 *     /index.php?action=faq&id=2&artlang=de: returns/de/return-an-item
 */
export const oldAddressesSchema = z.record(
  oldPath,
  z
    .string({
      error: asMessage({
        en: 'Write the article with its language, such as returns/en/return-an-item.',
        de: 'Schreiben Sie den Artikel mit seiner Sprache, zum Beispiel returns/de/return-an-item.',
      }),
    })
    .regex(articleName, {
      error: asMessage({
        en: 'Write the article with its language, such as returns/en/return-an-item.',
        de: 'Schreiben Sie den Artikel mit seiner Sprache, zum Beispiel returns/de/return-an-item.',
      }),
    }),
);
export type OldAddresses = z.output<typeof oldAddressesSchema>;

/** Each old address whose article is shown, and where that is: `/hc/de/articles/360001` → `/de/versand/wo-ist-mein-paket/`. */
export function oldAddressRedirects(
  addresses: OldAddresses,
  articles: readonly { article: string; url: string }[],
): Record<string, string> {
  const urls = new Map(articles.map(({ article, url }) => [article, url]));
  return Object.fromEntries(
    Object.entries(addresses).flatMap(([path, article]) => {
      const url = urls.get(article);
      return url === undefined ? [] : [[plainPath(path), url]];
    }),
  );
}

/** One spelling for one address: no percent signs where none are needed, no slash at the end. */
function plainPath(path: string): string {
  const [bare = '', query] = path.split('?', 2);
  const plain = decode(bare).replace(/(?<=.)\/$/, '');
  return query === undefined ? plain : `${plain}?${query}`;
}

function decode(text: string): string {
  try {
    return decodeURI(text);
  } catch {
    return text;
  }
}
