import type { Site } from './site.ts';

/** Origins beside its own that the pages send to: what a Content Security Policy has to allow. */
export function otherOrigins({
  collector,
  withdrawal,
  contact,
}: Pick<Site, 'collector' | 'withdrawal' | 'contact'>): string[] {
  const forms = contact.filter(({ kind }) => kind === 'form').map(({ value }) => value);
  const addresses = [collector || undefined, withdrawal?.url, ...forms];
  const origins = addresses.flatMap((address) =>
    address !== undefined && URL.canParse(address) ? [new URL(address).origin] : [],
  );
  return [...new Set(origins)];
}
