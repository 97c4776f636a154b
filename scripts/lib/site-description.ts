import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { SourceContent } from '../../src/content-files/source-content.ts';
import { oldAddressRedirects } from '../../src/core/content/old-addresses.ts';
import { otherOrigins } from '../../src/core/content/other-origins.ts';
import { redirectsOf } from '../../src/core/content/redirects.ts';
import { recordings } from '../../src/core/events/recording.ts';
import { useWords } from '../../src/core/messages/messages.ts';
import { wordsSchema } from '../../src/core/messages/words-schema.ts';

/** `dist/lotse.json`: what a built site tells the collector. It is written last, so where it stands the build is whole. */
const siteDescriptionSchema = z.object({
  version: z.literal(1),
  /** The shop's name. */
  name: z.string().default(''),
  /** Where the shop is: its pages may show `<lotse-help>`, which sends events from there. */
  shopUrl: z.url().optional(),
  locales: z.array(z.string()),
  timeZone: z.string(),
  /** Names of all published articles; votes and reads of others are refused. */
  articles: z.array(z.string()),
  /** The shop's own words, by language. */
  words: z.record(z.string(), wordsSchema).default({}),
  /** Earlier addresses of articles, and where they are now. */
  redirects: z.record(z.string(), z.string()).default({}),
  /** What connects the events of one reader. */
  recording: z.enum(recordings).optional(),
  /** Origins beside its own that the pages send to. */
  origins: z.array(z.string()).default([]),
  /** Where the pages send events. */
  collector: z.union([z.string(), z.literal(false)]).optional(),
  /** Fingerprint of what the site was built from. */
  inputs: z.string(),
});
export type SiteDescription = z.output<typeof siteDescriptionSchema>;

export function describeSite(
  { site, words, articles, oldAddresses }: SourceContent,
  inputs: string,
): SiteDescription {
  return {
    version: 1,
    name: site.name,
    shopUrl: site.shopUrl,
    locales: site.locales,
    timeZone: site.timeZone,
    words,
    articles: articles.map(({ article }) => article),
    redirects: { ...oldAddressRedirects(oldAddresses, articles), ...redirectsOf(site, articles) },
    ...(site.recording && { recording: site.recording }),
    origins: otherOrigins(site),
    collector: site.collector,
    inputs,
  };
}

/** @returns undefined when there is no built site, or one of another version */
export function readSiteDescription(dist: string): SiteDescription | undefined {
  try {
    const site = siteDescriptionSchema.parse(
      JSON.parse(readFileSync(`${dist}/lotse.json`, 'utf8')),
    );
    for (const [locale, words] of Object.entries(site.words)) useWords(locale, words);
    return site;
  } catch {
    return undefined;
  }
}
