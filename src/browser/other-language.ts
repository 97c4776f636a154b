import type { SearchOutcome } from '../core/search/outcome.ts';
import { page } from './page.ts';

const { context } = page;

/**
 * The other language of the site in which the reader seems to have asked, when this one has no sure answer.
 *
 * @param others further languages of the site
 * @returns undefined also when it cannot be told
 */
export async function otherLanguage(
  { query, verdict }: SearchOutcome,
  others: readonly string[],
): Promise<string | undefined> {
  if (verdict === 'answer' || others.length === 0) return undefined;
  try {
    const { languageIn } = await import('./known-languages.ts');
    const locale = languageIn(query, [context.loc, ...others]);
    return locale === context.loc ? undefined : locale;
  } catch {
    return undefined; // offline: no harm in not asking
  }
}
