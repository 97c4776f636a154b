/** What a customer takes along to a person. Both are shown first, and either can be left out. */
export interface HandedOver {
  /** In the customer's words; empty when nothing was asked or it is left out. */
  question: string;
  /** Articles already read; `url` is whole, so that whoever answers can open it. */
  articles: readonly { title: string; url: string }[];
}

/** The text of a message: the question, then what was read. Empty when there is neither. */
export function messageText({ question, articles }: HandedOver, alreadyRead: string): string {
  const read = articles.map(({ title, url }) => `– ${title}\n  ${url}`);
  const parts = [question.trim(), read.length > 0 ? [alreadyRead, ...read].join('\n') : ''];
  return parts.filter((part) => part !== '').join('\n\n');
}

/** Names of the query parameters in which a page takes what is handed over. */
export interface Takes {
  question?: string | undefined;
  articles?: string | undefined;
}

/**
 * The address of a channel with what is handed over: in a mail as its text, elsewhere in the parameters that the page
 * takes. What it does not take is left out, and so is what a question's own `&` or `#` would add.
 *
 * @param href address of the channel by itself, `mailto:` or whole
 */
export function handOver(
  href: string,
  handed: HandedOver,
  { takes, alreadyRead }: { takes: Takes | undefined; alreadyRead: string },
): string {
  if (href.startsWith('mailto:')) {
    const text = messageText(handed, alreadyRead);
    const mark = href.includes('?') ? '&' : '?';
    // Blank lines behind, so that the customer can go on writing. A mail has its lines end with CR LF (RFC 6068).
    return text === ''
      ? href
      : `${href}${mark}body=${encodeURIComponent(`${text}\n\n`.replaceAll('\n', '\r\n').toWellFormed())}`;
  }
  if (takes === undefined) return href;
  const address = new URL(href);
  const { question, articles } = takes;
  if (question !== undefined && handed.question.trim() !== '')
    address.searchParams.set(question, handed.question.trim());
  if (articles !== undefined && handed.articles.length > 0)
    address.searchParams.set(articles, handed.articles.map(({ url }) => url).join(' '));
  return address.href;
}
