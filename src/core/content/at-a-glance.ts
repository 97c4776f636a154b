import type { z } from 'zod';
import { fill, type Messages } from '../messages/messages.ts';
import type { ArticleData, articleSchemas } from './article.ts';
import { factIn, placeName } from './fact-places.ts';
import type { Fact, Facts } from './facts.ts';
import { formatFact } from './format-fact.ts';
import { inLocale } from './localized.ts';

/** One line of "at a glance": what, and how much. */
export interface GlanceRow {
  term: string;
  value: string;
}

interface Words {
  facts: Facts;
  locale: string;
  messages: Messages;
}

type Of<C extends keyof typeof articleSchemas> = z.output<(typeof articleSchemas)[C]>;
/** The typed fields of all five collections; an article has those of its own. */
type Fields = Partial<
  Of<'shipping'> & Of<'returns'> & Of<'billing'> & Of<'fulfillment'> & Of<'accounts'>
>;

/** The article's typed fields as a reader sees them, the most asked first. Empty when nothing is filled in. */
export function atAGlance(article: ArticleData, words: Words): GlanceRow[] {
  const data = article as Fields;
  const { facts, locale, messages } = words;
  const t = messages.glance;
  const payment = data.paymentMethods?.map((name) =>
    inLocale(facts.paymentMethods[name] ?? { en: name }, locale),
  );
  const rows = [
    quantity(t.deliveryDays, data.deliveryDays, 'workingDays', words, data.regions),
    quantity(t.windowDays, data.windowDays, 'days', words),
    quantity(t.refundDays, data.refundDays, 'workingDays', words),
    row(t.withdrawal, data.withdrawal && t.withdrawalYes),
    quantity(t.settlementDays, data.settlementDays, 'workingDays', words),
    quantity(t.workDays, data.workDays, 'workingDays', words),
    row(t.stage, data.stage && t.stages[data.stage]),
    row(
      t.carriers,
      list(
        data.carriers?.map((name) => facts.carriers[name]?.name ?? name),
        locale,
      ),
    ),
    row(t.regions, countries(data.regions, words)),
    row(t.paymentMethods, list(payment, locale)),
    row(
      t.needsLogin,
      data.needsLogin === undefined ? '' : data.needsLogin ? t.needsLoginYes : t.needsLoginNo,
    ),
    typeof data.minutes === 'number'
      ? row(t.minutes, fill(t.minutesValue, { count: data.minutes }))
      : quantity(t.minutes, data.minutes, 'minutes', words),
  ];
  return rows.filter((one) => one !== undefined);
}

function row(term: string, value: string | false | undefined): GlanceRow | undefined {
  return value ? { term, value } : undefined;
}

type NumberUnit = Extract<Fact, { value: number | [number, number] }>['unit'];

/**
 * A number or range written by hand, or the fact that it names. A fact brings its own, more exact label, with the country
 * where it knows several: "Delivery time (Germany)"; the article's, when it is about one alone. An unknown fact shows
 * nothing: the check has named it.
 */
function quantity(
  term: string,
  value: number | [number, number] | string | undefined,
  unit: NumberUnit,
  { facts, locale }: Words,
  regions: readonly string[] = [],
): GlanceRow | undefined {
  if (value === undefined) return undefined;
  if (typeof value !== 'string')
    return { term, value: formatFact({ label: {}, unit, value }, locale) };
  const place = regions.length === 1 ? regions[0] : facts.home;
  const fact = factIn(facts, value, place);
  if (!fact) return undefined;
  const label = inLocale(fact.label, locale);
  return {
    term: fact.countries && place ? `${label} (${placeName(facts, place, locale)})` : label,
    value: formatFact(fact, locale),
  };
}

/** A short list by name; a long one by number: nobody reads 27 countries in a margin. */
function countries(
  codes: readonly string[] | undefined,
  { locale, messages }: Words,
): string | undefined {
  if (codes && codes.length > 6) return fill(messages.glance.regionsMany, { count: codes.length });
  const names = new Intl.DisplayNames(locale, { type: 'region' });
  return list(
    codes?.map((code) => names.of(code) ?? code),
    locale,
  );
}

function list(items: readonly string[] | undefined, locale: string): string | undefined {
  return items && items.length > 0 ? new Intl.ListFormat(locale).format(items) : undefined;
}
