import { collectionNames } from '../core/content/collections.ts';
import type { Facts } from '../core/content/facts.ts';
import type { Site } from '../core/content/site.ts';

/** A site for a folder that holds only articles: collections keep their own names as titles and addresses. */
export function neutralSite(locales: readonly string[]): Site {
  const known = locales.length > 0 ? [...locales] : ['en'];
  const named = (name: string) => Object.fromEntries(known.map((locale) => [locale, name]));
  return {
    name: 'Help',
    shopUrl: 'https://shop.example/',
    greeting: named('Help'),
    locales: known,
    timeZone: 'UTC',
    collections: Object.fromEntries(
      collectionNames.map((name) => [
        name,
        { title: named(name), summary: named(name), slug: named(name) },
      ]),
    ) as Site['collections'],
    contact: [{ kind: 'form', value: 'https://shop.example/contact', hours: [] }],
    collector: false,
    offline: false,
    haveAtHand: [],
    legal: [],
  };
}

export const noFacts: Facts = {
  facts: {},
  carriers: {},
  paymentMethods: {},
  returnPolicies: [],
};
