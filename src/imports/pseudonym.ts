import { hash } from 'node:crypto';

/** Makes a value unreadable, the same one each time: 128 bits, 22 characters. */
export type Pseudonym = (kind: 'ticket' | 'customer' | 'order' | 'day', value: string) => string;

/**
 * Salted SHA-256, cut to 128 bits, so that a ticket can be known again and nobody can tell by it which ticket of the
 * help desk it was. Whoever has the salt can try all numbers: it lies in a file of its own, apart from the database.
 *
 * @param salt at least 128 bits of chance, as text
 */
export function createPseudonym(salt: string): Pseudonym {
  return (kind, value) => hash('sha256', `${salt}\0${kind}\0${value}`, 'base64url').slice(0, 22);
}
