import type { Answered } from '../../src/collector/observe.ts';

export interface Log {
  /** Something that whoever runs the program should know. */
  message(text: string): void;
  /** Told of each answer; undefined when answers are not logged. */
  answered: ((answered: Answered) => void) | undefined;
}

/**
 * `text` says what whoever runs the program should know. `json` says it one object a line, and each answer as well:
 * method, route, status and time, and nothing about who asked. Paths, queries, addresses, user agents and cookies are
 * never part of a line.
 *
 * @param print one call a line, without the line break
 * @param clock ms UTC
 */
export function createLog(
  format: 'text' | 'json',
  clock: () => number,
  print: (line: string) => void = console.error,
): Log {
  if (format === 'text') return { message: print, answered: undefined };
  const line = (fields: object) =>
    print(JSON.stringify({ time: new Date(clock()).toISOString(), ...fields }));
  return {
    message: (text) => line({ level: 'notice', message: text }),
    answered: ({ method, route, status, seconds }) =>
      line({
        level: status >= 500 ? 'error' : 'info',
        method,
        route,
        status,
        ms: Math.round(seconds * 1e5) / 100,
      }),
  };
}
