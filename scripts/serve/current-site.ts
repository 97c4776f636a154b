import { statSync } from 'node:fs';
import { UserError } from '../../src/core/user-error.ts';
import { readSiteDescription, type SiteDescription } from '../lib/site-description.ts';

/** How often a new build is looked for. Milliseconds. */
const lookEvery = 1000;

/**
 * What is known of the site in `dist`, also after it was built again while it is being served. While a build is under
 * way there is no description, and the last one stays.
 *
 * @throws UserError when there is no built site to begin with
 */
export function currentSite(dist: string, clock: () => number = Date.now): () => SiteDescription {
  let site = readSiteDescription(dist);
  if (!site)
    throw new UserError(`There is no built site in ${dist}/.`, {
      hint: 'Build it with npm run build, or build and serve in one with npm start.',
    });
  let current = site;
  let lookedAt = clock();
  let written = writtenAt(dist);
  return () => {
    if (clock() - lookedAt < lookEvery) return current;
    lookedAt = clock();
    const now = writtenAt(dist);
    if (now !== undefined && now !== written) {
      written = now;
      site = readSiteDescription(dist);
      current = site ?? current;
    }
    return current;
  };
}

function writtenAt(dist: string): number | undefined {
  return statSync(`${dist}/lotse.json`, { throwIfNoEntry: false })?.mtimeMs;
}
