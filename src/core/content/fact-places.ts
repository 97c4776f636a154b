import type { Fact, Facts } from './facts.ts';
import { inLocale } from './localized.ts';

type Places = Pick<Facts, 'facts' | 'home' | 'countryGroups'>;

/** Where a fact has a value of its own, home first: countries (`DE`, `AT`) and groups (`restOfEu`). None when it holds everywhere. */
export function placesOf({ facts, home }: Places, id: string): string[] {
  const countries = facts[id]?.countries;
  if (!countries) return [];
  return [...new Set([...(home === undefined ? [] : [home]), ...Object.keys(countries)])];
}

/** The countries of a place: a group's, or the one country itself. */
export function countriesOf({ countryGroups = {} }: Places, place: string): readonly string[] {
  return countryGroups[place]?.countries ?? [place];
}

/** `Österreich`, `übrige EU`. */
export function placeName({ countryGroups = {} }: Places, place: string, locale: string): string {
  const group = countryGroups[place];
  if (group) return inLocale(group.label, locale);
  return new Intl.DisplayNames(locale, { type: 'region' }).of(place) ?? place;
}

/**
 * A fact with the value that it has in a country or a group of them; at home, without one.
 *
 * @returns undefined when there is no such fact, or the shop has said nothing for that place
 */
export function factIn(places: Places, id: string, place?: string): Fact | undefined {
  const fact = Object.hasOwn(places.facts, id) ? places.facts[id] : undefined;
  if (!fact?.countries || place === undefined || place === places.home) return fact;
  const named = Object.keys(fact.countries).find(
    (one) => one === place || countriesOf(places, one).includes(place),
  );
  // A place's value is of the fact's own kind, which TypeScript cannot follow through the union.
  return named === undefined ? undefined : ({ ...fact, value: fact.countries[named] } as Fact);
}
