import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/** A build that takes longer than this has died. Milliseconds. */
const patience = 180_000;

/** Builds a help center from `content` into `out`. One at a time: builds of one project share what Astro keeps beside it. */
export async function buildSite(content: string, out: string): Promise<void> {
  const lock = join(tmpdir(), 'lotse-test-build.lock');
  while (!taken(lock)) await setTimeout(200);
  try {
    const { status, stdout, stderr } = spawnSync(
      'node',
      ['scripts/build.ts', '--content', content, '--out', out],
      { encoding: 'utf8' },
    );
    if (status !== 0) throw new Error(`${content} could not be built.\n${stdout}\n${stderr}`);
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

function taken(lock: string): boolean {
  const { birthtimeMs } = statSync(lock, { throwIfNoEntry: false }) ?? {};
  if (birthtimeMs !== undefined && Date.now() - birthtimeMs > patience)
    rmSync(lock, { recursive: true, force: true });
  try {
    mkdirSync(lock);
    return true;
  } catch {
    return false;
  }
}
