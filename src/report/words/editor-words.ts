import type { Numbers } from '../numbers.ts';

type Words = ReturnType<typeof english>;

/** What the panel beside an article says to its editor, in `npm run dev` only. */
export const editorWords = { en: english, de: german } as const;

function english(n: Numbers) {
  return {
    editor: {
      title: 'For editors',
      only: 'Only you see this, while you write.',
      from: (day: string, days: number) => `Report of ${day}, ${n.count(days)} days`,
      noReport:
        'There is no report yet. `npm run insights` makes one of your readers, `npm run demo` one of made-up readers; then their numbers stand here.',
      unknown: 'The last report does not know this text yet.',
      fewReads: (reads: number) =>
        `Read ${reads === 1 ? 'once' : `${n.count(reads)} times`}: too little to say more.`,
      read: 'Read',
      times: (reads: number, views: number) =>
        `${n.count(reads)} times (opened ${n.count(views)} times)`,
      failure: 'Did not help',
      leak: 'Contact followed',
      avoidable: 'Avoidable contacts a month',
      led: 'Searches that led here',
      nobodySearched: 'none that enough people typed',
      reasons: 'Why “no”',
      comments: 'Readers wrote',
      changed: 'Before and after changes',
      todo: 'To do',
      question: 'Would this question find this page?',
      placeholder: 'the way a customer would put it',
      asking: 'Looking …',
      first: 'Yes, first.',
      place: (place: number) => `In place ${n.count(place)}.`,
      notFound: 'No.',
      hint: 'Does it belong here? Then add it to “alsoAsked” and save: it is looked for again at once.',
      unsure: 'The search is not sure and says so.',
      none: 'The search says that there is no answer.',
      shown: 'The search shows',
      failed: 'The search could not be asked. The terminal says why.',
    },
  };
}

function german(n: Numbers): Words {
  return {
    editor: {
      title: 'Für die Redaktion',
      only: 'Das sehen nur Sie, während Sie schreiben.',
      from: (day, days) => `Bericht vom ${day}, ${n.count(days)} Tage`,
      noReport:
        'Es gibt noch keinen Bericht. `npm run insights` macht einen über Ihre Lesenden, `npm run demo` einen über erfundene; dann stehen hier deren Zahlen.',
      unknown: 'Der letzte Bericht kennt diesen Text noch nicht.',
      fewReads: (reads) => `${n.count(reads)}-mal gelesen: zu wenig, um mehr zu sagen.`,
      read: 'Gelesen',
      times: (reads, views) => `${n.count(reads)}-mal (${n.count(views)}-mal geöffnet)`,
      failure: 'Hat nicht geholfen',
      leak: 'Danach Kontakt',
      avoidable: 'Vermeidbare Kontakte im Monat',
      led: 'Suchen, die hierher führten',
      nobodySearched: 'keine, die genügend Personen gestellt haben',
      reasons: 'Warum „Nein“',
      comments: 'Lesende schrieben',
      changed: 'Vor und nach Änderungen',
      todo: 'Zu tun',
      question: 'Fände diese Frage diese Seite?',
      placeholder: 'so, wie eine Kundin fragen würde',
      asking: 'Wird gesucht …',
      first: 'Ja, an erster Stelle.',
      place: (place) => `An ${n.count(place)}. Stelle.`,
      notFound: 'Nein.',
      hint: 'Gehört sie hierher? Dann schreiben Sie sie unter „alsoAsked“ und speichern Sie: Sie wird sofort noch einmal gesucht.',
      unsure: 'Die Suche ist sich nicht sicher und sagt das.',
      none: 'Die Suche sagt, dass es keine Antwort gibt.',
      shown: 'Die Suche zeigt',
      failed: 'Die Suche konnte nicht gefragt werden. Im Terminal steht, warum.',
    },
  };
}
