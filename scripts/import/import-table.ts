import { mkdirSync, writeFileSync } from 'node:fs';
import { confirm, isCancel } from '@clack/prompts';
import { UserError } from '../../src/core/user-error.ts';
import { type BrokenRow, formatBrokenRow } from '../../src/imports/broken-row.ts';
import type { Row, Table } from '../../src/imports/open-table.ts';
import type { ImportAbout, ImportPreview, ImportResult } from '../../src/store/contact-store.ts';
import { formatCount } from '../lib/format-count.ts';

export interface TableImport<Item> {
  table: Table;
  /** What a row is: "ticket". */
  noun: string;
  /** `null`: part of the row before. */
  read(row: Row): Item | BrokenRow | null;
  isBroken(item: Item | BrokenRow): item is BrokenRow;
  keep(
    items: AsyncIterable<Item>,
    settle: ImportAbout['settle'],
  ): Promise<ImportResult | undefined>;
  dryRun: boolean;
  skipBroken: boolean;
  /** Somebody can be asked. */
  ask: boolean;
}

/** Broken rows that are remembered; of more, only how many. */
const mostListed = 10_000;
const mostPrinted = 10;
export const skippedFile = 'var/import-skipped.txt';

/** Reads all rows, lets a person decide about broken ones, keeps all others or none, and prints what became of them. */
export async function importTable<Item>(
  plan: TableImport<Item>,
): Promise<ImportResult | undefined> {
  const { table, noun, dryRun } = plan;
  const broken: BrokenRow[] = [];
  const seen = { rows: 0, broken: 0, further: 0 };
  const nothing = 'Nothing was imported.';

  async function* items(): AsyncIterable<Item> {
    for await (const row of table.rows()) {
      seen.rows++;
      if (seen.rows % 100_000 === 0) console.error(`${seen.rows.toLocaleString('en')} rows read …`);
      const item = plan.read(row);
      if (item === null) seen.further++;
      else if (!plan.isBroken(item)) yield item;
      else {
        seen.broken++;
        if (broken.length < mostListed) broken.push(item);
      }
    }
  }

  async function settle(preview: ImportPreview): Promise<boolean> {
    if (seen.rows === 0)
      throw new UserError(`${table.file} has a header and no rows.`, { hint: nothing });
    if (seen.broken > 0) await settleBroken(preview);
    if (!dryRun) return true;
    const { rows, added, known } = preview;
    console.log(
      `${formatCount(rows, noun)} could be imported: ${added.toLocaleString('en')} new, ${known.toLocaleString('en')} there already. This was a dry run, nothing was kept.`,
    );
    return false;
  }

  async function settleBroken({ rows }: ImportPreview): Promise<void> {
    const list = broken.map((row) => formatBrokenRow(table.file, row));
    const head = `${formatCount(seen.broken, 'row')} of ${seen.rows.toLocaleString('en')} cannot be read:`;
    const lines = [...list.slice(0, mostPrinted), ...(seen.broken > mostPrinted ? ['…'] : [])];
    if (rows === 0)
      throw new UserError(`No row of ${table.file} can be read. The first: ${list[0]}`, {
        hint: `Are these the right columns? --map says which is which. ${nothing}`,
      });
    if (dryRun) return console.log([head, ...lines].join('\n'));
    if (!plan.skipBroken) {
      const stop = new UserError([head, ...lines].join('\n'), {
        hint: `${nothing} Repair them, or leave them out with --skip-broken.`,
      });
      if (!plan.ask) throw stop;
      console.log([head, ...lines].join('\n'));
      const answer = await confirm({
        message: `Leave ${seen.broken === 1 ? 'it' : 'them'} out and import the other ${rows.toLocaleString('en')}?`,
        initialValue: false,
      });
      if (isCancel(answer) || !answer) throw new UserError(`Stopped. ${nothing}`);
    }
    mkdirSync('var', { recursive: true });
    writeFileSync(skippedFile, `${list.join('\n')}\n`);
  }

  const result = await plan.keep(items(), settle);
  if (result) {
    const { rows, added, changed, known } = result;
    const counts = `${added.toLocaleString('en')} new, ${changed.toLocaleString('en')} changed, ${(known - changed).toLocaleString('en')} as before`;
    console.log(
      added + changed === 0
        ? `Everything in ${table.file} was there already; nothing has changed.`
        : `${formatCount(rows, noun)} imported: ${counts}.`,
    );
    if (seen.broken > 0) console.log(`${formatCount(seen.broken, 'row')} left out: ${skippedFile}`);
  }
  return result;
}
