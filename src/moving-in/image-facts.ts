export interface ImageFacts {
  /** The ending that its bytes deserve, whatever its name says. */
  ending: 'png' | 'jpg' | 'gif' | 'webp' | 'avif' | 'svg';
  width: number;
  height: number;
}

const endings: Readonly<Record<string, ImageFacts['ending']>> = {
  png: 'png',
  jpeg: 'jpg',
  gif: 'gif',
  webp: 'webp',
  heif: 'avif',
  svg: 'svg',
};

/** @returns undefined for what no browser shows, or what is no image: a login page, half a download */
export async function imageFacts(bytes: Uint8Array): Promise<ImageFacts | undefined> {
  // Takes a moment to load, and many help centers have no pictures.
  const { default: sharp } = await import('sharp');
  try {
    const image = sharp(bytes, { limitInputPixels: 100_000_000, failOn: 'error' });
    const { format, compression, width, height } = await image.metadata();
    const ending = endings[format ?? ''];
    if (!ending || (format === 'heif' && compression !== 'av1') || !width || !height)
      return undefined;
    // The build reads every pixel: what breaks there is found here.
    await image.stats();
    return { ending, width, height };
  } catch {
    return undefined;
  }
}
