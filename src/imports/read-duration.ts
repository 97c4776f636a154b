export const durationUnits = {
  seconds: 1000,
  minutes: 60_000,
  hours: 3_600_000,
  days: 86_400_000,
} as const;
export type DurationUnit = keyof typeof durationUnits;

/** The unit that a column's name tells: `First response time (s)`, `Antwortzeit in Stunden`; else undefined. */
export function unitInName(column: string): DurationUnit | undefined {
  return patterns.find(([pattern]) => pattern.test(column))?.[1];
}

const patterns: readonly (readonly [RegExp, DurationUnit])[] = [
  [/\b(?:minutes?|minuten|mins?)\b/i, 'minutes'],
  [/\((?:s|sec|sek)\.?\)|\b(?:seconds?|sekunden)\b/i, 'seconds'],
  [/\b(?:hours?|stunden|hrs?|std)\b/i, 'hours'],
  [/\b(?:days?|tagen?)\b/i, 'days'],
];

/**
 * A duration in ms: `173`, `1,5`, `05:30:00` or `125:05:10` (hours first), negative ones too.
 *
 * @returns undefined for what is no duration
 */
export function readDuration(text: string, unit: DurationUnit): number | undefined {
  const value = text.trim();
  const clock = /^(-?)(\d+):(\d{2})(?::(\d{2}))?$/.exec(value);
  if (clock) {
    const [, sign, hours, minutes, seconds = '0'] = clock;
    const ms = ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000;
    return sign === '-' ? -ms : ms;
  }
  if (!/^-?\d+(?:[.,]\d+)?$/.test(value)) return undefined;
  return Math.round(Number(value.replace(',', '.')) * durationUnits[unit]);
}
