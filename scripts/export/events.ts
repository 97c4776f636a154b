import { pipeline } from 'node:stream/promises';
import { UserError } from '../../src/core/user-error.ts';
import { defaultDatabaseUrl, openStore } from '../../src/store/open-store.ts';
import { formatCount } from '../lib/format-count.ts';
import { parseOptions } from '../lib/parse-options.ts';
import { sayWaiting, spoolFolderOf } from '../lib/say-waiting.ts';
import type { ExportKind } from './export-kind.ts';

const help = `npm run -s export -- events [--from 2026-11-01] [--to 2026-11-30]

Prints the stored events as JSON lines, in the order of arrival. The format is described in src/core/events/README.md.

  --from, --to   first and last day, both included, in the site's time zone

DATABASE_URL  sqlite:var/lotse.db by default`;

const options = { from: { type: 'string' }, to: { type: 'string' } } as const;

/** `npm run export -- events`: everything that was recorded, for other programs and for another Lotse. */
export const events: ExportKind = {
  summary: 'what was recorded, as JSON lines',
  help,
  async run(args) {
    const values = parseOptions('npm run export -- events', options, args);
    const range = { from: day('--from', values.from), to: day('--to', values.to) };

    const databaseUrl = process.env['DATABASE_URL'] || defaultDatabaseUrl;
    const store = await openStore(databaseUrl);
    try {
      const count = await printLines(store.events(range));
      console.error(count === 0 ? 'There are no events.' : `${formatCount(count, 'event')}.`);
    } finally {
      await store.close();
    }
    const waiting = await sayWaiting(spoolFolderOf(databaseUrl, process.env));
    if (waiting) console.error(waiting);
  },
};

function day(option: string, value: string | undefined): string | undefined {
  if (value === undefined || isDay(value)) return value;
  throw new UserError(`${option} is no day: ${JSON.stringify(value)}.`, {
    hint: `Write year-month-day, such as ${option} 2026-11-01.`,
  });
}

/** Also refuses the 31st of February, which `Date` would take for the 3rd of March. */
function isDay(value: string): boolean {
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === value;
}

/** The pipeline waits for whoever reads, so that memory does not grow with the log. @returns how many were printed */
async function printLines(values: AsyncIterable<unknown>): Promise<number> {
  let count = 0;
  async function* lines() {
    for await (const value of values) {
      count++;
      yield `${JSON.stringify(value)}\n`;
    }
  }
  try {
    await pipeline(lines, process.stdout, { end: false });
  } catch (error) {
    // The reader has seen enough, as in `npm run -s export | head`.
    if ((error as NodeJS.ErrnoException).code !== 'EPIPE') throw error;
  }
  return count;
}
