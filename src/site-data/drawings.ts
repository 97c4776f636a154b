import type { ImageMetadata } from 'astro';

const drawings = import.meta.glob<{ default: ImageMetadata }>('#content/**/*.svg', { eager: true });
const sources = import.meta.glob<string>('#content/**/*.svg', {
  eager: true,
  query: '?raw',
  import: 'default',
});

const forDark = new Set(
  Object.entries(drawings).flatMap(([path, { default: drawing }]) =>
    sources[path]?.includes('prefers-color-scheme') ? [drawing.src] : [],
  ),
);

/** Whether a picture has colours of its own for dark ground; any other stands on light ground there, too. */
export function isDrawnForDark({ src }: Pick<ImageMetadata, 'src'>): boolean {
  return forDark.has(src);
}
