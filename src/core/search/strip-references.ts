/** From this many digits on, a piece of text is a number of something: an order, a parcel, a phone, an account. */
const fewestDigits = 3;

/**
 * A question without what points to one customer's case: order and parcel numbers, e-mail and web addresses,
 * placeholders of forms. They would find nothing, or worse, an article that happens to hold the same digits.
 *
 * @example stripReferences('cancel order #00123842 for a@b.de') // 'cancel order for'
 */
export function stripReferences(query: string): string {
  return query
    .replace(/\{\{[^{}]{0,80}\}\}/g, ' ')
    .split(/\s+/)
    .map((piece) => (isAddress(piece) ? '' : withoutNumber(piece)))
    .filter((piece) => piece !== '')
    .join(' ');
}

function isAddress(piece: string): boolean {
  return /^(?:https?:|www\.)/i.test(piece) || /^[^@]+@[^@]+\.[^@]+$/.test(piece);
}

/** "bestellung4711" keeps its word: the blank was forgotten. */
function withoutNumber(piece: string): string {
  const digits = piece.match(/\p{N}/gu)?.length ?? 0;
  if (digits < fewestDigits) return piece;
  return /^\p{L}{4,}/u.exec(piece)?.[0] ?? '';
}
