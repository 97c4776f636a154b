import type { APIRoute, GetStaticPaths } from 'astro';
import { site } from '../../site-data/site.ts';
import { socialImage } from '../../site-data/social-image.ts';
import { socialWords } from '../../site-data/social-words.ts';

/** The picture that networks show beside a link to a page of this language. */
export const getStaticPaths: GetStaticPaths = () =>
  site.locales.filter(socialWords).map((locale) => ({ params: { locale } }));

export const GET: APIRoute = async ({ params: { locale = '' } }) =>
  new Response(new Uint8Array((await socialImage(locale)) ?? []), {
    headers: { 'content-type': 'image/png' },
  });
