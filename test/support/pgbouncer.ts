import { spawn } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { freePort, idsOf } from './postgres.ts';

export interface Pgbouncer {
  /** Address of the same database through the pooler. */
  addressOf(url: string): string;
  stop(): Promise<void>;
}

export function findPgbouncer(): string | undefined {
  return ['/usr/sbin', '/usr/bin', '/usr/local/bin', ...(process.env['PATH'] ?? '').split(':')]
    .map((folder) => join(folder, 'pgbouncer'))
    .find((file) => existsSync(file));
}

/** Two connections to the server for all clients: whatever belongs to a session gets lost between transactions. */
export async function startPgbouncer(program: string, serverPort: number): Promise<Pgbouncer> {
  const folder = mkdtempSync(join(tmpdir(), 'lotse-pgbouncer-'));
  const user = process.getuid?.() === 0 ? idsOf('postgres') : {};
  if (user.uid !== undefined) chownSync(folder, user.uid, user.gid ?? user.uid);
  const port = await freePort();
  const settings = join(folder, 'pgbouncer.ini');
  writeFileSync(
    settings,
    `[databases]
* = host=127.0.0.1 port=${serverPort} user=lotse
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = ${port}
unix_socket_dir =
auth_type = any
pool_mode = transaction
default_pool_size = 2
server_login_retry = 1
`,
  );
  const child = spawn(program, [settings], { ...user, stdio: 'ignore' });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  await answers(port);
  return {
    addressOf(url) {
      const address = new URL(url);
      address.port = String(port);
      return String(address);
    },
    async stop() {
      child.kill('SIGKILL');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function answers(port: number): Promise<void> {
  for (let tries = 100; tries > 0; tries--) {
    const open = await new Promise((resolve) => {
      const socket = connect(port, '127.0.0.1', () => resolve(true));
      socket.on('error', () => resolve(false)).on('connect', () => socket.end());
    });
    if (open) return;
    await setTimeout(50);
  }
  throw new Error('pgbouncer does not start.');
}
