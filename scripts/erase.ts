import { parseArgs } from 'node:util';
import { z } from 'zod';
import { type ErasedFromSpool, eraseFromSpool } from '../src/collector/erase-from-spool.ts';
import { UserError } from '../src/core/user-error.ts';
import { defaultDatabaseUrl, openStore } from '../src/store/open-store.ts';
import { rollUp } from '../src/store/roll-up.ts';
import type { Store } from '../src/store/roll-up-store.ts';
import { formatCount } from './lib/format-count.ts';
import { runCommand } from './lib/run-command.ts';
import { spoolFolderOf } from './lib/say-waiting.ts';
import { siteTimeZone } from './lib/site-time-zone.ts';

const help = `npm run erase -- EVENT_ID…

Removes single events for good, for somebody who asks for it: a vote with a comment, a search. The id of an event stands
in npm run export, and in the answer of the reader's own browser (developer tools, network, /api/events).
Events that still wait beside the event store, because it failed, are erased there too; where several collectors run,
each on a machine of its own, run it on each.
The daily roll-ups are made again without them. Where only the roll-up of a day is left, nothing in it tells whose events
it was made of. Reports that were written before still hold what they counted; run npm run insights again.

DATABASE_URL  sqlite:var/lotse.db by default
SPOOL_DIR     where events wait while the store fails; beside the database by default`;

await runCommand(async () => {
  const ids = readIds(process.argv.slice(2));
  if (ids === undefined) return void console.log(help);

  const databaseUrl = process.env['DATABASE_URL'] || defaultDatabaseUrl;
  // First here: what leaves the spool meanwhile is in the store when that is looked at.
  const waiting = await eraseFromSpool(spoolFolderOf(databaseUrl, process.env), ids);
  if (waiting.events > 0) console.log(sentenceAbout(waiting));
  const store = await openStore(databaseUrl);
  try {
    const erased = await store.erase(ids);
    // What was counted with them is counted anew.
    if (erased > 0 && (await isRolledUp(store)))
      await rollUp(store, { timeZone: await siteTimeZone(undefined), now: Date.now() });
    console.log(`${formatCount(erased, 'event')} of ${ids.length} erased in the event store.`);
    if (erased + waiting.events < ids.length)
      console.log('The others are not there: erased before, too old, or never there.');
  } finally {
    await store.close();
  }
});

async function isRolledUp(store: Store): Promise<boolean> {
  return (await store.rollUpStates()).some(({ version }) => version > 0);
}

function sentenceAbout({ events, how }: ErasedFromSpool): string {
  const waited = `${formatCount(events, 'event')} waited beside the event store`;
  return how === 'gone'
    ? `${waited} and ${events === 1 ? 'is' : 'are'} erased.`
    : `${waited}; the collector that is running drops ${events === 1 ? 'it' : 'them'} instead of writing ${events === 1 ? 'it' : 'them'}.`;
}

/** @returns undefined when help was asked for */
function readIds(args: string[]): string[] | undefined {
  const hint = 'npm run erase -- --help says where the id of an event stands.';
  let parsed: { values: { help?: boolean }; positionals: string[] };
  try {
    parsed = parseArgs({ args, options: { help: { type: 'boolean' } }, allowPositionals: true });
  } catch (cause) {
    throw new UserError(`${(cause as Error).message.split('. ')[0]}.`, { hint, cause });
  }
  if (parsed.values.help) return undefined;
  const ids = parsed.positionals.map((id) => id.toLowerCase());
  if (ids.length === 0) throw new UserError('No event was named; nothing was erased.', { hint });
  const wrong = ids.find((id) => !z.uuid().safeParse(id).success);
  if (wrong !== undefined)
    throw new UserError(`${JSON.stringify(wrong)} is no id of an event; nothing was erased.`, {
      hint,
    });
  return [...new Set(ids)];
}
