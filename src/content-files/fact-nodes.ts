import type { Nodes, PhrasingContent, TableRow } from 'mdast';
import { factRows, factText } from '../core/content/fact-text.ts';
import type { Facts } from '../core/content/facts.ts';
import { quotedFact, tabledFacts } from './quoted-facts.ts';
import type { Element } from './read-flows.ts';

interface FactOptions {
  facts: Facts;
  locale: string;
  /** What stands above the countries: "Country". */
  country: string;
}

/** A quoted fact as text, facts by country as a table; undefined for any other component. */
export function factNodes(
  node: Element,
  { facts, locale, country }: FactOptions,
): Nodes[] | undefined {
  const fact = quotedFact(node);
  if (fact) {
    const text = textNode(factText(facts, fact, locale));
    return [node.type === 'mdxJsxFlowElement' ? { type: 'paragraph', children: [text] } : text];
  }
  const tabled = tabledFacts(node);
  if (!tabled) return undefined;
  const { labels, rows } = factRows(facts, tabled, locale);
  return [
    {
      type: 'table',
      children: [[country, ...labels], ...rows.map(({ place, values }) => [place, ...values])].map(
        (cells): TableRow => ({
          type: 'tableRow',
          children: cells.map((cell) => ({ type: 'tableCell', children: [textNode(cell)] })),
        }),
      ),
    },
  ];
}

function textNode(value: string): PhrasingContent {
  return { type: 'text', value };
}
