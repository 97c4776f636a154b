import { McpServer } from '@modelcontextprotocol/server';
import { z } from 'zod';
import { messagesFor } from '../core/messages/messages.ts';
import { longestQuery } from '../core/search/longest-query.ts';
import type { SearchOutcome } from '../core/search/outcome.ts';
import { unsearchable } from '../core/search/unsearchable.ts';
import type { HelpCenter } from './help-center.ts';

export interface McpOptions {
  help: HelpCenter;
  /** The shop's name. */
  shop: string;
  version: string;
  /** Is told of each search that was answered; never rejects. */
  onSearch: (outcome: SearchOutcome, locale: string) => Promise<void>;
}

const hit = z.object({
  title: z.string(),
  answer: z.string().describe('The sentence that answers, in the words of the article'),
  fact: z.string().optional().describe('Its most asked fact, such as "Refund: 3–5 working days"'),
  address: z.string(),
  article: z.string().describe('Name for get_article'),
});
const found = z.object({
  verdict: z
    .enum(['answer', 'maybe', 'none'])
    .describe('none: the help center has no answer yet; the hits are only the nearest articles'),
  confidence: z.number().describe('0–1: how likely the first hit answers the query'),
  message: z.string(),
  hits: z.array(hit),
  contact: z.string().describe('Where a person answers'),
});

/** The help center as tools for an assistant: `search_help` and `get_article`. */
export function createMcpServer({ help, shop, version, onSearch }: McpOptions): McpServer {
  const server = new McpServer(
    { name: 'lotse', title: `Help center of ${shop}`, version },
    { instructions: instructionsFor(shop) },
  );
  const locale = z
    .string({ error: '`locale` is a language, such as "en".' })
    .optional()
    .describe(`One of ${help.locales.join(', ')}; ${help.locales[0]} if not given`);

  server.registerTool(
    'search_help',
    {
      title: 'Search the help center',
      description: `Looks for an answer in the help center of ${shop}. Ask in the customer's own words, whole sentences are welcome. Leave out names, addresses and order numbers.`,
      inputSchema: z.object({
        query: z
          .string({ error: '`query` is the question, as text.' })
          .describe('The question, in the language of `locale`'),
        locale,
      }),
      outputSchema: found,
      annotations: { readOnlyHint: true, openWorldHint: false },
    },
    async ({ query, locale: asked }) => {
      const code = localeOf(help, asked);
      if (code === undefined) return mistake(noLanguage(help, asked));
      const text = query.trim();
      if (text === '') return mistake('`query` is empty: ask in a few words what it is about.');
      if (text.length > longestQuery)
        return mistake(`\`query\` has more than ${longestQuery} characters: ask in one sentence.`);
      const outcome = await help.search(code, text);
      await onSearch(outcome, code);
      return toldOf(help, outcome, code);
    },
  );

  server.registerTool(
    'get_article',
    {
      title: 'Read an article of the help center',
      description:
        'Gives one article as Markdown, with its address and the day on which it was last checked.',
      inputSchema: z.object({
        article: z
          .string({ error: '`article` is a name or an address, as search_help gives it.' })
          .describe('`article` or `address` of a hit of search_help'),
        locale,
      }),
      annotations: { readOnlyHint: true, openWorldHint: false },
    },
    async ({ article, locale: asked }) => {
      const code = localeOf(help, asked);
      if (code === undefined) return mistake(noLanguage(help, asked));
      const text = await help.article(code, article);
      if (text === undefined)
        return mistake(
          `There is no article ${JSON.stringify(article.slice(0, 120))}: take \`article\` from a hit of search_help.`,
        );
      return { content: [{ type: 'text', text }] };
    },
  );
  return server;
}

function instructionsFor(shop: string): string {
  return `Answers of ${shop} to its customers. Say only what the articles say, and name their address. Where the verdict is "none", say that the help center has no answer yet and offer the contact address.`;
}

function localeOf({ locales }: HelpCenter, asked: string | undefined): string | undefined {
  if (asked === undefined) return locales[0];
  const code = asked.toLowerCase();
  return locales.find((known) => known === code || code.startsWith(`${known}-`));
}

function noLanguage({ locales }: HelpCenter, asked: string | undefined): string {
  return `The help center has no language ${JSON.stringify(asked?.slice(0, 20))}: write one of ${locales.join(', ')}.`;
}

function mistake(text: string) {
  return { content: [{ type: 'text' as const, text }], isError: true };
}

function toldOf(help: HelpCenter, outcome: SearchOutcome, locale: string) {
  const { search: words } = messagesFor(locale);
  const { query, verdict, confidence, hits } = outcome;
  const reason = hits.length === 0 ? unsearchable(query) : undefined;
  const message =
    reason !== undefined
      ? words.unsearchable[reason]
      : verdict === 'answer'
        ? words.best
        : words[verdict];
  const structuredContent: z.output<typeof found> = {
    verdict,
    confidence: Math.round(confidence * 1000) / 1000,
    message,
    hits: hits.map(({ title, excerpt, fact, url, section, article }) => ({
      title,
      answer: excerpt.map(({ text }) => text).join(''),
      ...(fact !== undefined && { fact }),
      address: help.address(section ? `${url}#${section.id}` : url),
      article,
    })),
    contact: help.contact(locale),
  };
  return {
    content: [{ type: 'text' as const, text: asText(structuredContent) }],
    structuredContent,
  };
}

/** The same as text, for clients that read nothing else. */
function asText({ message, confidence, hits, contact }: z.output<typeof found>): string {
  const lines = hits.map(({ title, answer, fact, address, article }) =>
    [`- ${title}`, `  ${answer}`, fact && `  ${fact}`, `  ${address} (${article})`]
      .filter(Boolean)
      .join('\n'),
  );
  return [`${message} (${confidence})`, ...lines, contact].join('\n\n');
}
