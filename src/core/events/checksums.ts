/**
 * IBAN check digits (ISO 13616, mod 97): 15 to 34 letters and digits, spaces and hyphens ignored.
 *
 * At least eight of them have to be digits, as in every country's format: one text in 97 would pass by chance.
 *
 * @example isIban('DE89 3704 0044 0532 0130 00') // true
 */
export function isIban(text: string): boolean {
  const compact = text.replace(/[ -]/g, '').toUpperCase();
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(compact)) return false;
  if (compact.replace(/\D/g, '').length < 8) return false;
  let remainder = 0;
  for (const character of compact.slice(4) + compact.slice(0, 4)) {
    const value = Number.parseInt(character, 36);
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
  }
  return remainder === 1;
}

/**
 * Card number check digit (ISO/IEC 7812, Luhn): 13 to 19 digits, spaces and hyphens ignored.
 *
 * @example isCardNumber('4111 1111 1111 1111') // true
 */
export function isCardNumber(text: string): boolean {
  const digits = text.replace(/[ -]/g, '');
  if (!/^\d{13,19}$/.test(digits)) return false;
  let sum = 0;
  for (let fromRight = 0; fromRight < digits.length; fromRight++) {
    const digit = Number(digits.at(-1 - fromRight));
    const doubled = digit * 2 > 9 ? digit * 2 - 9 : digit * 2;
    sum += fromRight % 2 === 1 ? doubled : digit;
  }
  return sum % 10 === 0;
}
