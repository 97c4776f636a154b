import { atLeast, atMost, type Check, holds } from '../src/core/simulate/check.ts';
import { proveGaps } from '../src/core/simulate/prove-gaps.ts';
import { proveRanking } from '../src/core/simulate/prove-ranking.ts';
import { doublingsFound, falseAlarmsPerYear } from '../src/core/simulate/simulate-alarms.ts';
import { unchangedAnnounced } from '../src/core/simulate/simulate-edits.ts';
import { randomStream } from '../src/core/stats/random-stream.ts';
import { UserError } from '../src/core/user-error.ts';
import { parseOptions } from './lib/parse-options.ts';
import { runCommand } from './lib/run-command.ts';
import { printChecks, printTable } from './simulate/print-proof.ts';

const command = 'npm run simulate';
const help = `Proves the statistics against help centers whose truth is known. Ends with 1 when a bar is missed.

  ${command} -- [--runs 10] [--seed 1] [--only A|B|edits|spikes] [--quick]

  --runs   simulated help centers that each number is the mean of (default: 10)
  --seed   the first one; the same seed gives the same numbers (default: 1)
  --only   A ranking of articles · B missing topics · edits · spikes
  --quick  three runs, and smaller samples
`;

const parts = ['A', 'B', 'edits', 'spikes'] as const;

await runCommand(async () => {
  const values = parseOptions(
    command,
    {
      runs: { type: 'string', default: '10' },
      seed: { type: 'string', default: '1' },
      only: { type: 'string' },
      quick: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
    process.argv.slice(2),
  );
  if (values.help) {
    console.log(help);
    return 0;
  }
  const runs = values.quick ? 3 : Number(values.runs);
  const seed = Number(values.seed);
  if (!Number.isInteger(runs) || runs < 1 || !Number.isInteger(seed)) {
    throw new UserError('Runs and seed are whole numbers, and there is at least one run.', {
      hint: `${command} -- --runs 10 --seed 1`,
    });
  }
  const only = values.only;
  if (only !== undefined && !parts.some((part) => part === only)) {
    throw new UserError(`There is no simulation “${only}”.`, {
      hint: `Choose from ${parts.join(', ')}.`,
    });
  }
  const asked = (part: (typeof parts)[number]) => only === undefined || only === part;
  const checks: Check[] = [
    ...(asked('A') ? ranking(runs, seed) : []),
    ...(asked('B') ? gaps(Math.min(runs, 5), seed) : []),
    ...(asked('edits') ? edits(values.quick ? 500 : 4_000, seed) : []),
    ...(asked('spikes') ? spikes(values.quick ? 5 : 40, seed) : []),
  ];
  return checks.every(holds) ? 0 : 1;
});

function ranking(runs: number, seed: number): Check[] {
  const { orders, fixFirst, checks } = proveRanking({ runs, seed });
  console.log(`\nA. Ranking: 300 articles, 50,000 journeys, mean of ${runs} runs\n`);
  printTable(
    ['order of articles', 'tau', 'NDCG@20'],
    Object.entries(orders).map(([name, { tau, ndcg }]) => [name, tau, ndcg]),
  );
  printTable(['what to fix first', 'share of the best'], Object.entries(fixFirst));
  printChecks(checks);
  return checks;
}

function gaps(runs: number, seed: number): Check[] {
  const { found, checks } = proveGaps({ runs, seed });
  console.log(`\nB. Missing topics: 120 topics, 12,000 journeys, mean of ${runs} runs\n`);
  const methods = Object.keys(found[0]?.methods ?? {});
  printTable(
    [
      'different missing topics in the first 20',
      ...found.map(({ shared }) => `${100 * shared} % shared`),
    ],
    methods.map((method) => [method, ...found.map(({ methods: values }) => values[method] ?? 0)]),
  );
  printChecks(checks);
  return checks;
}

function edits(articles: number, seed: number): Check[] {
  console.log(`\nEdits: ${articles} unchanged articles, looked at every second day for 60 days\n`);
  const announced = unchangedAnnounced(articles, randomStream(seed, 'edits'));
  const checks = [atMost('called better or worse', announced, 0.03)];
  printChecks(checks);
  return checks;
}

function spikes(tags: number, seed: number): Check[] {
  console.log(`\nSpikes: ${tags} tags for a year, and ${8 * tags} doublings of 10 a day\n`);
  const random = randomStream(seed, 'spikes');
  const checks = [
    ...[1, 3, 10].map((perDay) =>
      atMost(`false alarms a year, ${perDay} a day`, falseAlarmsPerYear(perDay, tags, random), 2.5),
    ),
    atLeast('doubling found within 3 days', doublingsFound(10, 8 * tags, random), 0.8),
  ];
  printChecks(checks);
  return checks;
}
