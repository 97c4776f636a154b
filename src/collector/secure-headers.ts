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

/**
 * For the pages. Each carries its own policy in a meta tag, with the hashes of its scripts, which no header could know;
 * only what a meta tag cannot say is said here.
 */
export const siteHeaders = secureHeaders({
  ...common,
  contentSecurityPolicy: { frameAncestors: ["'self'"] },
  overwrite: false,
});
