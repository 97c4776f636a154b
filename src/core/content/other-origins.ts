import type { Site } from './site.ts';

/** Origins beside its own that the pages send to: what a Content Security Policy has to allow. */
export function otherOrigins({
  collector,
  withdrawal,
}: Pick<Site, 'collector' | 'withdrawal'>): string[] {
  const addresses = [collector || undefined, withdrawal?.url];
  const origins = addresses.flatMap((address) =>
    address !== undefined && URL.canParse(address) ? [new URL(address).origin] : [],
  );
  return [...new Set(origins)];
}
