import type { Fact } from './facts.ts';
import { formatTime } from './format-time.ts';
import { inLocale } from './localized.ts';

/** `text`: with its unit, "30 days". `number`: the bare number, for sentences that need another form of the noun. */
export type FactStyle = 'text' | 'number';

/** A fact as a reader of `locale` writes it: `30 Tage`, `2–3 working days`, `4,95 €`, `13 Uhr`. Parts never wrap apart. */
export function formatFact(fact: Fact, locale: string, style: FactStyle = 'text'): string {
  switch (fact.unit) {
    case 'text':
      return inLocale(fact.value, locale);
    case 'time':
      return formatTime(fact.value, locale);
    case 'day':
      return formatDay(fact.value, locale);
    default: {
      const [low, high] = typeof fact.value === 'number' ? [fact.value, fact.value] : fact.value;
      if (style === 'number' && fact.unit !== 'euro')
        return formatRange(numberFormat(locale), low, high);
      if (fact.unit === 'workingDays') {
        const one = new Intl.PluralRules(locale).select(high) === 'one';
        const noun = workingDay[locale]?.[one ? 0 : 1] ?? workingDay.en[one ? 0 : 1];
        return `${formatRange(numberFormat(locale), low, high)}\u00a0${noun}`;
      }
      return formatRange(numberFormat(locale, numberStyle(fact.unit, low, high)), low, high);
    }
  }
}

const formats = new Map<string, Intl.NumberFormat>();

/** Made once: making one takes longer than writing a hundred numbers with it. */
function numberFormat(locale: string, style: Intl.NumberFormatOptions = {}): Intl.NumberFormat {
  const key = `${locale} ${JSON.stringify(style)}`;
  const format = formats.get(key) ?? new Intl.NumberFormat(locale, style);
  formats.set(key, format);
  return format;
}

/** "Working day" is no unit that `Intl` knows: singular and plural by language. */
const workingDay: Record<string, readonly [string, string]> & { en: readonly [string, string] } = {
  en: ['working day', 'working days'],
  de: ['Werktag', 'Werktage'],
  fr: ['jour ouvré', 'jours ouvrés'],
};

function numberStyle(
  unit: 'days' | 'hours' | 'minutes' | 'euro' | 'percent' | 'years',
  low: number,
  high: number,
): Intl.NumberFormatOptions {
  if (unit === 'euro') {
    const whole = Number.isInteger(low) && Number.isInteger(high);
    return { style: 'currency', currency: 'EUR', minimumFractionDigits: whole ? 0 : 2 };
  }
  if (unit === 'percent') return { style: 'unit', unit: 'percent' };
  return { style: 'unit', unit: unit.slice(0, -1), unitDisplay: 'long' };
}

/** `2–3` without spaces around the dash, and no line break between number and unit. */
function formatRange(format: Intl.NumberFormat, low: number, high: number): string {
  const text = low === high ? format.format(low) : format.formatRange(low, high);
  return text.replace(/\s?–\s?/, '–').replaceAll(' ', '\u00a0');
}

function formatDay(value: string, locale: string): string {
  const withYear = value.length > 5;
  const date = new Date(`${withYear ? value : `2000-${value}`}T00:00:00Z`);
  return new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
    timeZone: 'UTC',
    day: 'numeric',
    month: 'long',
    ...(withYear ? { year: 'numeric' as const } : {}),
  }).format(date);
}
