import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { buildReport } from '../../../src/core/insights/build-report.ts';
import { readLogLine } from '../../../src/core/insights/read-log.ts';

/**
 * Each folder of `golden/` is a case: `site.json` (articles and settings) and `events.jsonl` in, `report.json.snap` out.
 * `npx vitest run -u` writes the report anew: then read the difference.
 */
const root = new URL('golden/', import.meta.url);

test.each(readdirSync(root))('the report of %s is as it was', async (name) => {
  const read = (file: string) => readFileSync(new URL(`${name}/${file}`, root), 'utf8');
  const { articles, settings } = JSON.parse(read('site.json'));
  const lines = read('events.jsonl').split('\n').filter(Boolean);
  const report = await buildReport({
    events: lines.map((line) => readLogLine(line, settings.timeZone)),
    articles,
    settings: { ...settings, now: Date.parse(settings.now) },
  });
  const text = `${JSON.stringify(rounded(report), null, 2)}\n`;
  await expect(text).toMatchFileSnapshot(new URL(`${name}/report.json.snap`, root).pathname);
});

/** Nine digits: the last bits of a logarithm differ between machines. */
function rounded(value: unknown): unknown {
  if (typeof value === 'number') return Number(value.toPrecision(9));
  if (Array.isArray(value)) return value.map(rounded);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, rounded(inner)]));
}
