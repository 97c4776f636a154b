/** What the tracking numbers of well-known carriers look like, by the short name that `facts.yml` gives the carrier. */
const formats: Readonly<Record<string, readonly ((number: string) => boolean)[]>> = {
  dhl: [
    (n) => /^(?:JJD|JVGL|GM)\d{10,20}$/.test(n),
    (n) => /^00340\d{15}$/.test(n),
    (n) => /^\d{12}$/.test(n),
    (n) => isPostal(n, 'DE'),
  ],
  dpd: [(n) => /^\d{14}$/.test(n), (n) => /^%?\d{7}\d{14}\d{6}$/.test(n)],
  hermes: [(n) => /^\d{14}$/.test(n), (n) => /^H\d{19}$/.test(n), (n) => /^\d{16}$/.test(n)],
  gls: [(n) => /^\d{11}$/.test(n), (n) => /^(?=.*[A-Z])[A-Z0-9]{8}$/.test(n)],
  ups: [(n) => isUps(n)],
  fedex: [(n) => /^\d{12}$/.test(n), (n) => /^\d{15}$/.test(n)],
  'post-at': [(n) => /^\d{16}$/.test(n), (n) => /^\d{22}$/.test(n), (n) => isPostal(n, 'AT')],
  'swiss-post': [(n) => /^99\d{16}$/.test(n), (n) => isPostal(n, 'CH')],
  'royal-mail': [(n) => isPostal(n, 'GB')],
};

/** Carriers whose numbers have a known look. */
export const knownCarriers: readonly string[] = Object.keys(formats);

/** A tracking number as carriers print it: capital letters and digits; spaces, dots and hyphens are for the eye. */
export function plainNumber(typed: string): string {
  return typed.toUpperCase().replace(/[\s.\-–]/g, '');
}

/**
 * Which of the shop's carriers a tracking number may belong to, the likeliest first. Where several look alike, all of
 * them; a carrier whose numbers have no known look is never left out, and comes last. Empty for what is no number.
 *
 * Sources: UPU S10 (postal items), the carriers' own help pages.
 *
 * @param carriers short names, as in `facts.yml`
 */
export function carriersOfNumber(typed: string, carriers: readonly string[]): string[] {
  const number = plainNumber(typed);
  if (!/^[A-Z0-9%]{8,40}$/.test(number) || !/\d{4}/.test(number)) return [];
  const fitting = carriers.filter((carrier) => formats[carrier]?.some((fits) => fits(number)));
  const unknown = carriers.filter((carrier) => formats[carrier] === undefined);
  return [...fitting, ...unknown];
}

/** Two letters, eight digits, a check digit, a country: UPU S10. */
function isPostal(number: string, country: string): boolean {
  const [, digits = '', check = ''] =
    new RegExp(`^[A-Z]{2}(\\d{8})(\\d)${country}$`).exec(number) ?? [];
  if (digits === '') return false;
  const weights = [8, 6, 4, 2, 3, 5, 9, 7];
  const sum = weights.reduce((total, weight, at) => total + weight * Number(digits[at]), 0);
  const expected = 11 - (sum % 11);
  return Number(check) === (expected === 10 ? 0 : expected === 11 ? 5 : expected);
}

/** `1Z`, fifteen letters or digits, a check digit. */
function isUps(number: string): boolean {
  const [, body = '', check = ''] = /^1Z([A-Z0-9]{15})(\d)$/.exec(number) ?? [];
  if (body === '') return false;
  const sum = [...body].reduce((total, sign, at) => {
    const value = /\d/.test(sign) ? Number(sign) : (sign.charCodeAt(0) - 63) % 10;
    return total + value * (at % 2 === 0 ? 1 : 2);
  }, 0);
  return (10 - (sum % 10)) % 10 === Number(check);
}
