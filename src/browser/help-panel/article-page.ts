import type { PageContext } from '../../core/events/page-context.ts';
import type { Here } from './panel-views.ts';

/** An article as the panel shows it, taken from its own page. */
export interface ArticlePage {
  url: string;
  title: string;
  art: string | undefined;
  here: Here;
  content: HTMLElement;
  /** The lists of what people ask next. */
  next: readonly HTMLElement[];
}

/**
 * The article from its built page: what readers see there is what they see here.
 *
 * @throws Error (as a rejection) when the page cannot be had, or shows no article
 */
export async function loadArticle(url: string): Promise<ArticlePage> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} for ${url}`);
  const page = parsed(await response.text());
  const article = page.querySelector<HTMLElement>('main article');
  if (!article) throw new Error(`There is no article at ${url}.`);
  const context: PageContext = JSON.parse(page.body.dataset['context'] ?? '{}');
  const { art, rev, col } = context;
  const title = article.querySelector('h1');
  title?.setAttribute('tabindex', '-1');
  const links = page.querySelectorAll('[data-link="next"]');
  const lists = new Set(
    [...links].flatMap((link) => link.closest<HTMLElement>('nav, section') ?? []),
  );
  return {
    url,
    title: title?.textContent?.trim() ?? '',
    art,
    here: {
      ...(art !== undefined && { art }),
      ...(rev !== undefined && { rev }),
      ...(col !== undefined && { col }),
    },
    content: adopted(article, url),
    next: [...lists].map((list) => adopted(list, url)),
  };
}

/** Parsed as a document of its own, in which nothing runs; without its styles, about which a strict shop would complain. */
function parsed(text: string): Document {
  const bare = text
    .replace(/<(style|script)\b[\s\S]*?<\/\1>/g, '')
    .replace(/(<[^>]*\s)style=/g, '$1data-style=');
  // A shop that demands Trusted Types and lists its policies adds `lotse-help`.
  const { trustedTypes } = window as unknown as { trustedTypes?: TrustedTypeFactory };
  policy ??= trustedTypes?.createPolicy('lotse-help', { createHTML: (html) => html });
  return new DOMParser().parseFromString((policy?.createHTML(bare) ?? bare) as string, 'text/html');
}

/** The part of https://www.w3.org/TR/trusted-types/ that is needed. */
interface TrustedTypeFactory {
  createPolicy(name: string, rules: { createHTML: (html: string) => string }): Policy;
}
interface Policy {
  createHTML(html: string): unknown;
}
let policy: Policy | undefined;

/** Made part of the shop's page: addresses in full, nothing that runs, no styles but those of the panel. */
function adopted(part: HTMLElement, url: string): HTMLElement {
  // Tools of the page, such as a calculator, are here what they are without a script: the help center is a click away.
  for (const node of part.querySelectorAll('link, template, iframe, [data-with-script]'))
    node.remove();
  for (const link of part.querySelectorAll('a'))
    link.href = new URL(link.getAttribute('href') ?? '', url).href;
  for (const image of part.querySelectorAll('img')) {
    image.src = new URL(image.getAttribute('src') ?? '', url).href;
    image.removeAttribute('srcset');
  }
  // The columns of a table.
  for (const node of part.querySelectorAll<HTMLElement>('[data-style]'))
    node.dataset['align'] = /text-align:\s*(\w+)/.exec(node.dataset['style'] ?? '')?.[1] ?? '';
  for (const node of part.querySelectorAll('*'))
    for (const { name } of [...node.attributes])
      if (name.startsWith('on')) node.removeAttribute(name);
  return document.importNode(part, true);
}
