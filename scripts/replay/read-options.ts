import { UserError } from '../../src/core/user-error.ts';
import { parseOptions } from '../lib/parse-options.ts';

export interface ReplayOptions {
  /** Files of events, one in each line. */
  events: readonly string[];
  content: string;
  days: number;
  k: number;
  json: boolean;
  help: boolean;
}

export const replayHelp = `npm run replay -- [--events FILE.jsonl] [--days 90] [--k 5] [--content FOLDER] [--json]

Asks the search of today's content what readers asked, and compares with what they were answered: closed (no answer
then, one now), still open, newly broken (people opened the first article, which is not first any more). Ends with
exit code 1 when a protected query (content/protected.<language>.yml) does not find its article.

  --events FILE     events as npm run export prints them, plain or packed (.gz); may be given several times.
                    Then the store is read only if DATABASE_URL is set.
  --days            days of the store to look back, 1 to 365 (default 90)
  --k               people who must have asked a query for it to be shown, at least 3 (default 5)
  --content FOLDER  another folder than content
  --json            everything as JSON, also the queries that are as they were

DATABASE_URL  the event store (default sqlite:var/lotse.db)`;

const options = {
  events: { type: 'string', multiple: true },
  content: { type: 'string', default: 'content' },
  days: { type: 'string', default: '90' },
  k: { type: 'string', default: '5' },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** @throws UserError for an option that is unknown or out of range */
export function readOptions(args: readonly string[]): ReplayOptions {
  const { days, k, events = [], ...rest } = parseOptions('npm run replay', options, args);
  return {
    ...rest,
    events,
    days: wholeNumber('--days', days, 1, 365),
    k: wholeNumber('--k', k, 3, 1000),
  };
}

function wholeNumber(option: string, text: string, least: number, most: number): number {
  const number = Number(text);
  if (Number.isInteger(number) && number >= least && number <= most) return number;
  throw new UserError(`${option} cannot be “${text}”.`, {
    hint: `Give a whole number from ${least} to ${most}, for example ${option} ${least}.`,
  });
}
