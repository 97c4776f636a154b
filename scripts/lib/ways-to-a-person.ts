import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import type { SourceContent } from '../../src/content-files/source-content.ts';
import { messagesFor } from '../../src/core/messages/messages.ts';
import { UserError } from '../../src/core/user-error.ts';

/** Addresses that reach somebody: mail, phone, and pages of a chat or a form. */
const reaches = /^(?:mailto:.|tel:.|https?:\/\/.)/;

/**
 * Whether a page offers a way to a person in its main part: a channel (mail, phone, chat, form) or a link to the contact
 * page. A link in the header or footer is not enough, and what is hidden from readers is no way.
 *
 * @param contactPath the contact page's path, such as `/de/kontakt/`
 */
export function offersPerson(page: string, contactPath: string): boolean {
  const { document } = parseHTML(page);
  return [...document.querySelectorAll('main a[href]')].some((link) => {
    if (link.closest('[hidden], [inert], [aria-hidden="true"], template') !== null) return false;
    const href = link.getAttribute('href') ?? '';
    const channel = link.hasAttribute('data-channel') && reaches.test(href);
    return channel || href.replace(/[?#].*$/, '') === contactPath;
  });
}

/**
 * Stops a build in which readers of an article are kept from a person: hiding the contact is not deflection, and every
 * number of the report would be worth nothing.
 *
 * @param dist the folder of the built pages
 * @throws UserError that names the articles
 */
export async function stopWithoutPerson(
  articles: SourceContent['articles'],
  dist: string,
): Promise<void> {
  const without: string[] = [];
  for (const { article, url } of articles) {
    const locale = article.split('/')[1] ?? '';
    const contactPath = `/${locale}/${messagesFor(locale).paths.contact}/`;
    const page = await readFile(join(dist, url, 'index.html'), 'utf8');
    if (!offersPerson(page, contactPath)) without.push(url);
  }
  if (without.length === 0) return;
  const shown = without.slice(0, 5).join(', ');
  const more = without.length > 5 ? ` and ${without.length - 5} more` : '';
  throw new UserError(`There is no way to a person on ${shown}${more}.`, {
    hint: 'Give each article page a link to the contact page or <ContactWays>, as src/layouts/Article.astro does, then build again. The site in dist/ is not finished.',
  });
}
