import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { readLogLine } from '../src/core/insights/read-log.ts';
import { UserError } from '../src/core/user-error.ts';
import { runCommand } from './lib/run-command.ts';
import { rankLog } from './rank-eval/rank-log.ts';
import { readLines } from './rank-eval/read-lines.ts';

const usage =
  'npm run rank:eval -- --events FILE.jsonl[.gz] --articles FILE.json [--now 2026-11-21T12:00:00Z]';

const articlesSchema = z.array(z.object({ article: z.string().min(1) }));

async function main(): Promise<void> {
  const { events, articles, now } = readArguments();
  const { ranked, skipped, bots } = await rankLog(
    readEvents(events),
    await readArticles(articles),
    now,
  );
  for (const [reason, count] of Object.entries({ ...skipped, bots })) {
    if (count > 0) console.error(`not used: ${reason} ${count}`);
  }
  console.log(JSON.stringify(ranked));
}

function readArguments(): { events: string; articles: string; now: number | undefined } {
  const { events, articles, now: moment } = parseOptions();
  if (events === undefined || articles === undefined) {
    throw new UserError('Say which events and which articles to rank.', { hint: usage });
  }
  const now = moment === undefined ? undefined : Date.parse(moment);
  if (Number.isNaN(now)) throw new UserError(`"${moment}" is no moment in time.`, { hint: usage });
  return { events, articles, now };
}

function parseOptions() {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({ options: { events: text, articles: text, now: text } }).values;
  } catch (cause) {
    const [sentence = ''] = cause instanceof Error ? cause.message.split('. ') : [];
    throw new UserError(`${sentence}.`, { hint: usage, cause });
  }
}

async function* readEvents(file: string) {
  for await (const line of readLines(file)) yield readLogLine(line, 'UTC');
}

async function readArticles(file: string): Promise<string[]> {
  try {
    const articles = articlesSchema.parse(JSON.parse(await readFile(file, 'utf8')));
    return [...new Set(articles.map(({ article }) => article))];
  } catch (cause) {
    throw new UserError(`The articles could not be read from ${file}.`, {
      hint: 'It is a JSON array of { "article": "<collection>/<locale>/<slug>", "collection": "…" }.',
      cause,
    });
  }
}

await runCommand(main);
