import { z } from 'zod';
import { asMessage } from '../sentence.ts';
import { readableTone } from './contrast.ts';

const colour = z.string().regex(/^#[0-9a-f]{6}$/i, {
  error: asMessage({
    en: 'Write the colour as # and six digits or letters from a to f, such as "#0a5a78", in quotation marks.',
    de: 'Schreiben Sie die Farbe als # und sechs Ziffern oder Buchstaben von a bis f, zum Beispiel "#0a5a78", in Anführungszeichen.',
  }),
});
const fonts = z
  .string()
  .trim()
  .regex(/^[\p{L}\d ,'"-]+$/u, {
    error: asMessage({
      en: 'Name fonts that readers have, with commas between them, such as: Georgia, serif.',
      de: 'Nennen Sie Schriften, die Leser haben, mit Kommas dazwischen, zum Beispiel: Georgia, serif.',
    }),
  });

const picture = z.string().regex(/^(?:brand\/)?[\w.-]+\.(?:svg|png)$/, {
  error: asMessage({
    en: 'Name an SVG or PNG file beside site.yml or in the folder brand, such as: brand/logo.svg.',
    de: 'Nennen Sie eine SVG- oder PNG-Datei neben site.yml oder im Ordner brand, zum Beispiel: brand/logo.svg.',
  }),
});

/** What makes the help center look like the shop's. Everything is optional; without any, it is Lotse's own calm look. */
export const brandSchema = z.strictObject({
  /** The colour of links, buttons and the search field, on light ground. Its contrast is checked. */
  accent: colour.optional(),
  /** The same on dark ground. Without it, a lighter tone of `accent` is worked out. */
  accentDark: colour.optional(),
  /** Fonts of titles and of text. Only such as readers have on their devices: nothing is loaded for it. */
  titleFont: fonts.optional(),
  textFont: fonts.optional(),
  /** The shop's logo, instead of its name in letters: a file beside site.yml or in the folder `brand`. */
  logo: picture.optional(),
  /** The same for dark ground. Without it, `logo` stands on both. */
  logoDark: picture.optional(),
  /** The picture in the browser's tab: square. */
  icon: picture.optional(),
});
export type Brand = z.output<typeof brandSchema>;

/** The grounds that text stands on: paper and sheet of `src/styles/site.css`. */
export const grounds = {
  light: ['#fbfaf6', '#ffffff'],
  dark: ['#0f161c', '#151e26'],
} as const;

/** Text needs this contrast (WCAG 2.2, 1.4.3). */
export const leastTextContrast = 4.5;

/** The brand as style rules that come after the site's own; empty when the shop changes nothing. */
export function brandStyles({ accent, accentDark, titleFont, textFont }: Brand): string {
  const light = [
    accent && `--accent:${accent}`,
    titleFont && `--font-title:${titleFont}`,
    textFont && `--font-text:${textFont}`,
  ].filter(Boolean);
  const dark = darkAccent({ accent, accentDark });
  return [
    light.length > 0 && `:root{${light.join(';')}}`,
    dark && `@media (prefers-color-scheme:dark){:root{--accent:${dark}}}`,
  ]
    .filter(Boolean)
    .join('\n');
}

/** The accent on dark ground: as written, else worked out of `accent`; undefined when the shop has none of its own. */
export function darkAccent({ accent, accentDark }: Pick<Brand, 'accent' | 'accentDark'>) {
  return accentDark ?? (accent && readableTone(accent, grounds.dark, '#ffffff', leastTextContrast));
}
