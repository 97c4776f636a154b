import type { APIRoute, GetStaticPaths } from 'astro';
import { messagesFor } from '../../core/messages/messages.ts';
import { site } from '../../site-data/site.ts';

export const getStaticPaths: GetStaticPaths = () =>
  site.locales.map((locale) => ({ params: { locale } }));

/** What the scripts that are loaded later say. Fetched with the first of them, so that no page carries it. */
export const GET: APIRoute = ({ params: { locale = '' } }) => {
  const { search, feedback, contact, parcel, days, flow } = messagesFor(locale);
  return Response.json({ search, feedback, contact, parcel, days, flow });
};
