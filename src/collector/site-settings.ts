import { messagesFor } from '../core/messages/messages.ts';
import type { EdgeSettings, ServedSite } from './server-options.ts';
import type { CollectorSettings } from './settings.ts';

/** What the collector knows of the site. Getters, so that it always sees the site as it is now. */
export function settingsOf(
  site: () => ServedSite,
  siteUrl: string | undefined,
  edge: EdgeSettings,
): CollectorSettings {
  let last: { site: ServedSite; articles: ReadonlySet<string> | undefined } | undefined;
  return {
    ...edge,
    get recording() {
      return edge.recording ?? site().recording;
    },
    get timeZone() {
      return site().timeZone;
    },
    get locales() {
      return site().locales;
    },
    get knownArticles() {
      const current = site();
      if (last?.site !== current)
        last = { site: current, articles: current.articles && new Set(current.articles) };
      return last.articles;
    },
    get allowedOrigins() {
      const { shopUrl } = site();
      return [
        ...[siteUrl, shopUrl].flatMap((url) => (url === undefined ? [] : [new URL(url).origin])),
        ...(edge.allowedOrigins ?? []),
      ];
    },
    thanksPath(locale) {
      const path = `/${locale}/${messagesFor(locale).paths.thanks}/`;
      // A collector elsewhere leads back to the site.
      return siteUrl !== undefined && collectorOrigin(site().collector).length > 0
        ? new URL(path, siteUrl).href
        : path;
    },
  };
}

/** Where the pages send, when that is another host. */
export function collectorOrigin(collector: string | false | undefined): string[] {
  return collector && URL.canParse(collector) ? [new URL(collector).origin] : [];
}
