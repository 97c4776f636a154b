import type { Interval } from '../core/stats/interval.ts';

/** Numbers and days as a reader of one language writes them, rounded to what is known. */
export interface Numbers {
  locale: string;
  /** Whole things that were counted: `12.345` */
  count(value: number): string;
  /** An expected number of contacts: whole from 10 on, one decimal below, never more than is known. */
  amount(value: number): string;
  /** `11–26` */
  amounts(interval: Interval): string;
  /** A share of 1 as percent: `29 %`; below 10 % with one decimal. */
  share(value: number): string;
  /** `23–36 %` */
  shares(interval: Interval): string;
  /** Whole euros: `267 €` */
  money(value: number): string;
  /** `143–429 €` */
  monies(interval: Interval): string;
  /** A coefficient with two decimals: `0,31` */
  decimal(value: number): string;
  /** A date `2026-11-21`: `21. November 2026` */
  day(date: string): string;
  /** A date, short: `21. Nov.` */
  shortDay(date: string): string;
  /** A language by its code, in the words of this one: `Deutsch` */
  language(locale: string): string;
}

export function createNumbers(locale: string): Numbers {
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const tenth = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const hundredth = new Intl.NumberFormat(locale, {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  });
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const finePercent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  const euro = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency: 'EUR',
    maximumFractionDigits: 0,
  });
  const dayStyle = { timeZone: 'UTC', day: 'numeric' } as const;
  const long = new Intl.DateTimeFormat(locale, { ...dayStyle, month: 'long', year: 'numeric' });
  const short = new Intl.DateTimeFormat(locale, { ...dayStyle, month: 'short' });
  const languages = new Intl.DisplayNames(locale, { type: 'language' });

  const amount = (value: number) => (value < 9.95 ? tenth : whole).format(value);
  const share = (value: number) => (value < 0.0995 ? finePercent : percent).format(value);

  return {
    locale,
    count: (value) => whole.format(value),
    amount,
    amounts: ({ low, high }) => span(amount(low), amount(high)),
    share,
    shares: ({ low, high }) => span(bare(share(low)), share(high)),
    money: (value) => euro.format(value),
    monies: ({ low, high }) =>
      locale.startsWith('de')
        ? span(bare(euro.format(low)), euro.format(high))
        : span(euro.format(low), bare(euro.format(high))),
    decimal: (value) => hundredth.format(value),
    day: (date) => long.format(new Date(`${date}T00:00:00Z`)),
    shortDay: (date) => short.format(new Date(`${date}T00:00:00Z`)),
    language: (code) => languages.of(code) ?? code,
  };
}

/** A number without its sign for percent or euro: the range bears it once. */
function bare(text: string): string {
  return text.replace(/\s?[%€]\s?/u, '');
}

/** From and to; once only when rounding has made them equal. */
function span(low: string, high: string): string {
  return bare(low) === bare(high) ? (low.length > high.length ? low : high) : `${low}–${high}`;
}
