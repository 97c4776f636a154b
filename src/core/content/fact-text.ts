import { factIn, placeName, placesOf } from './fact-places.ts';
import type { Facts } from './facts.ts';
import { type FactStyle, formatFact } from './format-fact.ts';
import { inLocale } from './localized.ts';

/** What a text quotes: `<Fact id="shipping.fee" country="AT" />`. */
export interface QuotedFact {
  id: string;
  as?: FactStyle | undefined;
  /** A country, or a group of `countryGroups`; home, when left out. */
  country?: string | undefined;
  /** Every place that has a value of its own, each by its name. */
  countries?: boolean | undefined;
}

/**
 * A quoted fact as a reader of `locale` writes it: `7,95 €`; with `countries`
 * `4,95 € (Deutschland), 7,95 € (Österreich) und 9,95 € (übrige EU)`. Empty for what the shop says nothing of: the check
 * has named it.
 */
export function factText(
  facts: Facts,
  { id, as, country, countries = false }: QuotedFact,
  locale: string,
): string {
  const places = placesOf(facts, id);
  const valueIn = (place: string | undefined) => {
    const fact = factIn(facts, id, place);
    return fact ? formatFact(fact, locale, as) : '';
  };
  if (!countries || places.length === 0) return valueIn(country);
  const named = places.map((place) => `${valueIn(place)} (${placeName(facts, place, locale)})`);
  return new Intl.ListFormat(locale).format(named);
}

/** `shipping.days, shipping.fee` → its names. */
export function namesIn(list: string): string[] {
  return list.split(/[\s,]+/).filter((name) => name !== '');
}

/** Facts beside each other, a row for each place that one of them knows. */
export interface FactRows {
  /** What each column says. */
  labels: string[];
  /** `values` in the order of the labels; empty where the shop says nothing. */
  rows: { place: string; values: string[] }[];
}

/** `<FactTable ids="shipping.days, shipping.fee" />`: what is true where, for a table. */
export function factRows(facts: Facts, ids: readonly string[], locale: string): FactRows {
  const places = [...new Set(ids.flatMap((id) => placesOf(facts, id)))];
  return {
    labels: ids.map((id) => {
      const fact = facts.facts[id];
      return fact ? inLocale(fact.label, locale) : '';
    }),
    rows: places.map((place) => ({
      place: placeName(facts, place, locale),
      values: ids.map((id) => factText(facts, { id, country: place }, locale)),
    })),
  };
}
