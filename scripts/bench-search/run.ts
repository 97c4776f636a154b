import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** Runs a program and shows what it says only when it fails. */
export async function run(
  program: string,
  args: readonly string[],
  options: { cwd?: string; env?: NodeJS.ProcessEnv } = {},
): Promise<void> {
  const child = spawn(program, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  const said: Buffer[] = [];
  child.stdout.on('data', (part) => said.push(part));
  child.stderr.on('data', (part) => said.push(part));
  const [code] = await once(child, 'exit');
  if (code === 0) return;
  throw new Error(`${program} ${args.join(' ')} failed:\n${Buffer.concat(said)}`);
}
