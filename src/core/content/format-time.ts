import { dateFormat } from './date-format.ts';

/** A time of day as a reader of `locale` writes it: `13:00` → `13 Uhr`, `1 pm`; `17:30` → `17:30 Uhr`, `5:30 pm`. */
export function formatTime(value: string, locale: string): string {
  const wholeHour = value.endsWith(':00');
  if (locale === 'de')
    return `${Number(value.slice(0, 2))}${wholeHour ? '' : value.slice(2)}\u00a0Uhr`;
  return dateFormat(locale === 'en' ? 'en-US' : locale, {
    timeZone: 'UTC',
    hour: 'numeric',
    ...(wholeHour ? {} : { minute: '2-digit' as const }),
  })
    .format(new Date(`2000-01-01T${value}:00Z`))
    .replace(/\s?(AM|PM)$/, (_, half: string) => `\u00a0${half.toLowerCase()}`);
}
