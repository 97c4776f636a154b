import { parseArgs } from 'node:util';
import { UserError } from '../../src/core/user-error.ts';
import type { DateOrder } from '../../src/imports/read-moment.ts';

export interface TableOptions {
  file: string;
  source: string | undefined;
  /** As written; undefined: as recognised, remembered or asked for. */
  map: string | undefined;
  dryRun: boolean;
  skipBroken: boolean;
  timeZone: string | undefined;
  dates: DateOrder | undefined;
}

export const tableOptionsHelp = `  --dry-run      say what would be imported, and keep nothing
  --skip-broken  leave rows out that cannot be read, and list them in var/import-skipped.txt
  --map          which column is which, such as --map "id=Nr,created=Created at"; remembered for files like it
  --source       name of the program, where the file does not tell; the same number of another source is another one
  --time-zone    zone of times that name none (default: timeZone of content/site.yml)
  --dates        day-first or month-first, where 03/04/2026 can be either

Encoding (UTF-8, UTF-16, windows-1252) and separator (comma, semicolon, tab) are found out. All rows are imported or
none; the same file twice does no harm.

DATABASE_URL      sqlite:var/lotse.db by default
IMPORT_SALT_FILE  var/import-salt by default: makes numbers unreadable; keep it, apart from the database`;

const options = {
  source: { type: 'string' },
  map: { type: 'string', multiple: true },
  'dry-run': { type: 'boolean', default: false },
  'skip-broken': { type: 'boolean', default: false },
  'time-zone': { type: 'string' },
  dates: { type: 'string' },
} as const;

/** @throws UserError for a missing file and for an option that is unknown or cannot be */
export function readTableOptions(command: string, args: readonly string[]): TableOptions {
  const hint = `${command} --help lists the options.`;
  const { values, positionals } = parsed(args, hint);
  const [file, another] = positionals;
  if (file === undefined)
    throw new UserError('No file was named.', { hint: `Write ${command} FILE.csv.` });
  if (another !== undefined)
    throw new UserError(`One file at a time: ${file} or ${another}?`, {
      hint: 'A name with spaces has to stand in quotation marks.',
    });
  const { dates, source } = values;
  if (dates !== undefined && dates !== 'day-first' && dates !== 'month-first')
    throw new UserError(`--dates cannot be ${JSON.stringify(dates)}.`, {
      hint: 'Write --dates day-first (31/12/2026) or --dates month-first (12/31/2026).',
    });
  if (source !== undefined && !/^[a-z0-9][a-z0-9-]{0,30}$/.test(source))
    throw new UserError(`--source cannot be ${JSON.stringify(source)}.`, {
      hint: 'Write a short name of small letters, such as --source helpscout.',
    });
  return {
    file,
    source,
    map: values.map?.join(','),
    dryRun: values['dry-run'],
    skipBroken: values['skip-broken'],
    timeZone: checkedZone(values['time-zone']),
    dates,
  };
}

function parsed(args: readonly string[], hint: string) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (cause) {
    throw new UserError(`${(cause as Error).message.split('. ')[0]}.`, { hint, cause });
  }
}

function checkedZone(zone: string | undefined): string | undefined {
  if (zone === undefined) return undefined;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone;
  } catch (cause) {
    throw new UserError(`--time-zone cannot be ${JSON.stringify(zone)}.`, {
      hint: 'Write its IANA name, such as --time-zone Europe/Berlin, or UTC.',
      cause,
    });
  }
}
