import type { ImageFile } from '../read-images.ts';
import { type FolderRule, finding, type Said, wholeFile } from '../rule.ts';

/** What a picture may weigh; the site makes smaller ones of it, but everybody who clones the project loads this one. */
const mostBytes = 1_000_000;
/** Wider or higher than any screen shows it, in pixels. */
const mostPixels = 3000;

/** Pictures can be opened, and are no larger than they are shown. */
export const imagesSmall: FolderRule = ({ images }) =>
  images.flatMap((image) => {
    if (image.size === undefined)
      return [finding('images-small', image.file, wholeFile, noPicture)];
    const tooLarge = largeImage(image, image.size);
    return tooLarge ? [finding('images-small', image.file, wholeFile, tooLarge, 'warning')] : [];
  });

const noPicture: Said = {
  found: {
    en: 'The file is called a picture and cannot be opened as one.',
    de: 'Die Datei heißt wie ein Bild und lässt sich nicht als Bild öffnen.',
  },
  repair: {
    en: 'Save it again as PNG, JPEG or WebP, or delete it.',
    de: 'Speichern Sie es noch einmal als PNG, JPEG oder WebP, oder löschen Sie es.',
  },
};

function largeImage(
  { file, bytes }: ImageFile,
  { width, height }: { width: number; height: number },
): Said | undefined {
  // An SVG has no pixels of its own.
  const wide = !/\.svg$/i.test(file) && Math.max(width, height) > mostPixels;
  if (bytes <= mostBytes && !wide) return undefined;
  const megabytes = bytes / 1_000_000;
  const weight = (locale: string) =>
    megabytes.toLocaleString(locale, { maximumSignificantDigits: 2 });
  return {
    found: {
      en: `The picture is ${width} × ${height} pixels and ${weight('en')} MB large.`,
      de: `Das Bild ist ${width} × ${height} Pixel und ${weight('de')} MB groß.`,
    },
    repair: {
      en: 'Shrink it to at most 2,000 pixels and 1 MB; screens show no more of it.',
      de: 'Verkleinern Sie es auf höchstens 2.000 Pixel und 1 MB; mehr zeigt kein Bildschirm davon.',
    },
  };
}
