import { stringify } from 'csv-stringify/sync';
import { readContent } from '../../src/content-files/read-content.ts';
import { replyText } from '../../src/content-files/reply-text.ts';
import { siteAddress } from '../../src/content-files/site-address.ts';
import type { SourceContent } from '../../src/content-files/source-content.ts';
import type { ReplyPlaceholder } from '../../src/core/content/reply.ts';
import { messagesFor } from '../../src/core/messages/messages.ts';
import { UserError } from '../../src/core/user-error.ts';
import { editorLocale } from '../lib/editor-locale.ts';
import { formatCount } from '../lib/format-count.ts';
import { parseOptions } from '../lib/parse-options.ts';
import { stopOnFindings } from '../lib/stop-on-findings.ts';
import type { ExportKind } from './export-kind.ts';

/** How each help desk writes what it fills in; what it does not know by itself stays for the agent to see. */
const placeholders: Readonly<Record<string, Partial<Record<ReplyPlaceholder, string>>>> = {
  zendesk: { name: '{{ticket.requester.first_name}}', agent: '{{current_user.first_name}}' },
  freshdesk: { name: '{{ticket.requester.firstname}}', agent: '{{ticket.agent.name}}' },
  gorgias: {
    name: '{{ticket.customer.firstname}}',
    agent: '{{current_user.firstname}}',
    orderNumber: '{{ticket.customer.integrations.shopify.orders[0].name}}',
  },
};
const desks = Object.keys(placeholders);

const help = `npm run -s export -- replies [--format csv] [--for ${desks.join('|')}] [--lang de] > replies.csv

Prints the replies of content/replies as a table: name, language, tags, article, text, html. Facts are filled in, links
are full addresses. Without --for, what the help desk fills in stays as it is written: {{ name }}.

  --for DESK   writes {{ name }} and the others as this help desk does; what it cannot fill in stays in [brackets]
  --lang CODE  replies of one language only
  --content FOLDER  another folder than content

SITE_URL  the address under which readers find the site`;

const options = {
  format: { type: 'string', default: 'csv' },
  for: { type: 'string' },
  lang: { type: 'string' },
  content: { type: 'string', default: 'content' },
} as const;

/** `npm run export -- replies`: what support sends, for the help desk that sends it. */
export const replies: ExportKind = {
  summary: 'the replies of support, as a table for help desks',
  help,
  async run(args) {
    const {
      format,
      for: desk,
      lang,
      content: root,
    } = parseOptions('npm run export -- replies', options, args);
    oneOf('--format', format, ['csv']);
    if (desk !== undefined) oneOf('--for', desk, desks);
    const content = await readContent(root, { today: new Date().toISOString().slice(0, 10) });
    if (lang !== undefined) oneOf('--lang', lang, content.site.locales);
    stopOnFindings(
      content.findings.filter(({ file }) => /\/replies\//.test(file)),
      editorLocale(process.env, content.site.locales),
    );
    const rows = replyRows(content, { desk, lang, base: siteAddress(process.env) });
    process.stdout.write(
      // Opened in a spreadsheet, no text of a reply is ever a formula.
      stringify(rows, { header: true, bom: true, escape_formulas: true, columns: [...columns] }),
    );
    console.error(
      rows.length === 0
        ? 'There are no replies.'
        : `${formatCount(rows.length, 'reply', 'replies')}.`,
    );
  },
};

const columns = ['name', 'language', 'tags', 'article', 'text', 'html'] as const;
type Row = Record<(typeof columns)[number], string>;

function replyRows(
  content: SourceContent,
  { desk, lang, base }: { desk: string | undefined; lang: string | undefined; base: string },
): Row[] {
  return content.replies.flatMap(({ data, tree, locale }): Row[] => {
    if (!data || !tree || (lang !== undefined && locale !== lang)) return [];
    const link = (href: string) => fullAddress(href, locale, content, base);
    const { text, html } = replyText(tree, {
      facts: content.facts,
      locale,
      link,
      placeholder: (name) =>
        desk === undefined ? `{{ ${name} }}` : (placeholders[desk]?.[name] ?? `[${name}]`),
    });
    const article = data.article ? link(`/${data.article}`) : '';
    return [
      { name: data.title, language: locale, tags: data.tags.join(', '), article, text, html },
    ];
  });
}

/** `/returns/return-an-item#label` in the reader's language, else in one that has it. */
function fullAddress(
  href: string,
  locale: string,
  { articles, site }: Pick<SourceContent, 'articles' | 'site'>,
  base: string,
): string {
  if (!href.startsWith('/')) return href;
  if (href === '/contact') return `${base}/${locale}/${messagesFor(locale).paths.contact}/`;
  const [path = '', fragment] = href.split('#', 2);
  const [collection, slug] = path.split('/').filter(Boolean);
  const article = [locale, ...site.locales]
    .map((one) => articles.find((each) => each.article === `${collection}/${one}/${slug}`))
    .find((each) => each !== undefined);
  return `${base}${article?.url ?? path}${fragment === undefined ? '' : `#${fragment}`}`;
}

function oneOf(option: string, value: string, known: readonly string[]): void {
  if (known.includes(value)) return;
  throw new UserError(`${option} cannot be ${JSON.stringify(value)}.`, {
    hint: `Choose one of: ${known.join(', ')}.`,
  });
}
