import { stat } from 'node:fs/promises';
import type { ListedFile } from './list-files.ts';

/** A picture in the content folder. */
export interface ImageFile {
  file: string;
  /** Folders and file name below the content folder. */
  parts: readonly string[];
  bytes: number;
  /** In pixels; undefined when the file is no picture. */
  size: { width: number; height: number } | undefined;
}

/** What browsers show. */
export const imagePattern = /\.(?:png|jpe?g|gif|webp|avif|svg)$/i;

/** Measures every picture of a folder. */
export async function readImages(files: readonly ListedFile[]): Promise<ImageFile[]> {
  return Promise.all(files.filter(({ file }) => imagePattern.test(file)).map(readImage));
}

async function readImage({ path, file, parts }: ListedFile): Promise<ImageFile> {
  const { bytes, size } = { bytes: (await stat(path)).size, size: await measure(path) };
  return { file, parts, bytes, size };
}

async function measure(path: string): Promise<ImageFile['size']> {
  // Takes a moment to load, and most folders of articles have no pictures.
  const { default: sharp } = await import('sharp');
  return sharp(path)
    .metadata()
    .then(
      ({ width, height }) => ({ width, height }),
      () => undefined,
    );
}
