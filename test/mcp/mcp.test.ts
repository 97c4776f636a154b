import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { SearchDocument } from '../../src/core/search/search-document.ts';
import { buildSearchIndex } from '../../src/search-index/build-search-index.ts';
import { openStore } from '../../src/store/open-store.ts';

const folder = mkdtempSync(join(tmpdir(), 'lotse-mcp-'));
const dist = join(folder, 'dist');
const database = `sqlite:${folder}/events.db`;

const document = (
  locale: string,
  slug: string,
  title: string,
  summary: string,
): SearchDocument => ({
  article: `returns/${locale}/${slug}`,
  url: `/${locale}/returns/${slug}/`,
  locale,
  collection: 'returns',
  title,
  summary,
  alsoAsked: [],
  keywords: [],
  sections: [{ id: '', heading: '', text: summary }],
});

beforeAll(async () => {
  const documents = [
    document(
      'en',
      'refund',
      'When do I get my refund?',
      'Refunds take three to five working days.',
    ),
    document(
      'en',
      'label',
      'Where is my return label?',
      'You print the return label in your account.',
    ),
    document(
      'de',
      'geld',
      'Wann ist mein Geld zurück?',
      'Die Erstattung dauert drei bis fünf Werktage.',
    ),
  ];
  await buildSearchIndex({ documents, outDir: join(dist, 'pagefind') });
  for (const { url, title, summary } of documents) {
    mkdirSync(join(dist, url), { recursive: true });
    writeFileSync(
      join(dist, url.replace(/\/$/, '.md')),
      `# ${title}\n\n${summary}\n\n---\n\n<https://help.example${url}>  \nLast checked on 2026-11-01\n`,
    );
  }
  writeFileSync(join(dist, 'robots.txt'), 'Sitemap: https://help.example/sitemap-index.xml\n');
  writeFileSync(
    join(dist, 'lotse.json'),
    JSON.stringify({
      version: 1,
      name: 'Test shop',
      locales: ['en', 'de'],
      timeZone: 'Europe/Berlin',
      articles: documents.map(({ article }) => article),
      inputs: '',
    }),
  );
  const store = await openStore(database, { toWrite: true });
  await store.close();
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface ToolAnswer {
  content: { text: string }[];
  isError?: boolean;
  structuredContent: { verdict: string; confidence: number; hits: { article: string }[] };
}
interface Client {
  call<T>(method: string, params: object): Promise<T>;
  tool(name: string, args: object): Promise<ToolAnswer>;
  /** Resolves with what was said on standard error. */
  end(): Promise<string>;
}

/** A client that speaks the protocol's lines, as an assistant does. */
async function connect(...args: string[]): Promise<Client> {
  const program: ChildProcessWithoutNullStreams = spawn(
    process.execPath,
    ['scripts/mcp.ts', '--dist', dist, ...args],
    { env: { ...process.env, DATABASE_URL: database } },
  );
  let errors = '';
  program.stderr.on('data', (chunk) => {
    errors += String(chunk);
  });
  const answers = new Map<number, (message: { id: number; result: unknown }) => void>();
  createInterface({ input: program.stdout }).on('line', (line) => {
    const message = JSON.parse(line);
    answers.get(message.id)?.(message);
  });
  let id = 0;
  const send = (message: object) => program.stdin.write(`${JSON.stringify(message)}\n`);
  const call = async <T>(method: string, params: object): Promise<T> => {
    id += 1;
    const answer = new Promise<{ result: unknown }>((resolve) => answers.set(id, resolve));
    send({ jsonrpc: '2.0', id, method, params });
    return (await answer).result as T;
  };
  const hello = await call<{ serverInfo: { name: string } }>('initialize', {
    protocolVersion: '2025-06-18',
    capabilities: {},
    clientInfo: { name: 'test', version: '1' },
  });
  expect(hello.serverInfo.name).toBe('lotse');
  send({ jsonrpc: '2.0', method: 'notifications/initialized' });
  return {
    call,
    tool: (name, args) => call('tools/call', { name, arguments: args }),
    async end() {
      program.stdin.end();
      await once(program, 'exit');
      return errors;
    },
  };
}

async function stored() {
  const store = await openStore(database);
  const events = await Array.fromAsync(store.events());
  await store.close();
  return events;
}

test('an assistant finds an answer, reads the article, and its search is kept apart from those of readers', async () => {
  const client = await connect();
  const list = await client.call<{ tools: { name: string }[] }>('tools/list', {});
  expect(list.tools.map(({ name }) => name)).toEqual(['search_help', 'get_article']);

  const { structuredContent: found } = await client.tool('search_help', {
    query: 'when do i get my refund? my mail is eva@example.com',
    locale: 'en',
  });
  expect(found.verdict).toBe('answer');
  expect(found.hits[0]).toMatchObject({
    title: 'When do I get my refund?',
    answer: 'Refunds take three to five working days.',
    address: 'https://help.example/en/returns/refund/',
    article: 'returns/en/refund',
  });
  expect(found.confidence).toBeGreaterThan(0.5);

  const { content } = await client.tool('get_article', { article: found.hits[0]?.article });
  expect(content[0]?.text).toContain('Refunds take three to five working days.');
  expect(content[0]?.text).toContain('https://help.example/en/returns/refund/');
  expect(content[0]?.text).toContain('2026-11-01');
  const byAddress = await client.tool('get_article', {
    article: 'https://help.example/de/returns/geld/?via=search',
  });
  expect(byAddress.content[0]?.text).toContain('Wann ist mein Geld zurück?');

  expect(await client.end()).toBe('');
  expect(await stored()).toMatchObject([
    { type: 'search', surface: 'assistant', bot: true, loc: 'en', top: 'returns/en/refund', n: 2 },
  ]);
  expect((await stored()).map((event) => 'q' in event && event.q).join()).not.toContain('eva@');
});

test('what nobody has answered is said so, in the language asked for, and --no-log keeps nothing', async () => {
  const before = (await stored()).length;
  const client = await connect('--no-log');
  const { structuredContent: found } = await client.tool('search_help', {
    query: 'xylophonunterricht für zwerge',
    locale: 'de-AT',
  });
  expect(found).toMatchObject({
    verdict: 'none',
    message: 'Darauf haben wir noch keine Antwort.',
    contact: 'https://help.example/de/kontakt/',
  });
  await client.end();
  expect((await stored()).length).toBe(before);
});

test('whatever is asked wrongly is answered with one sentence that says what would be right', async () => {
  const client = await connect('--no-log');
  const sentences = [];
  for (const [name, args] of [
    ['search_help', { query: '  ' }],
    ['search_help', { query: 'refund', locale: 'fr' }],
    ['search_help', { query: 'a'.repeat(1001) }],
    ['search_help', {}],
    ['search_help', { query: 5 }],
    ['get_article', { article: '../../etc/passwd' }],
    ['get_article', { article: '' }],
  ] as const) {
    const answer = await client.tool(name, args);
    expect(answer.isError).toBe(true);
    sentences.push(answer.content[0]?.text);
  }
  expect(sentences).toMatchInlineSnapshot(`
    [
      "\`query\` is empty: ask in a few words what it is about.",
      "The help center has no language "fr": write one of en, de.",
      "\`query\` has more than 1000 characters: ask in one sentence.",
      "Input validation error: Invalid arguments for tool search_help: query: \`query\` is the question, as text.",
      "Input validation error: Invalid arguments for tool search_help: query: \`query\` is the question, as text.",
      "There is no article "../../etc/passwd": take \`article\` from a hit of search_help.",
      "There is no article "": take \`article\` from a hit of search_help.",
    ]
  `);
  await client.end();
});
