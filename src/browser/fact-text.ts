import { element } from './render-hit.ts';

/** Longer values may be broken. */
const unbroken = 24;

/** A typed fact as one line where it fits: "Refund: 3–5 working days" never breaks inside its number. */
export function factText(fact: string, name: 'p' | 'span', className: string): HTMLElement {
  const line = element(name, '', className);
  const value = fact.slice(fact.lastIndexOf(': ') + 1);
  if (value.length > unbroken) line.append(fact);
  else line.append(fact.slice(0, -value.length), element('span', value, 'whitespace-nowrap'));
  return line;
}
