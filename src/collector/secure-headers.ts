import type { MiddlewareHandler } from 'hono';
import { secureHeaders } from 'hono/secure-headers';

const common = {
  // Strict Transport Security belongs to whoever ends TLS: sent from here it would bind other hosts of the shop.
  strictTransportSecurity: false,
  // The default "no-referrer" would hide from our own pages where on this site a reader comes from.
  referrerPolicy: 'same-origin',
  xFrameOptions: 'SAMEORIGIN',
} as const;

/** For answers of the collector: nothing in them may load or do anything. */
export const apiHeaders = secureHeaders({
  ...common,
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    formAction: ["'none'"],
    frameAncestors: ["'none'"],
  },
});

/** For the pages; what each may load is said by `page-policy.ts`. Nothing of a help center needs any device. */
export const siteHeaders = secureHeaders({
  ...common,
  permissionsPolicy: { camera: [], geolocation: [], microphone: [], payment: [], usb: [] },
  overwrite: false,
});

/** For the report and its door: kept by nobody, framed by nobody, and found by no search engine. */
export const insightsHeaders: MiddlewareHandler = async (c, next) => {
  await secureInsights(c, next);
  c.header('Cache-Control', 'no-store');
  c.header('X-Robots-Tag', 'noindex');
};

const secureInsights = secureHeaders({
  ...common,
  xFrameOptions: 'DENY',
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    formAction: ["'self'"],
    baseUri: ["'none'"],
    frameAncestors: ["'none'"],
  },
  overwrite: false,
});
