import { contentDir } from '../../src/content-files/content-dir.ts';
import { UserError } from '../../src/core/user-error.ts';
import { readSiteDescription } from './site-description.ts';

/**
 * The time zone that days are meant in: the one asked for, that of the built site, or that of `content/site.yml`.
 * @throws UserError when the one asked for is none
 */
export async function siteTimeZone(asked: string | undefined): Promise<string> {
  if (asked === undefined) return readSiteDescription('dist')?.timeZone ?? zoneOfContent();
  try {
    return new Intl.DateTimeFormat('en', { timeZone: asked }).resolvedOptions().timeZone;
  } catch (cause) {
    throw new UserError(`--time-zone cannot be ${JSON.stringify(asked)}.`, {
      hint: 'Write a name such as Europe/Berlin.',
      cause,
    });
  }
}

/** Reading all content takes a second: only where there is no built site. */
async function zoneOfContent(): Promise<string> {
  const { readContent } = await import('../../src/content-files/read-content.ts');
  return (await readContent(contentDir)).site.timeZone;
}
