import type { APIRoute } from 'astro';
import { baseUrl } from '../site-data/base-url.ts';

/** Everything may be read. What is of no use in a search engine says so itself (`noindex`). */
export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *
Allow: /
Disallow: /api/
Disallow: /insights/

Sitemap: ${new URL('/sitemap-index.xml', baseUrl(site)).href}
`);
