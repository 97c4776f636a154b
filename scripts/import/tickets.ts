import { readContent } from '../../src/content-files/read-content.ts';
import type { Ticket } from '../../src/core/contacts/ticket.ts';
import { UserError } from '../../src/core/user-error.ts';
import { ticketFields } from '../../src/imports/columns.ts';
import {
  knownOrderExports,
  knownTicketExports,
  recogniseExport,
} from '../../src/imports/known-exports.ts';
import { openTable } from '../../src/imports/open-table.ts';
import { createPseudonym } from '../../src/imports/pseudonym.ts';
import { type ReadTicket, ticketReader } from '../../src/imports/read-ticket.ts';
import { defaultDatabaseUrl, openContactStore } from '../../src/store/open-store.ts';
import { readRetentionDays } from '../lib/retention.ts';
import { type ColumnPlan, chooseColumns } from './choose-columns.ts';
import { describeTable } from './describe-table.ts';
import { articleFinder } from './find-article.ts';
import type { ImportKind } from './import-kind.ts';
import { importSalt } from './import-salt.ts';
import { importTable } from './import-table.ts';
import { readTableOptions, tableOptionsHelp } from './table-options.ts';

const command = 'npm run import -- tickets';
const day = 86_400_000;
/** Subjects of older tickets are not asked: the report looks back this far. */
const askedDays = 90;

const columnPlan: ColumnPlan<(typeof ticketFields)[number]> = {
  kind: 'tickets',
  fields: ticketFields,
  known: knownTicketExports,
  lacks: ({ id, created }) =>
    id === undefined
      ? 'the number of the ticket'
      : created === undefined
        ? 'the date on which the ticket came'
        : undefined,
  asked: [
    { field: 'id', question: 'Which column has the number of the ticket?', needed: true },
    { field: 'created', question: 'When did the ticket come?', needed: true },
    { field: 'firstResponse', question: 'When was the first reply sent?', needed: false },
    { field: 'solved', question: 'When was it solved?', needed: false },
    { field: 'replies', question: 'How many replies did the shop send?', needed: false },
    { field: 'reopened', question: 'How often was it opened again?', needed: false },
    { field: 'channel', question: 'Through which channel did it come?', needed: false },
    { field: 'tags', question: 'Which column has the tags?', needed: false },
    { field: 'rating', question: 'Which column has the customer’s rating?', needed: false },
    {
      field: 'customer',
      question: 'Who wrote? (kept as a salted hash, for 90 days at most)',
      needed: false,
    },
    { field: 'order', question: 'Which order is it about? (kept as a salted hash)', needed: false },
    {
      field: 'subject',
      question: 'Which column has the subject? (asked of the search, not kept)',
      needed: false,
    },
  ],
};

const help = `${command} FILE.csv [--dry-run] [--skip-broken] [--map "id=Nr,created=Created at"] …

Takes over the tickets of a help desk: when each came, was answered and solved, its tags, channel and rating. The report
(npm run insights) then says how many contacts an order causes, how fast they are answered, and about what customers
write. Exports of Zendesk, Gorgias and Freshdesk are recognised by their header.

No text, name or address is kept. The number of the ticket becomes a salted hash; so do customer and order, which are
forgotten after RETENTION_DAYS. The subject is asked of the site's own search, and only the article found is kept.

  fields for --map: ${ticketFields.join(', ')}
  (a duration may say its unit: firstResponseTime=Reply time:hours)

${tableOptionsHelp}
RETENTION_DAYS    how long customers are known again: 1 to 90, 90 by default`;

export const tickets: ImportKind = {
  summary: 'tickets of a help desk (CSV of Zendesk, Gorgias, Freshdesk, or any other)',
  help,
  async run(args) {
    const options = readTableOptions(command, args);
    const ask = process.stdin.isTTY === true && process.stdout.isTTY === true;
    const table = await openTable(options.file);
    const other = recogniseExport(table.header, knownOrderExports);
    if (other && options.map === undefined)
      throw new UserError(`${options.file} has orders of ${other.known.product}, no tickets.`, {
        hint: `npm run import -- orders ${options.file}`,
      });
    const chosen = await chooseColumns(table, options.map, columnPlan, ask);
    const content = await readContent('content');
    const timeZone = options.timeZone ?? content.site.timeZone;
    console.log(describeTable(table, chosen as never, timeZone));

    const now = Date.now();
    const url = process.env['DATABASE_URL'] || defaultDatabaseUrl;
    const store = await openContactStore(url, { toWrite: !options.dryRun });
    try {
      const { salt, fingerprint } = importSalt(await store.salt());
      const source = options.source ?? chosen.known?.source ?? 'csv';
      const read = ticketReader({
        header: table.header,
        columns: chosen.columns,
        source,
        tagSeparator: chosen.known?.tagSeparator ?? /[,;|]/,
        timeZone,
        order: options.dates,
        now,
        customersSince: now - readRetentionDays(process.env) * day,
        pseudonym: createPseudonym(salt),
      });
      const assign = await articleAssigner(chosen.columns.subject !== undefined, now, content);
      const result = await importTable<ReadTicket>({
        table,
        noun: 'ticket',
        read,
        isBroken: (item) => 'line' in item,
        keep: (items, settle) =>
          store.importTickets(assign(items), { source, at: now, salt: fingerprint, settle }),
        dryRun: options.dryRun,
        skipBroken: options.skipBroken,
        ask,
      });
      if (result)
        console.log(
          'npm run insights reports on them; npm run privacy -- --tickets says what is kept.',
        );
    } finally {
      await store.close();
    }
  },
};

type Content = Parameters<typeof articleFinder>[0];

async function articleAssigner(withSubjects: boolean, now: number, content: Content) {
  const find = withSubjects ? await articleFinder(content) : undefined;
  return async function* assigned(items: AsyncIterable<ReadTicket>): AsyncIterable<Ticket> {
    for await (const { ticket, subject } of items) {
      const worth = find && subject !== '' && ticket.createdAt >= now - askedDays * day;
      yield worth ? { ...ticket, ...(await find(subject)) } : ticket;
    }
  };
}
