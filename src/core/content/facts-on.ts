import type { Fact, Facts } from './facts.ts';

/**
 * The facts as they are on a day, `2026-11-21`: each with the last value that has begun by then, and the changes that are
 * still ahead. Without a day, as they are written.
 */
export function factsOn(facts: Facts, today: string | undefined): Facts {
  if (today === undefined) return facts;
  return {
    ...facts,
    facts: Object.fromEntries(
      Object.entries(facts.facts).map(([id, fact]) => [id, factOn(fact, today)]),
    ),
  };
}

function factOn(fact: Fact, today: string): Fact {
  if (fact.changes === undefined) return fact;
  const begun = fact.changes.filter(({ from }) => from <= today);
  const value = begun.findLast((change) => change.value !== undefined)?.value ?? fact.value;
  const countries = Object.assign({}, fact.countries, ...begun.map((change) => change.countries));
  // The schema has given each change values of its fact's kind; TypeScript cannot follow that through the union.
  return {
    ...fact,
    value,
    ...(Object.keys(countries).length > 0 && { countries }),
    changes: fact.changes.slice(begun.length),
  } as Fact;
}
