import { type ChildProcess, fork } from 'node:child_process';
import type { ServerOptions } from '../../src/collector/server-options.ts';

export interface CollectorProcess {
  url: string;
  /** SIGKILL: nothing is finished, nothing is said. */
  kill(): Promise<void>;
  stop(): Promise<void>;
  tell(message: 'full' | 'free'): void;
}

type Options = Pick<ServerOptions, 'databaseUrl'> &
  Partial<Pick<ServerOptions, 'dist' | 'spoolDir' | 'spoolMaxBytes' | 'port'>>;

export async function startCollectorProcess(options: Options): Promise<CollectorProcess> {
  const child = fork(new URL('collector-child.ts', import.meta.url), [JSON.stringify(options)], {
    execArgv: [],
  });
  const port = await portOf(child);
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  return {
    url: `http://127.0.0.1:${port}`,
    tell: (message) => void child.send(message),
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
    async stop() {
      if (child.connected) child.send('stop');
      await ended;
    },
  };
}

function portOf(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once('message', ({ port }: { port: number }) => resolve(port));
    child.once('exit', (code) => reject(new Error(`The collector ended with ${code}.`)));
  });
}
