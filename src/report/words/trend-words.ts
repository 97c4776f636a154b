import type { AlarmRow, WeekMeasure } from '../../core/insights/report-time.ts';
import type { Range } from '../../core/stats/interval.ts';
import type { Numbers } from '../numbers.ts';

type Words = ReturnType<typeof english>;

/** What the report says about time: what got better or worse, what is unusual, and the weeks. */
export const trendWords = { en: english, de: german } as const;

/** `+12 %` of a ratio of 1.12, with a real minus sign. */
function change(n: Numbers, ratio: number): string {
  const percent = Math.round((ratio - 1) * 100);
  const sign = percent > 0 ? '+' : percent < 0 ? '−' : '±';
  return `${sign}${n.count(Math.abs(percent))}`;
}

/** What a change of a week may be called: only what its whole interval says. */
function verdict(ratio: Range | null): 'more' | 'fewer' | 'same' {
  if (ratio === null) return 'same';
  return ratio.low > 1 ? 'more' : ratio.high < 1 ? 'fewer' : 'same';
}

function english(n: Numbers) {
  return {
    changes: {
      heading: 'Better or worse',
      none: 'Nothing has changed so clearly that it could be said.',
      unknown: 'Not enough weeks yet to compare.',
      better: (title: string, since: string, before: number, after: number) =>
        `Better: ${title} (changed ${since}). It now fails ${n.share(after)} of its readers; before, ${n.share(before)}.`,
      worse: (title: string, since: string, before: number, after: number) =>
        `Worse: ${title} (changed ${since}). It now fails ${n.share(after)} of its readers; before, ${n.share(before)}.`,
      alarm: (alarm: AlarmRow, subject: string, since: string) =>
        `${{ spike: 'Far more than usual', dip: 'Far less than usual', drift: 'Slowly rising' }[alarm.kind]}: ${subject} since ${since}, ${n.count(alarm.count)} instead of about ${n.amount(alarm.expected)}.`,
      subjects: {
        topic: (title: string) => `searches for ${title}`,
        article: (title: string) => `contacts after ${title}`,
        searches: () => 'searches',
        contacts: () => 'clicks on a way to a person',
      },
      week: (measure: string, now: number, before: number, ratio: Range | null) =>
        `${measure}: ${{ more: 'more', fewer: 'fewer', same: 'about as many' }[verdict(ratio)]}, ${n.count(now)} in the last seven days and ${n.count(before)} in the seven before${ratio === null ? '' : ` (${change(n, ratio.low)} to ${change(n, ratio.high)}%)`}.`,
      owner: (name: string) => `${name} looks into it.`,
      mark: (title: string) => `Marked for these days: ${title}.`,
      asked: 'Asked in these days',
    },
    measureNames: {
      views: 'Pages opened',
      reads: 'Readings',
      searches: 'Searches',
      unanswered: 'Searches without an answer',
      contacts: 'Clicks on a way to a person',
    } satisfies Record<WeekMeasure, string>,
    trends: {
      heading: 'Week by week',
      lead: 'The shaded band holds the true value in nine cases out of ten. A dashed line is a date that somebody marked. The last week may be unfinished.',
      none: 'There is less than a week of data.',
      failure: 'Did not help',
      unanswered: 'Searches without an answer',
      reads: 'Readings a day',
      contacts: 'Clicks on a way to a person, a day',
      chart: (name: string, first: string, last: string, weeks: number) =>
        `${name}, ${n.count(weeks)} weeks: ${first} in the first whole week, ${last} in the last.`,
      table: 'The same as a table',
      week: 'Week',
      marks: 'Marked days',
      edits: 'Before and after a change',
      editsLead:
        '“Better” or “worse” is said only when the numbers fit a change at least twenty times better than chance. The upper mark is before, the lower one after.',
      editColumns: {
        title: 'Text',
        changed: 'Changed',
        failed: 'Did not help, before and after',
        verdict: 'Verdict',
      },
      verdicts: { better: 'better', worse: 'worse', 'no-sign-yet': 'no sign yet' },
      times: (evidence: number) =>
        evidence >= 1
          ? `fits a change ${n.amount(evidence)} times better`
          : `fits chance ${n.amount(1 / evidence)} times better`,
      before: 'before',
      after: 'after',
      ofReads: (failed: number, reads: number) => `${n.count(failed)} of ${n.count(reads)}`,
      collection: (before: string, after: string) => `rest of the collection ${before} → ${after}`,
      unusual: 'Out of the ordinary',
      noneUnusual: 'No day of the last week stands out.',
    },
  };
}

