import type { FlowStepRow } from '../../core/insights/report-flows.ts';
import type { Range } from '../../core/stats/interval.ts';
import type { Numbers } from '../numbers.ts';

type Words = ReturnType<typeof english>;

/** What opens behind a number: where it comes from. */
export const evidenceWords = { en: english, de: german } as const;

function english(n: Numbers) {
  return {
    behind: {
      open: 'Where this number comes from',
      counts: 'Counted',
      formula: 'Reckoned',
      versions: 'Changed',
      asked: 'Asked like this',
      copy: 'Ready to copy',
      inFile: (file: string) => `into ${file}`,
      reasons: 'Reasons given',
      owner: 'Answers for it',
      nobody: 'nobody named yet',
      flows: 'Guided flow',
      /** A question that follows has no number of its own: its answers have. */
      flowBegan: (question: string, began: number) =>
        `${question} ${n.count(began)} visits chose an answer.`,
      flowStep: (answer: string, { reached, ended, failed, asksOn }: FlowStepRow) =>
        `${answer}: chosen in ${n.count(reached)}${
          ended === 0
            ? ''
            : `; the last step in ${n.count(ended)}${asksOn ? ', before the next question' : ''}${
                failed === 0 ? '' : `, and ${n.count(failed)} of these went to a person or said no`
              }`
        }.`,
      notAnsweredYet: 'Called done in gaps.yml, and still failing.',
      /** What a rewrite is worth. */
      rewrite: (monthly: number, difference: number, worth: Range) =>
        `Read about ${n.amount(monthly)} times a month × ${n.share(difference)}, by which contacts lie above a good text (the best quarter) of its collection = ${n.amount(worth.mid)} contacts a month (${n.amounts(worth)}).`,
      /** What an answer to searches is worth. */
      searches: (unanswered: number, days: number, share: number, worth: Range) =>
        `About ${n.amount(unanswered)} searches without an answer in ${n.count(days)} days, put to 30.44 days × ${n.share(share)}, the share of people who would then have written or called = ${n.amount(worth.mid)} contacts a month (${n.amounts(worth)}).`,
      other: (worth: Range) =>
        `${n.amount(worth.mid)} contacts a month (${n.amounts(worth)}), counted from the data in the same unit as the rest.`,
      failure: (collection: string, mean: number, low: number, high: number) =>
        `Of these, “did not help” is drawn towards the mean of the collection ${collection}: ${n.share(mean)}, and with nine chances in ten between ${n.share(low)} and ${n.share(high)}.`,
      outcomes: (parts: string) => `Each reading has one outcome: ${parts}.`,
      certainty: (share: number) =>
        share > 0.995
          ? 'It is practically certain that it does worse than a good text of its collection.'
          : `${n.share(share)} sure that it does worse than a good text of its collection.`,
      version: (day: string, before: string, after: string) =>
        `${day}: ${before} → ${after} did not help`,
      noVersions: 'not in this period',
    },
    filter: {
      label: 'Filter',
      placeholder: 'word, topic, language …',
      sort: 'Sort by',
      shown: '{shown} of {all}',
    },
    columnsOfQueue: { owner: 'Who', next: 'Next step' },
    searches: {
      heading: 'Searches',
      lead: (searches: number, chains: number, unanswered: number, share: number) =>
        `Searched ${n.count(searches)} times, for ${n.count(chains)} things (a reworded search counts once). About ${n.amount(unanswered)} of these went without an answer, ${n.share(share)}.`,
      none: 'Nobody has searched in this period.',
      formula:
        'Whether a search was answered is a probability: no result and gone .9, a contact .95, a “no” .9, gone back at once .7, nothing opened .5, an article opened and stayed .1, “yes” .02.',
    },
    languages: {
      heading: 'Languages',
      lead: 'The same texts in each language, and what people asked in vain in one that another answers.',
      columns: {
        language: 'Language',
        texts: 'Texts',
        only: 'Only here',
        reads: 'Readings',
        failure: 'Did not help',
        gaps: 'Topics not answered',
      },
      translate: 'Asked in vain, and answered in another language',
      none: 'No search failed for want of a translation.',
      missing: (title: string, language: string) => `${title} is not there in ${language}`,
      more: (count: number) =>
        count === 1
          ? '1 text without a translation'
          : `${n.count(count)} texts without a translation`,
    },
    dataNotes: {
      spooled: (events: number) =>
        `The event store could not be reached lately: ${n.count(events)} ${events === 1 ? 'event waits' : 'events wait'} beside it and ${events === 1 ? 'is' : 'are'} missing here.`,
      heading: 'What could not be used, and what cannot be said',
      silent: (from: string, to: string) =>
        `Nothing was recorded from ${from} to ${to}, though much is on other days. Rates leave these days out.`,
      renamed: (from: string, to: string, events: number) =>
        `${n.count(events)} events carry the earlier name ${from}; they count for ${to}.`,
      gone: (article: string, events: number) =>
        `${n.count(events)} events are about ${article}, which is not on the site.`,
      clock: (day: string) => `The clocks changed on ${day}: that day has 23 or 25 hours.`,
      limits: {
        'no-events': 'Nothing was recorded.',
        'no-searches': 'Nobody searched, so there are no topics.',
        'few-votes': 'Fewer than twenty people voted: what they say is an anecdote.',
        'one-article': 'One text has more than half of all readings; the mean is nearly its own.',
        'short-history': 'There are fewer than five weeks: no day can be called unusual yet.',
        'single-pages':
          'Only single pages were recorded: what readers do after opening a result is not seen.',
        'no-replay': 'Today’s search was not asked again: the causes rest on what it showed then.',
        'replay-partial':
          'There are more wordings than are asked again: for the rarest, the causes rest on what the search showed then.',
      },
    },
  };
}

