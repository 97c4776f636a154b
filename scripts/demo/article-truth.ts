import { type CollectionName, isCollectionName } from '../../src/core/content/collections.ts';
import { type Random, randomStream } from '../../src/core/stats/random-stream.ts';

/** What the generator needs to know of an article; `readContent('content').articles` fits after `demoArticle`. */
export interface DemoArticle {
  /** `<collection>/<locale>/<slug>` */
  article: string;
  locale: string;
  /** Its questions in the customers' words; the first one is asked most. At least one. */
  questions: readonly string[];
  url: string;
  rev?: string;
  /** Place in its collection: authors put first what is asked most. */
  order: number;
}

/** How an article really does: what the report tries to find out from the events. */
export interface ArticleTruth extends DemoArticle {
  collection: CollectionName;
  /** Share of readers whose question stays open, 0–1. */
  failure: number;
  /** Share of those who then write or call, 0–1. */
  contactWhenOpen: number;
  /** How often it is sought, compared with the others. */
  popularity: number;
  /** Share of searches for it that show it among the results, 0–1. */
  findable: number;
}

/** Readers who call when their question stays open, by collection: money and parcels more than passwords. */
const contactWhenOpen: Record<CollectionName, number> = {
  shipping: 0.26,
  returns: 0.3,
  billing: 0.34,
  fulfillment: 0.22,
  accounts: 0.16,
};

/** How much of the interest a collection gets, compared with the others. */
const interest: Record<CollectionName, number> = {
  shipping: 1,
  returns: 0.9,
  billing: 0.6,
  fulfillment: 0.55,
  accounts: 0.35,
};

/**
 * Fixes the truth of every article by `seed`. Roughly one text in six fails more than half of its readers, in both
 * languages alike; now and then only one translation does. Interest follows Zipf's law over the questions.
 */
export function articleTruths(articles: readonly DemoArticle[], seed: number): ArticleTruth[] {
  const rank = zipfRanks(articles, seed);
  return articles.map((article) => {
    const [collection = ''] = article.article.split('/');
    if (!isCollectionName(collection)) throw new RangeError(`Not an article: ${article.article}`);
    const key = questionKey(article);
    return {
      ...article,
      collection,
      failure: failureOf(randomStream(seed, key), randomStream(seed, article.article)),
      contactWhenOpen:
        contactWhenOpen[collection] * randomStream(seed, `${key}#contact`).logNormal(1, 0.2),
      popularity: 1 / (rank.get(key) ?? articles.length),
      findable: randomStream(seed, `${article.article}#findable`).between(0.78, 0.97),
    };
  });
}

/** Share of readers who write or call after reading: those with an open question, and one in a hundred of the others. */
function contactShare({ failure, contactWhenOpen }: ArticleTruth): number {
  return failure * contactWhenOpen + (1 - failure) * 0.01;
}

/**
 * Contacts per reader that each article would spare if it were as good as the best quarter of its collection.
 * @returns the articles in the order given
 */
export function avoidablePerReader(truths: readonly ArticleTruth[]): number[] {
  const good = new Map(
    [...Map.groupBy(truths, ({ collection }) => collection)].map(([collection, own]) => {
      const shares = own.map(contactShare).sort((a, b) => a - b);
      return [collection, shares[Math.floor(shares.length / 4)] ?? 0];
    }),
  );
  return truths.map((truth) =>
    Math.max(0, contactShare(truth) - (good.get(truth.collection) ?? 0)),
  );
}

function failureOf(question: Random, translation: Random): number {
  const base = question.chance(1 / 6) ? question.between(0.5, 0.75) : question.between(0.08, 0.34);
  const added = translation.chance(0.06) ? 0.35 : translation.between(-0.03, 0.03);
  return Math.min(0.85, Math.max(0.04, base + added));
}

/** From 1, by a drawing in which busy collections, and in each what stands first there, tend to win. */
function zipfRanks(articles: readonly DemoArticle[], seed: number): Map<string, number> {
  const orders = new Map(articles.map((article) => [questionKey(article), article.order]));
  const drawn = [...orders].map(([key, order]) => {
    const [collection = ''] = key.split('/');
    const weight = (isCollectionName(collection) ? interest[collection] : 1) / (order + 5);
    return { key, luck: Math.log(randomStream(seed, `${key}#rank`).next()) / weight };
  });
  drawn.sort((a, b) => b.luck - a.luck || (a.key < b.key ? -1 : 1));
  return new Map(drawn.map(({ key }, index) => [key, index + 1]));
}

/** Translations of one article share their question. */
function questionKey({ article }: DemoArticle): string {
  const [collection, , slug] = article.split('/');
  return `${collection}/${slug}`;
}
