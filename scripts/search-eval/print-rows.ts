import Table from 'cli-table3';
import type { SearchMeasures } from '../../src/core/search/measure-search.ts';
import type { ShopMeasures } from './measure-shop.ts';

const plain = { style: { head: [], border: [] } };

/** One row a shop and language, and one with the mean of each language that has several shops. */
export function printRows(measures: readonly ShopMeasures[]): string {
  const counts = [...new Set(measures.flatMap(({ learned }) => learned.map((row) => row.queries)))];
  const table = new Table({
    head: [
      'shop',
      'queries',
      'none found',
      'R@1',
      'R@3',
      'near',
      'far',
      'missing',
      ...counts.flatMap((count) => [`${count} learned`, 'no lexicon']),
    ],
    ...plain,
  });
  for (const locale of new Set(measures.map((row) => row.locale))) {
    const own = measures.filter((row) => row.locale === locale);
    for (const row of own) table.push([`${row.shop} ${locale}`, ...cells(row, counts)]);
    if (own.length > 1) table.push([`mean ${locale}`, ...meanCells(own, counts)]);
  }
  return `${table.toString()}\n${printTags(measures)}\n`;
}

function cells(row: ShopMeasures, counts: readonly number[]): string[] {
  return format(numbersOf(row, counts), row.n);
}

/** Each shop counts the same, however many queries it has. */
function meanCells(rows: readonly ShopMeasures[], counts: readonly number[]): string[] {
  const all = rows.map((row) => numbersOf(row, counts));
  const mean = (all[0] ?? []).map((_, column) => meanOf(all.map((numbers) => numbers[column])));
  return format(
    mean,
    rows.reduce((sum, { n }) => sum + n, 0),
  );
}

function numbersOf({ zero, r1, r3, auroc, learned }: ShopMeasures, counts: readonly number[]) {
  const learnedOf = counts.flatMap((count) => {
    const row = learned.find(({ queries }) => queries === count);
    return [row?.with, row?.withoutLexicon].flatMap((found) => [found?.r1, found?.r3]);
  });
  return [zero, r1, r3, auroc.near, auroc.far, auroc.missing, ...learnedOf];
}

const singleNumbers = 6;

function format(numbers: readonly (number | null | undefined)[], n: number): string[] {
  const single = numbers.slice(0, singleNumbers).map(percent);
  const pairs = [];
  for (let at = singleNumbers; at < numbers.length; at += 2) {
    pairs.push(`${percent(numbers[at])} / ${percent(numbers[at + 1])}`);
  }
  return [String(n), ...single, ...pairs];
}

function printTags(measures: readonly ShopMeasures[]): string {
  const tags = [...new Set(measures.flatMap(({ byTag }) => Object.keys(byTag)))].sort();
  if (tags.length === 0) return '';
  const table = new Table({ head: ['R@1 / R@3 by tag', ...tags], ...plain });
  for (const locale of new Set(measures.map((row) => row.locale))) {
    const own = measures.filter((row) => row.locale === locale);
    const row = (name: string, rows: readonly ShopMeasures[]) => [
      `${name} ${locale}`,
      ...tags.map((tag) => pair(rows.map(({ byTag }) => byTag[tag]))),
    ];
    for (const shop of own) table.push(row(shop.shop, [shop]));
    if (own.length > 1) table.push(row('mean', own));
  }
  return table.toString();
}

/** R@1 / R@3, the mean of several. */
export function pair(rows: readonly (Pick<SearchMeasures, 'r1' | 'r3'> | undefined)[]): string {
  return `${percent(meanOf(rows.map((row) => row?.r1)))} / ${percent(meanOf(rows.map((row) => row?.r3)))}`;
}

function meanOf(numbers: readonly (number | null | undefined)[]): number | undefined {
  const known = numbers.filter((number) => number !== null && number !== undefined);
  return known.length === 0
    ? undefined
    : known.reduce((sum, number) => sum + number, 0) / known.length;
}

function percent(share: number | null | undefined): string {
  return share === null || share === undefined ? '–' : (100 * share).toFixed(1);
}
