import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { UserError } from '../../src/core/user-error.ts';

export interface Measured {
  /** Seconds of processor time of the program and of all that it started, as far as it waited for them. */
  cpu: number;
  /** Seconds of the clock. */
  wall: number;
  /** The most memory that the program itself has had at once, MB. */
  megabytes: number;
}

/** How often the program's memory is asked for. The kernel keeps the most there was, so only the last moments can be missed. */
const every = 100;

/** Runs a program to its end. What it says is shown only when it fails. Linux only: no other system says what children used. */
export async function measureCommand(
  program: string,
  args: readonly string[],
  options: { cwd?: string; env?: NodeJS.ProcessEnv } = {},
): Promise<Measured> {
  const before = secondsOfChildren();
  const from = performance.now();
  const child = spawn(program, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  const said: Buffer[] = [];
  child.stdout.on('data', (part) => said.push(part));
  child.stderr.on('data', (part) => said.push(part));
  let megabytes = 0;
  const asking = setInterval(() => {
    megabytes = Math.max(megabytes, mostMemory(child.pid));
  }, every);
  const [code] = await once(child, 'exit').finally(() => clearInterval(asking));
  if (code !== 0)
    throw new Error(`${program} ${args.join(' ')} failed:\n${Buffer.concat(said).toString()}`);
  const wall = (performance.now() - from) / 1000;
  return { cpu: secondsOfChildren() - before, wall, megabytes };
}

/** Source: proc(5), fields cutime and cstime of /proc/self/stat, in hundredths of a second on every Linux of today. */
function secondsOfChildren(): number {
  if (process.platform !== 'linux')
    throw new UserError('The processor time of a build can only be measured on Linux.', {
      hint: 'Run this in a container: docker run --rm -v "$PWD":/app -w /app node:24 npm run bench:build',
    });
  const fields = readFileSync('/proc/self/stat', 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ');
  return (Number(fields[13]) + Number(fields[14])) / 100;
}

function mostMemory(pid: number | undefined): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Number(/^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1] ?? 0) / 1024;
  } catch {
    return 0; // it has ended
  }
}
