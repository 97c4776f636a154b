import { grounds, leastTextContrast } from '../../core/content/brand.ts';
import { leastContrast, readableTone } from '../../core/content/contrast.ts';
import { type FolderRule, finding } from '../rule.ts';

/** The shop's accent can be read as text on the site's grounds. */
export const readableBrand: FolderRule = ({ site, siteFile: { file, yaml } }) =>
  (['accent', 'accentDark'] as const).flatMap((field) => {
    const colour = site?.brand?.[field];
    const ground = field === 'accent' ? grounds.light : grounds.dark;
    const place = yaml?.placeOf(['brand', field]);
    if (!colour || !place || leastContrast(colour, ground) >= leastTextContrast) return [];
    const reached = (Math.floor(leastContrast(colour, ground) * 10) / 10).toFixed(1);
    const towards = field === 'accent' ? '#000000' : '#ffffff';
    const tone = readableTone(colour, ground, towards, leastTextContrast);
    return [
      finding('readable-brand', file, place, {
        found: {
          en: `\`${field}\` is ${colour}, which many people cannot read as text: contrast ${reached} to 1 on ${field === 'accent' ? 'light' : 'dark'} ground, where ${leastTextContrast} is needed.`,
          de: `\`${field}\` ist ${colour}, was viele als Text nicht lesen können: Kontrast ${reached} zu 1 auf ${field === 'accent' ? 'hellem' : 'dunklem'} Grund, nötig ist ${leastTextContrast}.`,
        },
        repair: {
          en: `Write "${tone}", the nearest tone that can be read, or another colour.`,
          de: `Schreiben Sie "${tone}", den nächsten lesbaren Ton, oder eine andere Farbe.`,
        },
      }),
    ];
  });
