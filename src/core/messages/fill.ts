export type { Messages } from './en.ts';

/** Puts values into `{name}` places: `fill('Closed until {time}', { time: '9 am' })`. An unknown name stays as it is. */
export function fill(template: string, values: Record<string, string | number>): string {
  return template.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}
