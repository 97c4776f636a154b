import { parseArgs } from 'node:util';
import { readContent } from '../src/content-files/read-content.ts';
import type { InboxItem } from '../src/core/insights/report.ts';
import { UserError } from '../src/core/user-error.ts';
import { defaultDatabaseUrl, openContactStore } from '../src/store/open-store.ts';
import { describeInboxItem, matchInbox } from './inbox/match-inbox.ts';
import { reportFromStore } from './insights/report-from-store.ts';
import { formatCount } from './lib/format-count.ts';
import { runCommand } from './lib/run-command.ts';

const help = `npm run inbox -- [--done ID] [--open ID] [--all]

Lists what readers wrote with a vote or in the survey, and every low rating, newest first, until somebody has dealt with
it. The report shows the same list.

  --done   takes these off the list: ids, or their beginnings, as the list shows them; several with a comma
  --open   puts them on again
  --all    lists those that are done as well

The list ends where single events do (RETENTION_DAYS): nobody can be written back to, so nothing is lost with it.

DATABASE_URL  sqlite:var/lotse.db by default`;

const options = {
  done: { type: 'string', multiple: true },
  open: { type: 'string', multiple: true },
  all: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

await runCommand(async () => {
  const { done, open, all, help: helped } = readArguments(process.argv.slice(2));
  if (helped) return void console.log(help);
  const database = process.env['DATABASE_URL'] || defaultDatabaseUrl;
  const content = await readContent('content');
  const now = Date.now();
  const { report } = await reportFromStore({ database, content, now, days: 90 });
  const { inbox } = report;

  if (done.length + open.length === 0) {
    const shown = inbox.filter(({ answered }) => all || !answered);
    for (const item of shown) console.log(`${describeInboxItem(item)}\n`);
    const rest = inbox.filter(({ answered }) => answered).length;
    return void console.log(`${formatCount(inbox.length - rest, 'note')} open, ${rest} done.`);
  }
  await mark(database, inbox, { done, open }, now);
});

async function mark(
  database: string,
  inbox: readonly InboxItem[],
  { done, open }: { done: readonly string[]; open: readonly string[] },
  now: number,
): Promise<void> {
  // All of them are looked up before any is marked.
  const [toDo, toOpen] = [matchInbox(inbox, done), matchInbox(inbox, open)];
  const store = await openContactStore(database, { toWrite: true });
  try {
    await store.markAnswered(toDo, true, now);
    await store.markAnswered(toOpen, false, now);
  } finally {
    await store.close();
  }
  if (toDo.length > 0) console.log(`${formatCount(toDo.length, 'note')} done.`);
  if (toOpen.length > 0) console.log(`${formatCount(toOpen.length, 'note')} open again.`);
}

function readArguments(args: string[]) {
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    if (positionals.length > 0)
      throw new Error(`It is not said what to do with ${JSON.stringify(positionals[0])}`);
    const listed = (ids: readonly string[] = []) =>
      ids.flatMap((text) => text.split(',')).map((id) => id.trim());
    return { ...values, done: listed(values.done), open: listed(values.open) };
  } catch (cause) {
    throw new UserError(`${(cause as Error).message.split('. ')[0]}.`, {
      hint: 'npm run inbox -- --help lists the options.',
      cause,
    });
  }
}
