import type { ArticleText } from '../../../../src/core/insights/article-text.ts';

export const parcel = 'shipping/de/where-is-my-parcel';
export const refund = 'returns/de/refund-not-arrived';
export const refundEnglish = 'returns/en/refund-not-arrived';

function text(article: string, title: string, summary: string, alsoAsked: string[]): ArticleText {
  return { article, title, url: `/${article}/`, summary, alsoAsked, keywords: [] };
}

/** A site of three articles in two languages. */
export const articles: ArticleText[] = [
  text(parcel, 'Wo ist mein Paket?', 'So verfolgen Sie Ihre Sendung.', ['paket nicht angekommen']),
  text(refund, 'Wo bleibt meine Erstattung?', 'Nach der Rücksendung ist das Geld in 14 Tagen da.', [
    'wo bleibt mein geld',
  ]),
  text(refundEnglish, 'Where is my refund?', 'Your money is back within 14 days.', [
    'refund not received',
  ]),
];
