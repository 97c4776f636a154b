import { randomBytes, randomUUID } from 'node:crypto';
import { serveStdio } from '@modelcontextprotocol/server/stdio';
import { createMcpServer, type McpOptions } from '../src/mcp/create-mcp-server.ts';
import { openHelpCenter } from '../src/mcp/help-center.ts';
import { recordSearches } from '../src/mcp/record-search.ts';
import { defaultDatabaseUrl, openStore } from '../src/store/open-store.ts';
import { parseOptions } from './lib/parse-options.ts';
import { runCommand } from './lib/run-command.ts';
import { currentSite } from './serve/current-site.ts';

const help = `npm run -s mcp -- [--no-log] [--dist DIR]

Lets an assistant ask the built help center, by the Model Context Protocol over standard input and output. Two tools:
search_help (question → answers with address and confidence, or an honest "no answer yet") and get_article (Markdown).
In an assistant's settings:  "command": "npm", "args": ["run", "-s", "mcp"], "cwd": "<this folder>"

  --no-log     writes no search down; else they are kept beside those of readers and never counted with them
  --dist DIR   another built site than dist/

DATABASE_URL  sqlite:var/lotse.db by default
SITE_URL      the address under which readers find the site; by default the one that it was built for`;

await runCommand(async () => {
  const options = {
    'no-log': { type: 'boolean' },
    dist: { type: 'string', default: 'dist' },
    help: { type: 'boolean' },
  } as const;
  const values = parseOptions('npm run mcp', options, process.argv.slice(2));
  if (values.help) return void console.log(help);

  const site = currentSite(values.dist);
  const center = await openHelpCenter(values.dist, {
    site,
    siteUrl: process.env['SITE_URL'] || undefined,
  });
  const log = values['no-log'] ? undefined : await openLog(site().timeZone);
  const tools: McpOptions = {
    help: center,
    shop: site().name,
    version: '1',
    onSearch: log?.record ?? (async () => {}),
  };
  serveStdio(() => createMcpServer(tools), { onerror: (error) => console.error(error.message) });
  process.stdin.once('close', () => void log?.close());
});

/** Without a store the tools answer all the same: that is said once, on standard error, where assistants show it. */
async function openLog(timeZone: string) {
  const databaseUrl = process.env['DATABASE_URL'] || defaultDatabaseUrl;
  try {
    const store = await openStore(databaseUrl, { toWrite: true });
    const record = recordSearches({
      store,
      clock: Date.now,
      timeZone,
      randomHex: (bytes) => randomBytes(bytes).toString('hex'),
      randomUuid: randomUUID,
      log: console.error,
    });
    return { record, close: () => store.close() };
  } catch (error) {
    console.error(`Searches are not written down: ${(error as Error).message}`);
    return undefined;
  }
}
