import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { isCancel, select } from '@clack/prompts';
import { z } from 'zod';
import { nearest } from '../../src/content-files/did-you-mean.ts';
import { UserError } from '../../src/core/user-error.ts';
import {
  type Columns,
  columnUnit,
  findColumn,
  guessColumns,
  type OrderField,
  parseMap,
  type TicketField,
} from '../../src/imports/columns.ts';
import { type KnownExport, recogniseExport } from '../../src/imports/known-exports.ts';
import type { Table } from '../../src/imports/open-table.ts';

type Field = TicketField | OrderField;

export interface ColumnPlan<F extends Field> {
  kind: 'tickets' | 'orders';
  fields: readonly F[];
  known: readonly KnownExport<F>[];
  /** What it says of columns with which nothing can be imported, or undefined. */
  lacks(columns: Columns<F>): string | undefined;
  /** Fields that a person is asked for, in this order; those needed first. */
  asked: readonly { field: F; question: string; needed: boolean }[];
}

export interface ChosenColumns<F extends Field> {
  columns: Columns<F>;
  known: KnownExport<F> | undefined;
  /** Where the choice comes from, as a sentence's end. */
  by: 'recognised' | 'given' | 'remembered' | 'asked' | 'guessed';
}

const rememberedFile = 'var/import-columns.json';

/**
 * Which column is which: as said with `--map`, as the product's export has them, as somebody said for the last file like
 * it, as somebody answers on a terminal, or by their usual names.
 *
 * @throws UserError when what is needed is not there
 */
export async function chooseColumns<F extends Field>(
  { file, header }: Table,
  map: string | undefined,
  plan: ColumnPlan<F>,
  ask: boolean,
): Promise<ChosenColumns<F>> {
  const recognised = recogniseExport(header, plan.known);
  const given = map === undefined ? {} : givenColumns(map, header, plan.fields);
  if (map !== undefined) {
    const columns = { ...recognised?.columns, ...given };
    refuseLack(file, header, plan, columns);
    remember(plan.kind, columns);
    return { columns, known: recognised?.known, by: 'given' };
  }
  if (recognised) return { ...recognised, by: 'recognised' };
  const remembered = lastChoice(plan, header);
  if (remembered) return { columns: remembered, known: undefined, by: 'remembered' };
  const guessed = guessColumns(header, plan.fields);
  if (ask) {
    const columns = await askColumns(header, guessed, plan);
    refuseLack(file, header, plan, columns);
    remember(plan.kind, columns);
    return { columns, known: undefined, by: 'asked' };
  }
  refuseLack(file, header, plan, guessed);
  return { columns: guessed, known: undefined, by: 'guessed' };
}

function refuseLack<F extends Field>(
  file: string,
  header: readonly string[],
  plan: ColumnPlan<F>,
  columns: Columns<F>,
): void {
  const lack = plan.lacks(columns);
  if (lack === undefined) return;
  const names = header.map((name) => JSON.stringify(name)).join(', ');
  throw new UserError(`${file} has no column that is surely ${lack}.`, {
    hint: `Say which: --map "id=…,created=…". Its columns: ${names}. Nothing was imported.`,
  });
}

function givenColumns<F extends Field>(
  map: string,
  header: readonly string[],
  fields: readonly F[],
): Columns<F> {
  const columns: Columns<F> = {};
  for (const [name, column] of parseMap(map)) {
    const field = fields.find((known) => known === name);
    if (field === undefined)
      throw new UserError(`--map knows no ${JSON.stringify(name)}.`, {
        hint: `${suggestion(name, fields)}Write one of: ${fields.join(', ')}.`,
      });
    const { column: bare } = columnUnit(column);
    const found = findColumn(header, column) ?? findColumn(header, bare);
    if (found === undefined)
      throw new UserError(`The file has no column ${JSON.stringify(bare)}.`, {
        hint: `${suggestion(bare, header)}Its columns: ${header.map((name) => JSON.stringify(name)).join(', ')}.`,
      });
    columns[field] =
      found === findColumn(header, column) ? found : `${found}${column.slice(bare.length)}`;
  }
  return columns;
}

function suggestion(name: string, names: readonly string[]): string {
  const near = nearest(name, names);
  return near === undefined ? '' : `Did you mean ${JSON.stringify(near)}? `;
}

async function askColumns<F extends Field>(
  header: readonly string[],
  guessed: Columns<F>,
  plan: ColumnPlan<F>,
): Promise<Columns<F>> {
  const columns: Columns<F> = {};
  for (const { field, question, needed } of plan.asked) {
    const none = needed ? [] : [{ value: '', label: 'none' }];
    const answer = await select({
      message: question,
      options: [...none, ...header.map((value) => ({ value, label: value }))],
      initialValue: guessed[field] ?? (needed ? header[0] : '') ?? '',
    });
    if (isCancel(answer)) throw new UserError('Stopped. Nothing was imported.');
    if (answer !== '') columns[field] = answer;
  }
  return columns;
}

const rememberedSchema = z.record(z.string(), z.array(z.record(z.string(), z.string())));

function readRemembered(): z.output<typeof rememberedSchema> {
  if (!existsSync(rememberedFile)) return {};
  try {
    return rememberedSchema.parse(JSON.parse(readFileSync(rememberedFile, 'utf8')));
  } catch {
    return {};
  }
}

/** The last choice whose columns this file has all. */
function lastChoice<F extends Field>(
  { kind, fields, lacks }: ColumnPlan<F>,
  header: readonly string[],
): Columns<F> | undefined {
  const fits = (columns: Record<string, string>) =>
    Object.entries(columns).every(
      ([field, column]) =>
        fields.some((known) => known === field) && header.includes(columnUnit(column).column),
    );
  return (readRemembered()[kind] ?? []).find(
    (columns) => fits(columns) && lacks(columns as Columns<F>) === undefined,
  ) as Columns<F> | undefined;
}

function remember<F extends Field>(kind: string, columns: Columns<F>): void {
  const all = readRemembered();
  const text = JSON.stringify(columns);
  const others = (all[kind] ?? []).filter((known) => JSON.stringify(known) !== text);
  all[kind] = [columns as Record<string, string>, ...others].slice(0, 10);
  mkdirSync('var', { recursive: true });
  writeFileSync(rememberedFile, `${JSON.stringify(all, null, 2)}\n`);
}
