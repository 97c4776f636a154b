import type { Threshold } from '../../src/core/insights/judge-thresholds.ts';
import { reportMetrics } from '../../src/core/insights/report-metrics.ts';
import { UserError } from '../../src/core/user-error.ts';
import { reportLocales } from '../../src/report/words/words.ts';
import { parseOptions } from '../lib/parse-options.ts';
import { checkReportLocale } from './check-report-locale.ts';
import { readThresholds } from './read-thresholds.ts';

export interface InsightsOptions {
  days: number;
  out: string;
  /** Language of the report; undefined: the site's first one. */
  locale: string | undefined;
  /** Events of browsers under test count as if people had sent them: for trying things out. */
  countPrograms: boolean;
  /** States in which the command ends with an exit code of its own, for CI. */
  failOn: Threshold[];
  /** Also writes drafts and lines for the content, as a patch. */
  propose: boolean;
  help: boolean;
}

export const insightsHelp = `npm run insights -- [--days 90] [--out reports] [--locale de] [--count-programs]
                   [--propose] [--fail-on "new-gaps>3,coverage<80%"]

Says which texts spare contacts, which cost some, and what people asked in vain.
Writes index.html, report.xlsx, queue.csv, articles.csv, gaps.csv, digest.md (for mail or chat), report.json with its
schema and proposals.yml (queries that the search could learn) to reports/<day>/ and reports/latest/, and the measured
order of the articles for the next build. What the team decides about a topic goes into content/gaps.yml.

  --days     days to look back, 1 to 365 (default 90; events older than that are seldom kept)
  --out      folder for the reports (default reports)
  --locale   language of the report: ${reportLocales.join(', ')} (default: the site's first one)
  --count-programs  count browsers driven by a test as well, to try things out
  --propose  also writes proposals.patch: drafts for what no text answers, customers' words for texts that are not found,
             groups of words for the search. Look it through, then \`git apply\` it. Nothing is changed by itself.
  --fail-on  for CI: ends with exit code 3 when one of these holds. A name, one of < <= > >=, a number or a percentage;
             several with commas between. What the data cannot tell yet never fails. Names:
${metricsHelp()}

Exit codes: 0 done, 1 a mistake in the call or the content, 3 a --fail-on holds (the report is written all the same).

DATABASE_URL  the event store (default sqlite:var/lotse.db)
RANKS_FILE    where the order of the articles goes (default var/ranks.json)
REPLY_TIMES_FILE  where measured reply times go (default var/reply-times.json)
SITE_URL      where the site is served; with it, titles in the report are links`;

const options = {
  days: { type: 'string', default: '90' },
  out: { type: 'string', default: 'reports' },
  locale: { type: 'string' },
  'count-programs': { type: 'boolean', default: false },
  'fail-on': { type: 'string' },
  propose: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** @throws UserError for an option that is unknown or out of range */
export function readOptions(args: readonly string[]): InsightsOptions {
  const values = parseOptions('npm run insights', options, args);
  const { days, out, locale, help } = values;
  const number = Number(days);
  if (!Number.isInteger(number) || number < 1 || number > 365)
    throw new UserError(`--days cannot be “${days}”.`, {
      hint: 'Give a whole number of days from 1 to 365, for example --days 28.',
    });
  checkReportLocale(locale);
  const failOn = values['fail-on'] === undefined ? [] : readThresholds(values['fail-on']);
  const { propose, 'count-programs': countPrograms } = values;
  return { days: number, out, locale, countPrograms, failOn, propose, help };
}

function metricsHelp(): string {
  return Object.entries(reportMetrics)
    .map(([name, meaning]) => `             ${name.padEnd(19)}${meaning}`)
    .join('\n');
}
