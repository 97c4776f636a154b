import { clusterQueries } from '../src/core/insights/cluster-queries.ts';
import { adjustedRandIndex } from '../src/core/stats/adjusted-rand-index.ts';
import { matchedAccuracy } from '../src/core/stats/matched-accuracy.ts';
import { normalizedMutualInformation } from '../src/core/stats/normalized-mutual-information.ts';
import { UserError } from '../src/core/user-error.ts';
import { parseOptions } from './lib/parse-options.ts';
import { runCommand } from './lib/run-command.ts';
import { readTable } from './search-eval/read-table.ts';

const help = `Groups queries by what they ask and compares the groups with labels that it does not look at. Prints JSON.

  npm run clusters:eval -- --queries FILE.tsv [--locale en]

  --queries     tab-separated, with columns intent (the label) and utterance (the query)
  --locale      language of the queries (default: en)
  --resolution  how fine the groups are (default: 3; the report uses coarser ones)

  k             groups found
  nmi ari acc   normalised mutual information, adjusted Rand index, share in the matching group: 0 to 1
`;

/** Labels of such collections are finer than topics of a report; measured on banking, insurance and shop queries. */
const labelResolution = 3;

await runCommand(async () => {
  const values = parseOptions(
    'npm run clusters:eval',
    {
      queries: { type: 'string' },
      locale: { type: 'string', default: 'en' },
      resolution: { type: 'string', default: String(labelResolution) },
      help: { type: 'boolean', short: 'h', default: false },
    },
    process.argv.slice(2),
  );
  if (values.help) {
    process.stdout.write(help);
    return;
  }
  const resolution = Number(values.resolution);
  if (values.queries === undefined || !(resolution > 0)) {
    throw new UserError('Say which queries to group, and with a resolution above 0.', {
      hint: 'npm run clusters:eval -- --queries FILE.tsv',
    });
  }
  const rows = await readTable(values.queries, ['intent', 'utterance']);
  const groups = clusterQueries(
    rows.map(({ utterance }) => utterance),
    { locale: values.locale, resolution },
  );
  const intents = rows.map(({ intent }) => intent);
  const result = {
    k: new Set(groups).size,
    nmi: normalizedMutualInformation(intents, groups),
    ari: adjustedRandIndex(intents, groups),
    acc: matchedAccuracy(intents, groups),
  };
  process.stdout.write(`${JSON.stringify(result)}\n`);
});
