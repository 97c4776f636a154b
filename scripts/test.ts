import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { runCommand } from './lib/run-command.ts';

/** What one stage found: how many of its checks passed, failed, and were left out. */
interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}

interface Stage {
  title: string;
  command: string;
  args: string[];
  env?: Record<string, string>;
  /** Reads the stage's own count. Without it the stage is one check. */
  tally?: () => Tally;
  /** What comes after makes no sense without it. */
  needed?: boolean;
}

const results = 'test-results';

/** The day whose texts the tests expect: those with dates change over on others. */
const siteDay = '2026-11-22';

const stages: Stage[] = [
  {
    title: 'Types of pages and code',
    command: 'astro',
    args: ['check', '--minimumSeverity', 'warning'],
  },
  { title: 'Style of the code', command: 'biome', args: ['check', '.'] },
  { title: 'Lockfile', command: 'node', args: ['scripts/complete-lockfile.mjs', '--check'] },
  {
    title: 'Site',
    command: 'node',
    args: ['scripts/build.ts', '--if-changed', '--day', siteDay],
    needed: true,
  },
  {
    title: 'Unit, property, golden and contract tests',
    command: 'vitest',
    args: [
      'run',
      '--config',
      'test/vitest.config.ts',
      '--reporter=default',
      '--reporter=json',
      `--outputFile=${results}/unit.json`,
    ],
    tally: tallyVitest,
  },
  {
    title: 'The site in a browser',
    command: 'playwright',
    args: ['test', '--config', 'test/playwright.config.ts', '--reporter=list,json'],
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: resolve(results, 'site.json') },
    tally: tallyPlaywright,
  },
];

await runCommand(async () => {
  rmSync(results, { recursive: true, force: true });
  mkdirSync(results, { recursive: true });
  const total: Tally = { passed: 0, failed: 0, skipped: 0 };
  for (const stage of stages) {
    console.log(`\n── ${stage.title} ──`);
    const { status } = spawnSync(stage.command, stage.args, {
      stdio: 'inherit',
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...stage.env },
    });
    const ok = status === 0;
    add(total, readTally(stage, ok));
    if (!ok && stage.needed) break;
  }
  const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
  console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
  return total.failed > 0 ? 1 : 0;
});

/** A stage that failed without a failed test (it could not even start) counts as one failure. */
function readTally({ tally }: Stage, ok: boolean): Tally {
  const one = { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
  if (!tally) return one;
  try {
    const counted = tally();
    return !ok && counted.failed === 0 ? { ...counted, failed: 1 } : counted;
  } catch {
    return { ...one, passed: 0, failed: 1 };
  }
}

function tallyVitest(): Tally {
  const report = JSON.parse(readFileSync(`${results}/unit.json`, 'utf8'));
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

function tallyPlaywright(): Tally {
  const { stats } = JSON.parse(readFileSync(`${results}/site.json`, 'utf8'));
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped };
}

function add(total: Tally, more: Tally): void {
  total.passed += more.passed;
  total.failed += more.failed;
  total.skipped += more.skipped;
}