function german(n: Numbers): Words {
  return {
    behind: {
      open: 'Woher diese Zahl kommt',
      counts: 'Gezählt',
      formula: 'Gerechnet',
      versions: 'Geändert',
      asked: 'So wird gefragt',
      copy: 'Zum Übernehmen',
      inFile: (file) => `in ${file}`,
      reasons: 'Genannte Gründe',
      owner: 'Zuständig',
      nobody: 'noch niemand benannt',
      flows: 'Geführte Hilfe',
      flowBegan: (question, began) =>
        `${question} In ${n.count(began)} Besuchen eine Antwort gewählt.`,
      flowStep: (answer, { reached, ended, failed, asksOn }) =>
        `${answer}: ${n.count(reached)}-mal gewählt${
          ended === 0
            ? ''
            : `; ${n.count(ended)}-mal der letzte Schritt${asksOn ? ', vor der nächsten Frage' : ''}${
                failed === 0
                  ? ''
                  : `, davon ${n.count(failed)}-mal danach ein Kontakt oder ein „Nein“`
              }`
        }.`,
      notAnsweredYet: 'In gaps.yml als erledigt vermerkt, und es scheitert weiter.',
      rewrite: (monthly, difference, worth) =>
        `Im Monat etwa ${n.amount(monthly)}-mal gelesen × ${n.share(difference)}, um die der Anteil der Kontakte über dem eines guten Textes (das beste Viertel) derselben Rubrik liegt = ${n.amount(worth.mid)} Kontakte im Monat (${n.amounts(worth)}).`,
      searches: (unanswered, days, share, worth) =>
        `Etwa ${n.amount(unanswered)} Suchen ohne Antwort in ${n.count(days)} Tagen, umgelegt auf 30,44 Tage × ${n.share(share)}, der Anteil derer, die dann geschrieben oder angerufen hätten = ${n.amount(worth.mid)} Kontakte im Monat (${n.amounts(worth)}).`,
      other: (worth) =>
        `${n.amount(worth.mid)} Kontakte im Monat (${n.amounts(worth)}), aus den Daten in derselben Einheit wie alles andere.`,
      failure: (collection, mean, low, high) =>
        `„Hat nicht geholfen“ wird daraus zum Mittel der Rubrik ${collection} gezogen: ${n.share(mean)}, in neun von zehn Fällen zwischen ${n.share(low)} und ${n.share(high)}.`,
      outcomes: (parts) => `Jedes Lesen hat einen Ausgang: ${parts}.`,
      certainty: (share) =>
        share > 0.995
          ? 'Praktisch sicher schwächer als ein guter Text seiner Rubrik.'
          : `Zu ${n.share(share)} sicher schwächer als ein guter Text seiner Rubrik.`,
      version: (day, before, after) => `${day}: ${before} → ${after} nicht geholfen`,
      noVersions: 'in diesem Zeitraum nicht',
    },
    filter: {
      label: 'Filtern',
      placeholder: 'Wort, Thema, Sprache …',
      sort: 'Ordnen nach',
      shown: '{shown} von {all}',
    },
    columnsOfQueue: { owner: 'Wer', next: 'Nächster Schritt' },
    searches: {
      heading: 'Suchen',
      lead: (searches, chains, unanswered, share) =>
        `${n.count(searches)}-mal wurde gesucht, nach ${n.count(chains)} Dingen (eine umformulierte Suche zählt einmal). Etwa ${n.amount(unanswered)} davon blieben ohne Antwort, ${n.share(share)}.`,
      none: 'In diesem Zeitraum hat niemand gesucht.',
      formula:
        'Ob eine Suche beantwortet wurde, ist eine Wahrscheinlichkeit. Ohne Antwort: kein Treffer und weg 0,9, ein Kontakt 0,95, ein „Nein“ 0,9, gleich wieder weg 0,7, nichts geöffnet 0,5, geöffnet und geblieben 0,1, „Ja“ 0,02.',
    },
    languages: {
      heading: 'Sprachen',
      lead: 'Dieselben Texte in jeder Sprache, und was in einer vergeblich gefragt wurde, obwohl eine andere es beantwortet.',
      columns: {
        language: 'Sprache',
        texts: 'Texte',
        only: 'Nur hier',
        reads: 'Gelesen',
        failure: 'Hat nicht geholfen',
        gaps: 'Themen ohne Antwort',
      },
      translate: 'Vergeblich gefragt, in einer anderen Sprache beantwortet',
      none: 'Keine Suche ist an einer fehlenden Übersetzung gescheitert.',
      missing: (title, language) => `${title} gibt es nicht auf ${language}`,
      more: (count) =>
        count === 1 ? '1 Text ohne Übersetzung' : `${n.count(count)} Texte ohne Übersetzung`,
    },
    dataNotes: {
      spooled: (events: number) =>
        `Der Ereignisspeicher war zuletzt nicht erreichbar: ${n.count(events)} ${events === 1 ? 'Ereignis wartet' : 'Ereignisse warten'} daneben und ${events === 1 ? 'fehlt' : 'fehlen'} hier noch.`,
      heading: 'Was nicht verwendet und was nicht gesagt werden kann',
      silent: (from, to) =>
        `Vom ${from} bis ${to} kam nichts an, an anderen Tagen viel. Diese Tage zählen in keiner Rate.`,
      renamed: (from, to, events) =>
        `${n.count(events)} Ereignisse tragen den früheren Namen ${from}; sie zählen für ${to}.`,
      gone: (article, events) =>
        `${n.count(events)} Ereignisse betreffen ${article}, das es auf der Site nicht gibt.`,
      clock: (day) => `Am ${day} wurde die Uhr umgestellt: Der Tag hat 23 oder 25 Stunden.`,
      limits: {
        'no-events': 'Es wurde nichts aufgezeichnet.',
        'no-searches': 'Niemand hat gesucht, darum gibt es keine Themen.',
        'few-votes': 'Weniger als zwanzig haben abgestimmt: Was sie sagen, ist eine Anekdote.',
        'one-article':
          'Ein Text hat mehr als die Hälfte aller Lesenden; das Mittel ist beinahe seines.',
        'short-history': 'Es sind weniger als fünf Wochen: Noch kann kein Tag auffallen.',
        'single-pages':
          'Es wurden nur einzelne Seiten aufgezeichnet: Was nach dem Öffnen eines Treffers geschieht, ist nicht zu sehen.',
        'no-replay':
          'Die heutige Suche wurde nicht noch einmal gefragt: Die Ursachen beruhen auf dem, was sie damals gezeigt hat.',
        'replay-partial':
          'Es gibt mehr Formulierungen, als noch einmal gefragt werden: Bei den seltensten beruhen die Ursachen auf dem, was die Suche damals gezeigt hat.',
      },
    },
  };
}
