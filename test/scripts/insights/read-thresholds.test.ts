import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { describeThresholds } from '../../../scripts/insights/print-thresholds.ts';
import { readThresholds } from '../../../scripts/insights/read-thresholds.ts';
import { judgeThresholds } from '../../../src/core/insights/judge-thresholds.ts';
import type { Report } from '../../../src/core/insights/report.ts';

const golden = async (name: string): Promise<Report> =>
  JSON.parse(
    await readFile(join(import.meta.dirname, '../../report/golden', name, 'report.json'), 'utf8'),
  );

describe('--fail-on', () => {
  test('reads names, comparisons, numbers and percentages, with or without blanks', () => {
    expect(readThresholds('new-gaps>3, coverage <= 80%,bots<.5,')).toMatchObject([
      { metric: 'new-gaps', comparison: '>', bound: 3 },
      { metric: 'coverage', comparison: '<=', bound: 0.8 },
      { metric: 'bots', comparison: '<', bound: 0.5 },
    ]);
  });

  test.each([
    ['coverge<.8', '--fail-on does not know “coverge”.', 'Did you mean `coverage`?'],
    ['toString>1', '--fail-on does not know “toString”.', 'It knows: missing-topics'],
    ['coverage=1', '--fail-on cannot read “coverage=1”.', 'one of < <= > >='],
    ['coverage<0,8', '--fail-on cannot read “8”.', 'a number with a point'],
    [' , ', '--fail-on is empty.', 'new-gaps>3'],
  ])('says of %j what is wrong and what would be right', (text, message, hint) => {
    let error: unknown;
    try {
      readThresholds(text);
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toMatchObject({ message, hint: expect.stringContaining(hint) });
  });

  test('tells what holds and what was found', async () => {
    const results = judgeThresholds(
      await golden('small'),
      readThresholds('missing-topics>=2,coverage<.6,new-gaps>0,vote-response<1%'),
    );
    expect(describeThresholds(results)).toMatchInlineSnapshot(`
      "FAIL  missing-topics>=2  (missing-topics: 2)
      ok    coverage<.6  (coverage: 0.6881)
      ok    new-gaps>0  (new-gaps: 0)
      ok    vote-response<1%  (vote-response: 0.01927)"
    `);
  });

  test('never holds for what the data cannot tell', async () => {
    const results = judgeThresholds(
      await golden('empty'),
      readThresholds('coverage<1,failure>0,deflection<1,unknown>0,vote-response<1'),
    );
    expect(results.map(({ value, crossed }) => [value, crossed])).toEqual(
      Array(5).fill([null, false]),
    );
  });
});
