import fc from 'fast-check';
import { UserError } from '../../src/core/user-error.ts';
import { formatCount } from '../lib/format-count.ts';
import { parseOptions } from '../lib/parse-options.ts';
import { runCommand } from '../lib/run-command.ts';
import { asRequest, type HostileRequest, hostileRequest } from './hostile-requests.ts';
import { openHostileSite } from './hostile-site.ts';

const help = `node scripts/hard/hostile.ts [--requests 200000] [--seed 20261121]

Asks everything that is served for what no reader would: malformed, deep and huge JSON, wrong types, Unicode, injection,
ways out of the folder, guesses of the password. Ends with 1 when anything is answered with a fault of ours, when
something that is no event is stored, when a file outside the site gets out, or when memory grows.`;

/** Generated at once. */
const group = 1000;
/** Megabytes of heap that the second half may add: twice the noise that was measured. */
const mayGrow = 24;

await runCommand(async () => {
  const values = parseOptions(
    'node scripts/hard/hostile.ts',
    {
      requests: { type: 'string', default: '200000' },
      seed: { type: 'string', default: '20261121' },
      help: { type: 'boolean' },
    },
    process.argv.slice(2),
  );
  if (values.help) return void console.log(help);
  const requests = positive('--requests', values.requests);
  const seed = positive('--seed', values.seed);

  const site = await openHostileSite();
  const statuses = new Map<number, number>();
  const faults: HostileRequest[] = [];
  let half: number | undefined;
  for (let done = 0; done < requests; done += group) {
    if (half === undefined && done >= requests / 2) half = heap();
    const numRuns = Math.min(group, requests - done);
    for (const hostile of fc.sample(hostileRequest, { seed: seed + done, numRuns })) {
      const { status, leaked } = await site.ask(asRequest(hostile));
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
      if (status >= 500 || leaked) faults.push(hostile);
    }
    if (done % 20_000 === 0) console.error(`${done} …`);
  }
  const grown = heap() - (half ?? heap());
  await site.close();

  const table = [...statuses].sort(([a], [b]) => a - b).map(([status, n]) => `${status} × ${n}`);
  console.log(`${formatCount(requests, 'hostile request')} (seed ${seed}): ${table.join(', ')}.`);
  console.log(
    `${faults.length} faults or leaks, ${site.log.length} unexpected errors, ${site.notEvents} of ${site.stored} stored that are no events, heap ${grown.toFixed(1)} MB more in the second half.`,
  );
  for (const fault of faults.slice(0, 3)) console.log(JSON.stringify(fault).slice(0, 500));
  const failed = faults.length + site.log.length + site.notEvents > 0 || grown > mayGrow;
  return failed ? 1 : 0;
});

function heap(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 1024 / 1024;
}

function positive(option: string, value: string): number {
  const number = Number(value);
  if (Number.isInteger(number) && number > 0) return number;
  throw new UserError(`${option} cannot be ${JSON.stringify(value)}.`, {
    hint: `Write a whole number above 0, such as ${option} 200000.`,
  });
}
