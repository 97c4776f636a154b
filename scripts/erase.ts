import { parseArgs } from 'node:util';
import { z } from 'zod';
import { UserError } from '../src/core/user-error.ts';
import { defaultDatabaseUrl, openStore } from '../src/store/open-store.ts';
import { formatCount } from './lib/format-count.ts';
import { runCommand } from './lib/run-command.ts';

const help = `npm run erase -- EVENT_ID…

Removes single events for good, for somebody who asks for it: a vote with a comment, a search. The id of an event stands
in npm run export, and in the answer of the reader's own browser (developer tools, network, /api/events).
Reports that were written before still hold what they counted; run npm run insights again.

DATABASE_URL  sqlite:var/lotse.db by default`;

await runCommand(async () => {
  const ids = readIds(process.argv.slice(2));
  if (ids === undefined) return void console.log(help);

  const store = await openStore(process.env['DATABASE_URL'] || defaultDatabaseUrl);
  try {
    const erased = await store.erase(ids);
    console.log(`${formatCount(erased, 'event')} of ${ids.length} erased.`);
    if (erased < ids.length)
      console.log('The others are not in the store: erased before, too old, or never there.');
  } finally {
    await store.close();
  }
});

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
