import { estimate } from '../stats/estimate.ts';
import type { Count } from '../stats/fit-prior.ts';
import { posterior } from '../stats/posterior.ts';
import type { ArticleDay } from './article-day.ts';
import { type ArticleText, placeOf } from './article-text.ts';
import { addDays } from './calendar-days.ts';
import { collectionPriors } from './collection-priors.ts';
import { compareText } from './effectiveness-order.ts';
import { judgeEdit } from './judge-edit.ts';
import type { DateMark, EditRow, VersionCount } from './report-time.ts';

export interface EditSettings {
  articles: readonly Pick<ArticleText, 'article' | 'title' | 'url'>[];
  /** Going back at once counts as failure. */
  bouncesCount: boolean;
  marks: readonly DateMark[];
}

/** Older reads tell of another time. */
const daysBefore = 60;
/** A marked day this near to an edit may be the reason for what is seen after it. */
const nearEdit = 7;

/**
 * What each change of a text did: reads of the version before, at most 60 days back, against those of the new one.
 *
 * A day belongs to the version that most of its readers saw; reads of another version on that day (a cached page) are
 * left out. Where the sender did not say which version was read, there is no edit to be seen.
 *
 * @returns newest first
 */
export function judgeEdits(days: readonly ArticleDay[], settings: EditSettings): EditRow[] {
  const titles = new Map(settings.articles.map((text) => [text.article, text]));
  const byArticle = Map.groupBy(days, ({ article }) => article);
  const priorOf = collectionPriors(
    [...byArticle].map(([article, own]) => ({ article, ...countOf(own, settings) })),
    (count): Count => count,
  );

  const rows = [...byArticle].flatMap(([article, own]) => {
    const runs = versionRuns(own);
    const { title = article, url = '' } = titles.get(article) ?? {};
    return runs.slice(1).map((run, at): EditRow => {
      const previous = runs[at] as VersionRun;
      const since = addDays(run.from, -daysBefore);
      const before = countOf(
        previous.days.filter(({ day }) => day >= since),
        settings,
      );
      const after = countOf(run.days, settings);
      const prior = priorOf(article);
      const { verdict, evidence } = judgeEdit(prior, before, after);
      const version = (count: Count): VersionCount => ({
        reads: count.trials,
        failed: count.successes,
        failure: estimate(posterior(prior, count)),
      });
      return {
        article,
        title,
        url,
        day: run.from,
        rev: run.rev,
        previousRev: previous.rev,
        before: version(before),
        after: version(after),
        evidence,
        verdict: verdict === 'no sign yet' ? 'no-sign-yet' : verdict,
        collection: {
          before: rateOfOthers(days, article, since, addDays(run.from, -1), settings),
          after: rateOfOthers(days, article, run.from, run.to, settings),
        },
        marks: settings.marks.filter(
          ({ from, to }) =>
            from <= addDays(run.from, nearEdit) && to >= addDays(run.from, -nearEdit),
        ),
      };
    });
  });
  return rows.sort((a, b) => compareText(b.day, a.day) || compareText(a.article, b.article));
}

interface VersionRun {
  rev: string;
  from: string;
  to: string;
  days: ArticleDay[];
}

/** The versions one after the other, each with the days on which most readers saw it. */
function versionRuns(days: readonly ArticleDay[]): VersionRun[] {
  const runs: VersionRun[] = [];
  const byDay = [...Map.groupBy(days, ({ day }) => day)].sort(([a], [b]) => compareText(a, b));
  for (const [day, rows] of byDay) {
    const [most] = rows
      .filter(({ rev }) => rev !== '')
      .sort((a, b) => b.views - a.views || b.reads - a.reads || compareText(a.rev, b.rev));
    if (most === undefined) continue;
    const last = runs.at(-1);
    if (last?.rev === most.rev) {
      last.to = day;
      last.days.push(most);
    } else runs.push({ rev: most.rev, from: day, to: day, days: [most] });
  }
  return runs;
}

function countOf(
  days: readonly ArticleDay[],
  { bouncesCount }: Pick<EditSettings, 'bouncesCount'>,
): Count {
  let successes = 0;
  let trials = 0;
  for (const { outcomes, reads } of days) {
    successes += outcomes.contact + outcomes.vote_no + (bouncesCount ? outcomes.bounced : 0);
    trials += reads;
  }
  return { successes, trials };
}

function rateOfOthers(
  days: readonly ArticleDay[],
  article: string,
  from: string,
  to: string,
  settings: EditSettings,
): number | null {
  const { collection } = placeOf(article);
  const { successes, trials } = countOf(
    days.filter(
      (one) =>
        one.article !== article &&
        placeOf(one.article).collection === collection &&
        one.day >= from &&
        one.day <= to,
    ),
    settings,
  );
  return trials === 0 ? null : successes / trials;
}
