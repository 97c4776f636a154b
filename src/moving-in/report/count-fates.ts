import type { AccountLine } from '../account.ts';
import type { FileFate, ImportPlan } from '../plan-import.ts';

export interface ImportCounts {
  /** Language versions in the source, readable or not. */
  articles: number;
  files: Partial<Record<FileFate, number>>;
  leftOut: number;
  links: Partial<Record<AccountLine['how'], number>>;
  images: Partial<Record<AccountLine['how'], number>>;
}

/** What went in and what came of it; the parts add up to the whole. */
export function countFates({ files, leftOut, lines }: ImportPlan): ImportCounts {
  return {
    articles: files.length + leftOut.length,
    files: tally(files.map(({ fate }) => fate)),
    leftOut: leftOut.length,
    links: tally(lines.filter(({ what }) => what === 'link').map(({ how }) => how)),
    images: tally(lines.filter(({ what }) => what === 'image').map(({ how }) => how)),
  };
}

function tally<Name extends string>(names: readonly Name[]): Partial<Record<Name, number>> {
  const counts: Partial<Record<Name, number>> = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}

export function sum(counts: Partial<Record<string, number>>): number {
  return Object.values(counts).reduce((total: number, count) => total + (count ?? 0), 0);
}
