import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type HastNode, htmlToHast } from 'satteri';
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
  const main = page.slice(page.indexOf('<main'), page.lastIndexOf('</main>'));
  return leadsToPerson(htmlToHast(main, { fragment: true }), contactPath);
}

function leadsToPerson(node: HastNode, contactPath: string): boolean {
  if (!('children' in node)) return false;
  if (node.type === 'element') {
    const { hidden, inert, ariaHidden, href, dataChannel } = node.properties;
    const unseen =
      isOn(hidden) || isOn(inert) || ariaHidden === 'true' || node.tagName === 'template';
    if (unseen) return false;
    if (node.tagName === 'a' && typeof href === 'string') {
      if (dataChannel !== undefined && reaches.test(href)) return true;
      if (href.replace(/[?#].*$/, '') === contactPath) return true;
    }
  }
  return node.children.some((child) => leadsToPerson(child, contactPath));
}

/** `hidden`, `hidden=""` and `hidden="until-found"` all hide. */
function isOn(attribute: unknown): boolean {
  return attribute !== undefined && attribute !== null && attribute !== false;
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
