import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { cleanFiles, contentFolder } from '../../content-files/support/content-folder.ts';
import { article } from '../../content-files/support/planted-mistakes.ts';
import { eventLog } from '../../core/insights/support/event-log.ts';

interface Ended {
  code: number | string | null | undefined;
  stdout: string;
  stderr: string;
}

/** Without a store: only the files that are named are read. */
function replay(...args: string[]): Promise<Ended> {
  const { DATABASE_URL: _, ...env } = process.env;
  return new Promise((resolve) => {
    execFile(process.execPath, ['scripts/replay.ts', ...args], { env }, (error, stdout, stderr) =>
      resolve({ code: error ? error.code : 0, stdout, stderr }),
    );
  });
}

const english = 'returns/en/return-an-item';

async function shop(changes: Readonly<Record<string, string>> = {}) {
  const content = await contentFolder({
    ...cleanFiles,
    ...article('billing/en/invoice'),
    ...article('billing/de/invoice'),
    ...changes,
  });
  const log = eventLog();
  const monday = Date.parse('2026-11-16T10:00:00Z');
  for (let person = 0; person < 6; person++) {
    const qid = person.toString(16).padStart(16, '0');
    const t = monday + (person % 2) * 86_400_000 + person * 1000;
    const answered = { n: 3, confidence: 0.6, top: english, via: 'enter' as const };
    const none = { n: 0, confidence: 0.1, via: 'enter' as const };
    log
      .journey(t, { loc: 'en' })
      .does(0, 'search', { q: 'one more question', ...answered, qid })
      .does(2, 'search_click', { qid, art: english, pos: 1 });
    log
      .journey(t, { loc: 'en' })
      .does(0, 'search', { q: 'send it back', ...none, qid: `a${qid.slice(1)}` });
    log
      .journey(t, { loc: 'en' })
      .does(0, 'search', { q: 'xyzzy', ...none, qid: `b${qid.slice(1)}` });
  }
  const lines = log.events.map((event) => JSON.stringify(event)).join('\n');
  const events = join(dirname(content), 'events.jsonl.gz');
  await writeFile(events, gzipSync(`${lines}\nno event\n`));
  return ['--content', content, '--events', events];
}

describe('npm run replay', () => {
  test('says what is closed, still open and newly broken, with the people who asked', async () => {
    const { code, stdout } = await replay(...(await shop()));
    expect(stdout).toMatchInlineSnapshot(`
      "Newly broken: people opened the first article, which is not first any more. 1 query, 6 people.
        6 people  “one more question” (en): returns/return-an-item is not found, first is billing/invoice

      Still open: no answer then, none now. 1 query, 6 people.
        6 people  “xyzzy” (en): nothing is near

      Closed: no answer then, one now. 1 query, 6 people.
        6 people  “send it back” (en): returns/return-an-item, confidence 0.80

      As they were: 0 queries, 0 people.
      "
    `);
    expect(code).toBe(0);
  });

  test('as JSON it has everything, and nothing else is on standard output', async () => {
    const { stdout } = await replay(...(await shop()), '--json');
    const { queries, totals, protected: kept } = JSON.parse(stdout);
    expect(queries.map((one: { query: string; class: string }) => [one.query, one.class])).toEqual([
      ['one more question', 'broken'],
      ['send it back', 'closed'],
      ['xyzzy', 'open'],
    ]);
    expect(totals.kept).toEqual({ queries: 0, people: 0 });
    expect(kept).toEqual({ queries: 0, broken: [] });
  });

  test('a protected query that breaks ends it with exit code 1', async () => {
    const kept = (query: string) =>
      shop({ 'protected.en.yml': `${query}: returns/return-an-item\n` });
    const broken = await replay(...(await kept('xyzzy')));
    expect(broken.code).toBe(1);
    expect(broken.stdout).toContain(
      'content/protected.en.yml:1:1  The protected query “xyzzy” no longer finds `returns/return-an-item`',
    );
    const whole = await replay(...(await kept('send it back')));
    expect(whole.code).toBe(0);
    expect(whole.stdout).toContain('1 protected query, 0 broken.');
  });

  test('an option out of range is named', async () => {
    expect(await replay('--days', '0')).toEqual({
      code: 1,
      stdout: '',
      stderr: '--days cannot be “0”.\n  Give a whole number from 1 to 365, for example --days 1.\n',
    });
  });
});
