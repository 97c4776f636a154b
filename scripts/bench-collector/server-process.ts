import { type ChildProcess, fork } from 'node:child_process';
import { readFileSync } from 'node:fs';

export interface Usage {
  memory: number;
  cpu: number;
}

export interface ServerProcess {
  port: number;
  /** Resident memory in bytes, and the processor time since the start in µs. */
  usage(): Promise<Usage>;
  stop(): Promise<void>;
}

/** @param kind `none`: no store; `each`: one commit per request; `group`: the collector as it is */
export async function startServerProcess(
  kind: 'none' | 'each' | 'group',
  databaseUrl: string,
): Promise<ServerProcess> {
  const child = fork(new URL('server.ts', import.meta.url), [kind, databaseUrl], {
    execArgv: serveFlags(),
  });
  const { port } = await answer<{ port: number }>(child);
  return {
    port,
    usage() {
      child.send('usage');
      return answer<Usage>(child);
    },
    async stop() {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.send('stop');
      await ended;
    },
  };
}

/** The options of Node with which `npm run serve` runs: what is measured is what will run. */
function serveFlags(): string[] {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
  return String(scripts.serve)
    .split(' ')
    .filter((word) => word.startsWith('--'));
}

function answer<T>(child: ChildProcess): Promise<T> {
  return new Promise((resolve, reject) => {
    const ended = (code: number | null) => reject(new Error(`The server ended with ${code}.`));
    child.once('exit', ended);
    child.once('message', (message) => {
      child.off('exit', ended);
      resolve(message as T);
    });
  });
}
