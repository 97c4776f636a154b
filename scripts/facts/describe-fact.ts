import type { FactUse } from '../../src/content-files/fact-uses.ts';
import { factText } from '../../src/core/content/fact-text.ts';
import type { Fact, Facts } from '../../src/core/content/facts.ts';
import { formatFact } from '../../src/core/content/format-fact.ts';
import { inLocale } from '../../src/core/content/localized.ts';
import type { EditorLocale } from '../../src/core/sentence.ts';

/** `shipping.fee  Delivery: €4.95 (Germany), €7.95 (Austria)`, what it was before, and what is still to come. */
export function describeFact(
  facts: Facts,
  before: Facts | undefined,
  id: string,
  locale: EditorLocale,
): string {
  const fact = facts.facts[id];
  const words = sayings[locale];
  const was = before && (before.facts[id] ? valueText(before, id, locale) : words.new);
  if (!fact) return `${id}  ${words.gone}${was ? ` (${words.was} ${was})` : ''}`;
  const now = valueText(facts, id, locale);
  return [
    `${id}  ${inLocale(fact.label, locale)}: ${now}${was === undefined || was === now ? '' : ` (${words.was} ${was})`}`,
    ...(fact.changes ?? []).map(
      (change) => `  ${words.from} ${change.from}: ${changeText(facts, id, change, locale)}`,
    ),
  ].join('\n');
}

function valueText(facts: Facts, id: string, locale: EditorLocale): string {
  return plain(factText(facts, { id, countries: true }, locale));
}

function changeText(
  facts: Facts,
  id: string,
  { value, countries }: NonNullable<Fact['changes']>[number],
  locale: EditorLocale,
): string {
  const fact = facts.facts[id];
  if (!fact) return '';
  const show = (one: unknown) => plain(formatFact({ ...fact, value: one } as Fact, locale));
  return [
    ...(value === undefined ? [] : [show(value)]),
    ...Object.entries(countries ?? {}).map(([place, one]) => `${show(one)} (${place})`),
  ].join(', ');
}

/** The places that show a fact, one a line: `  content/returns/en/return-an-item.mdx:12  <Fact>`. */
export function describeUses(uses: readonly FactUse[], locale: EditorLocale): string {
  if (uses.length === 0) return `  ${sayings[locale].nowhere}`;
  return uses.map(({ file, line, as }) => `  ${file}:${line}  ${as}`).join('\n');
}

function plain(text: string): string {
  return text.replaceAll('\u00a0', ' ');
}

const sayings = {
  en: {
    was: 'was',
    new: 'new',
    from: 'from',
    gone: 'is gone: the check names each place that still shows it.',
    nowhere: 'Nothing shows it.',
  },
  de: {
    was: 'vorher',
    new: 'neu',
    from: 'ab',
    gone: 'ist weg: Die Prüfung nennt jede Stelle, die ihn noch zeigt.',
    nowhere: 'Nichts zeigt ihn.',
  },
} as const;