function german(n: Numbers): Words {
  return {
    changes: {
      heading: 'Besser oder schlechter',
      none: 'Nichts hat sich so deutlich verändert, dass man es sagen könnte.',
      unknown: 'Zum Vergleichen fehlen noch Wochen.',
      better: (title, since, before, after) =>
        `Besser: ${title} (geändert am ${since}). Jetzt hilft er ${n.share(after)} der Lesenden nicht, vorher waren es ${n.share(before)}.`,
      worse: (title, since, before, after) =>
        `Schlechter: ${title} (geändert am ${since}). Jetzt hilft er ${n.share(after)} der Lesenden nicht, vorher waren es ${n.share(before)}.`,
      alarm: (alarm, subject, since) =>
        `${{ spike: 'Viel mehr als sonst', dip: 'Viel weniger als sonst', drift: 'Steigt langsam' }[alarm.kind]}: ${subject} seit ${since}, ${n.count(alarm.count)} statt etwa ${n.amount(alarm.expected)}.`,
      subjects: {
        topic: (title) => `Suchen nach ${title}`,
        article: (title) => `Kontakte nach ${title}`,
        searches: () => 'Suchen',
        contacts: () => 'Klicks auf einen Weg zu einem Menschen',
      },
      week: (measure, now, before, ratio) =>
        `${measure}: ${{ more: 'mehr', fewer: 'weniger', same: 'etwa gleich viele' }[verdict(ratio)]}, ${n.count(now)} in den letzten sieben Tagen und ${n.count(before)} in den sieben davor${ratio === null ? '' : ` (${change(n, ratio.low)} bis ${change(n, ratio.high)} %)`}.`,
      owner: (name) => `Das sieht sich an: ${name}.`,
      mark: (title) => `Für diese Tage vermerkt: ${title}.`,
      asked: 'In diesen Tagen gefragt',
    },
    measureNames: {
      views: 'Geöffnete Seiten',
      reads: 'Gelesen',
      searches: 'Suchen',
      unanswered: 'Suchen ohne Antwort',
      contacts: 'Klicks auf einen Weg zu einem Menschen',
    },
    trends: {
      heading: 'Woche für Woche',
      lead: 'Das helle Band enthält in neun von zehn Fällen den wahren Wert. Eine gestrichelte Linie ist ein Tag, den jemand vermerkt hat. Die letzte Woche kann unvollständig sein.',
      none: 'Es gibt noch keine Woche mit Daten.',
      failure: 'Hat nicht geholfen',
      unanswered: 'Suchen ohne Antwort',
      reads: 'Am Tag gelesen',
      contacts: 'Klicks auf einen Weg zu einem Menschen, am Tag',
      chart: (name, first, last, weeks) =>
        `${name}, ${n.count(weeks)} Wochen: ${first} in der ersten ganzen Woche, ${last} in der letzten.`,
      table: 'Dasselbe als Tabelle',
      week: 'Woche',
      marks: 'Vermerkte Tage',
      edits: 'Vor und nach einer Änderung',
      editsLead:
        '„Besser“ oder „schlechter“ steht hier nur, wenn die Zahlen mindestens zwanzigmal besser zu einer Änderung passen als zum Zufall. Die obere Marke ist vorher, die untere nachher.',
      editColumns: {
        title: 'Text',
        changed: 'Geändert',
        failed: 'Hat nicht geholfen, vorher und nachher',
        verdict: 'Urteil',
      },
      verdicts: { better: 'besser', worse: 'schlechter', 'no-sign-yet': 'noch nichts zu sehen' },
      times: (evidence) =>
        evidence >= 1
          ? `passt ${n.amount(evidence)}-mal besser zu einer Änderung`
          : `passt ${n.amount(1 / evidence)}-mal besser zum Zufall`,
      before: 'vorher',
      after: 'nachher',
      ofReads: (failed, reads) => `${n.count(failed)} von ${n.count(reads)}`,
      collection: (before, after) => `übrige Rubrik ${before} → ${after}`,
      unusual: 'Außergewöhnlich',
      noneUnusual: 'Kein Tag der letzten Woche sticht heraus.',
    },
  };
}
