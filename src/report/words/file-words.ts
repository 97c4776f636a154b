import type { GuardMetrics } from '../../core/insights/guard-metrics.ts';
import type { Numbers } from '../numbers.ts';

type Words = ReturnType<typeof english>;

/** What only the files beside the page say: the names of sheets, further columns, and the digest. */
export const fileWords = { en: english, de: german } as const;

function english(n: Numbers) {
  const share = (value: number | null) => (value === null ? '–' : n.share(value));
  return {
    sheets: {
      queue: 'To do',
      articles: 'Texts',
      topics: 'Topics',
      inbox: 'Comments',
      totals: 'Totals',
    },
    moreColumns: {
      number: 'no.',
      task: 'what',
      nextStep: 'next step',
      evidence: 'why',
      comment: 'comment',
      reason: 'reason',
      day: 'day',
      measure: 'measure',
      value: 'value',
    },
    measures: {
      from: 'first day',
      to: 'last day',
      days: 'days',
      pageViews: 'pages opened',
      reads: 'readings',
      searches: 'searches',
      unanswered: 'searches without an answer (expected)',
      contacts: 'clicks on a way to a person',
      avoided: 'contacts avoided a month',
      leaked: 'contacts that come all the same, a month',
      deflection: 'share of avoidable contacts that are avoided',
      visibility: 'pages on which somebody went for a person',
      votes: 'readings with a vote',
      bots: 'events sent by programs',
      unknown: 'readings of which nothing more is known',
    },
    /** Stands beside every number about spared contacts. */
    guardLine: (guards: GuardMetrics) =>
      `To be read with it: on ${share(guards.contactVisibility)} of the pages somebody went for a person (${n.count(guards.contactClicks)} clicks), ${share(guards.voteResponse)} of readings got a vote, of ${share(guards.unknown)} nothing more is known, ${share(guards.bots)} of events came from programs and do not count.`,
    digest: {
      title: 'How the help pages are doing',
      heading: 'This week',
      worth: (mid: string, span: string) => `about ${mid} contacts a month (${span})`,
      sure: 'How sure is this?',
      open: 'The whole report:',
      comments: (count: number) =>
        count === 1
          ? 'One reader wrote what is missing.'
          : `${n.count(count)} readers wrote what is missing.`,
    },
  };
}

function german(n: Numbers): Words {
  const share = (value: number | null) => (value === null ? '–' : n.share(value));
  return {
    sheets: {
      queue: 'Zu tun',
      articles: 'Texte',
      topics: 'Themen',
      inbox: 'Kommentare',
      totals: 'Summen',
    },
    moreColumns: {
      number: 'Nr.',
      task: 'Was',
      nextStep: 'Nächster Schritt',
      evidence: 'Warum',
      comment: 'Kommentar',
      reason: 'Grund',
      day: 'Tag',
      measure: 'Größe',
      value: 'Wert',
    },
    measures: {
      from: 'Erster Tag',
      to: 'Letzter Tag',
      days: 'Tage',
      pageViews: 'Geöffnete Seiten',
      reads: 'Gelesen',
      searches: 'Suchen',
      unanswered: 'Suchen ohne Antwort (erwartet)',
      contacts: 'Klicks auf einen Weg zu einem Menschen',
      avoided: 'Vermiedene Kontakte im Monat',
      leaked: 'Kontakte, die trotzdem kommen, im Monat',
      deflection: 'Anteil der vermeidbaren Kontakte, die vermieden werden',
      visibility: 'Seiten, auf denen ein Mensch gesucht wurde',
      votes: 'Gelesen mit Stimme',
      bots: 'Ereignisse von Programmen',
      unknown: 'Gelesen, ohne dass mehr bekannt ist',
    },
    guardLine: (guards) =>
      `Dazu gehört: Auf ${share(guards.contactVisibility)} der Seiten wurde ein Mensch gesucht (${n.count(guards.contactClicks)} Klicks), ${share(guards.voteResponse)} der Lesenden haben abgestimmt, von ${share(guards.unknown)} ist nichts weiter bekannt, ${share(guards.bots)} der Ereignisse kamen von Programmen und zählen nicht.`,
    digest: {
      title: 'Wie es den Hilfeseiten geht',
      heading: 'Diese Woche',
      worth: (mid, span) => `etwa ${mid} Kontakte im Monat (${span})`,
      sure: 'Wie sicher ist das?',
      open: 'Der ganze Bericht:',
      comments: (count) =>
        count === 1
          ? 'Eine Person hat geschrieben, was ihr fehlt.'
          : `${n.count(count)} Lesende haben geschrieben, was ihnen fehlt.`,
    },
  };
}
