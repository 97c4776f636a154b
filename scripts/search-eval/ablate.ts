import Table from 'cli-table3';
import { measureSearch, type SearchMeasures } from '../../src/core/search/measure-search.ts';
import { measureQueries } from './measure-queries.ts';
import type { OpenShop } from './open-shop.ts';
import { pair } from './print-rows.ts';
import { type SearchPart, searchParts } from './search-parts.ts';

export interface Ablation {
  /** What was taken out; `nothing` is the search as it is. */
  without: string;
  shops: readonly (SearchMeasures & { shop: string; locale: string })[];
}

const nothing: SearchPart = { name: 'nothing', without: (setup) => setup };

/** The search without each of its parts, one at a time. */
export async function ablate(shops: readonly OpenShop[]): Promise<Ablation[]> {
  const rows: Ablation[] = [];
  for (const { name, without } of [nothing, ...searchParts]) {
    const measured = [];
    for (const shop of shops) {
      const judged = await measureQueries(shop.search({ change: without }), shop.queries);
      measured.push({ shop: shop.name, locale: shop.locale, ...measureSearch(judged) });
    }
    rows.push({ without: name, shops: measured });
  }
  return rows;
}

export function printAblation(rows: readonly Ablation[]): string {
  const locales = [...new Set(rows.flatMap(({ shops }) => shops.map(({ locale }) => locale)))];
  const table = new Table({
    head: ['without', ...locales.map((locale) => `R@1 / R@3, ${locale}`)],
    style: { head: [], border: [] },
  });
  for (const { without, shops } of rows) {
    table.push([
      without,
      ...locales.map((locale) => pair(shops.filter((shop) => shop.locale === locale))),
    ]);
  }
  return `${table.toString()}\n`;
}
