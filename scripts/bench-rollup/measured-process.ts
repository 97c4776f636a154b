import { reportOf } from '../../src/core/insights/build-report.ts';
import { openStore } from '../../src/store/open-store.ts';
import { rollUp } from '../../src/store/roll-up.ts';
import { evidenceFromStore } from '../insights/evidence-from-store.ts';
import { madeUpArticles, timeZone } from './made-up-log.ts';

/*
 * One measurement in a process of its own: roll-up | report, database, moment, articles, days. Prints as JSON how long it
 * took, and how much memory the process has had at most.
 */
const [what, database = '', moment = '', count = '', period = ''] = process.argv.slice(2);
const now = Number(moment);
const store = await openStore(database);
const from = performance.now();
const used = process.cpuUsage();
if (what === 'roll-up') await rollUp(store, { timeZone, now });
else {
  const days = Number(period);
  const articles = madeUpArticles(Number(count)).map((article) => ({
    article,
    title: article,
    url: `/${article}/`,
    summary: 'A made-up article.',
    alsoAsked: [],
    keywords: [],
  }));
  const evidence = await evidenceFromStore(store, articles, { now, days, timeZone });
  await reportOf({ evidence, articles, settings: { siteName: 'Shop', timeZone, now, days } });
}
const { user, system } = process.cpuUsage(used);
const seconds = (performance.now() - from) / 1000;
await store.close();
const megabytes = process.resourceUsage().maxRSS / 1024;
console.log(JSON.stringify({ seconds, cpuSeconds: (user + system) / 1e6, megabytes }));
