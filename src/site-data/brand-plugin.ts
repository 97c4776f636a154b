import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { brandSchema, brandStyles } from '../core/content/brand.ts';

const name = 'virtual:brand.css';

/** Lets a page import `virtual:brand.css`: the `brand` of `site.yml` as style rules, in the one style sheet of the page. */
export function brandPlugin(content: string) {
  const file = `${content}/site.yml`;
  return {
    name: 'lotse-brand',
    resolveId: (id: string) => (id === name ? `\0${name}` : undefined),
    load(this: { addWatchFile: (file: string) => void }, id: string) {
      if (id !== `\0${name}`) return undefined;
      this.addWatchFile(file);
      return brandStyles(brandSchema.parse(parse(readFileSync(file, 'utf8')).brand ?? {}));
    },
  };
}
