import type { DemoArticle } from '../../../scripts/demo/article-truth.ts';

const slugs = {
  shipping: ['where-is-my-parcel', 'damaged-parcel', 'delivery-to-neighbour', 'delivery-times'],
  returns: ['return-an-item', 'refund-not-arrived', 'exchange', 'gift-returns'],
  billing: ['invoice', 'charged-twice', 'gift-card', 'payment-methods'],
  fulfillment: ['change-order', 'cancel-order', 'out-of-stock', 'order-confirmation'],
  accounts: ['cannot-log-in', 'change-email', 'delete-account', 'copy-of-my-data'],
};

/** Twenty questions in two languages, enough for traffic to spread over. */
export const articles: DemoArticle[] = Object.entries(slugs).flatMap(([collection, names]) =>
  names.flatMap((slug, index) =>
    ['de', 'en'].map((locale) => ({
      article: `${collection}/${locale}/${slug}`,
      locale,
      url: `/${locale}/${collection}/${slug}/`,
      rev: '0123abcd',
      order: 10 * (index + 1),
      questions: [slug.replaceAll('-', ' '), `question about ${slug.replaceAll('-', ' ')}`],
    })),
  ),
);
