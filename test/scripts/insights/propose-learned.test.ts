import { expect, test } from 'vitest';
import { articleTexts } from '../../../scripts/insights/article-text.ts';
import { learnedFrom } from '../../../scripts/insights/propose-learned.ts';
import { withTodaysSearch } from '../../../scripts/insights/todays-search.ts';
import { readContent } from '../../../src/content-files/read-content.ts';
import { evidenceOfEvents } from '../../../src/core/insights/evidence.ts';
import { cleanFiles, contentFolder } from '../../content-files/support/content-folder.ts';
import { article } from '../../content-files/support/planted-mistakes.ts';
import { eventLog } from '../../core/insights/support/event-log.ts';

test('a wording that the search does not know is proposed, and no longer once an editor has taken it', async () => {
  const monday = Date.parse('2026-11-16T10:00:00Z');
  const log = eventLog();
  for (let person = 0; person < 6; person++) {
    const qid = person.toString(16).padStart(16, '0');
    log
      .journey(monday + (person % 2) * 86_400_000 + person * 1000)
      .searches(0, 'xylophon', 2, qid)
      .does(3, 'search_click', { qid, art: 'returns/de/return-an-item', pos: 2 });
  }
  const files = {
    ...cleanFiles,
    ...article('billing/de/invoice'),
    ...article('billing/en/invoice'),
  };
  const now = monday + 3 * 86_400_000;
  const propose = async (learned: Readonly<Record<string, string>>) => {
    const content = await readContent(await contentFolder({ ...files, ...learned }));
    const articles = articleTexts(content.articles, ['de', 'en']);
    const since = now - 28 * 86_400_000;
    const { chains } = await evidenceOfEvents(log.events, articles, { now, since });
    return withTodaysSearch(content, (search) => learnedFrom(chains, content, search));
  };
  expect(await propose({})).toEqual([
    {
      query: 'xylophon',
      locale: 'de',
      article: 'returns/de/return-an-item',
      people: 6,
      ofPeople: 6,
      place: null,
    },
  ]);
  const taken = 'returns/return-an-item:\n  - Xylophon\n';
  expect(await propose({ 'learned.de.yml': taken })).toEqual([]);
});
