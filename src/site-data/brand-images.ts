import type { ImageMetadata } from 'astro';
import { site } from './site.ts';

const files = import.meta.glob<{ default: ImageMetadata }>(
  ['#content/*.{svg,png}', '#content/brand/*.{svg,png}'],
  { eager: true },
);

function fileOf(name: string | undefined): ImageMetadata | undefined {
  const path = name && Object.keys(files).find((one) => one.endsWith(`/${name}`));
  return path ? files[path]?.default : undefined;
}

const { logo, logoDark, icon } = site.brand ?? {};

/** Pictures of the shop's `brand`, as Astro has read them. Those that are not named are left out. */
export const brandImages = {
  logo: fileOf(logo),
  logoDark: fileOf(logoDark),
  icon: fileOf(icon),
};

/** Address and type of the picture in the browser's tab. */
export const favicon = brandImages.icon
  ? {
      href: brandImages.icon.src,
      type: brandImages.icon.format === 'svg' ? 'image/svg+xml' : 'image/png',
    }
  : { href: '/favicon.svg', type: 'image/svg+xml' };
