import { messagesFor } from '../../core/messages/messages.ts';
import type { Numbers } from '../numbers.ts';
import { contactWords } from './contact-words.ts';
import { editorWords } from './editor-words.ts';
import type { ReportWords } from './english.ts';
import { evidenceWords } from './evidence-words.ts';
import { fileWords } from './file-words.ts';
import { listed } from './listed.ts';
import { trendWords } from './trend-words.ts';

/** Alles, was der Bericht sagt, auf Deutsch: einfache Wörter, die Zahl zuerst, dann was zu tun ist. */
export function germanWords(n: Numbers): ReportWords {
  const times = (count: number) => `${n.count(count)}-mal`;
  const some = (count: number, one: string, many: string) =>
    `${n.count(count)} ${count === 1 ? one : many}`;
  const texts = (count: number) =>
    `${spelled[count] ?? n.count(count)} ${count === 1 ? 'Text' : 'Texte'}`;

  return {
    ...fileWords.de(n),
    ...trendWords.de(n),
    ...evidenceWords.de(n),
    ...contactWords.de(n),
    ...editorWords.de(n),
    locale: 'de',
    quote: (text) => `„${text}“`,
    reasons: messagesFor('de').feedback.reasons,
    title: (site) => `Hilfe-Bericht · ${site}`,
    kicker: (site) => `${site} · Wie es den Hilfeseiten geht`,
    period: (from, to, days) =>
      from === to ? n.day(to) : `${n.day(from)} bis ${n.day(to)}, ${some(days, 'Tag', 'Tage')}`,
    headline: {
      some: (count, worth) =>
        `${texts(count)} ${count === 1 ? 'könnte' : 'könnten'} etwa ${n.amount(worth)} ${n.amount(worth) === '1' ? 'Kontakt' : 'Kontakte'} im Monat ersparen`,
      none: 'Diesmal sticht kein einzelner Text heraus',
      early: 'Für ein Urteil ist es noch zu früh',
      waiting: (reads) =>
        `${times(reads)} wurde ein Text gelesen, vor weniger als einer halben Stunde. Das zählt, sobald klar ist, was die Lesenden danach taten.`,
      noneLead:
        'Nichts in diesem Zeitraum ist einen Kontakt im Monat wert. Was gemessen wurde, steht unten in der Tabelle der Texte.',
      range: (worth) =>
        `Zwischen ${n.amount(worth.low)} und ${n.amount(worth.high)}, so genau die Zahlen es hergeben.`,
      money: (money, cost) =>
        `Bei ${cost} je Kontakt sind das etwa ${n.money(money.mid)} im Monat (${n.monies(money)}).`,
      counted: (reads, searches, contacts, votes) =>
        `Gezählt: ${times(reads)} wurde ein Text gelesen, ${times(searches)} gesucht, ${times(contacts)} ein Weg zu einem Menschen gewählt, ${times(votes)} „Hat das geholfen?“ beantwortet.`,
    },
    empty: {
      title: 'Es ist noch nichts aufgezeichnet',
      lead: (days) =>
        `Im Speicher liegen keine Ereignisse${days > 0 ? ` aus den letzten ${n.count(days)} Tagen` : ''}, die sich zählen ließen. Sobald Menschen lesen, suchen und antworten, steht hier, was zuerst zu tun ist.`,
      how: 'So kommen Sie an Daten',
      steps: [
        'Um jetzt einen vollständigen Bericht zu sehen: `npm run demo` denkt sich neunzig Tage glaubhaften Betrieb aus, in einem eigenen Speicher.',
        'Um Ihre eigenen Leser aufzuzeichnen: `npm start` aufrufen, die ausgegebene Adresse öffnen, einen Text lesen und „Hat das geholfen?“ beantworten. Eine halbe Stunde später zählt es.',
        'Wenn Leser da sind und nichts ankommt: `collector` in `content/site.yml` und `DATABASE_URL` prüfen.',
      ],
      left: 'Was nicht gezählt wurde',
      programs:
        'Alle Ereignisse stammen bisher von Programmen: Ein Browser, den ein Test steuert oder der ohne Fenster läuft, gibt sich zu erkennen, und Programme zählen nie. Um Lotse mit einem solchen Browser auszuprobieren: `npm run insights -- --count-programs`.',
    },
    contents: 'Auf dieser Seite',
    week: {
      heading: 'Diese Woche',
      later: 'Danach',
      whole: 'Alles, was zu tun ist',
      wholeLead: 'Eine Liste, eine Einheit: Kontakte, die sich im Monat ersparen ließen.',
      perMonth: 'Kontakte im Monat',
      nextStep: 'Nächster Schritt',
      asked: 'So wird gefragt',
      certainty: (share) =>
        share > 0.995
          ? 'Praktisch sicher schwächer als ein guter Text seiner Rubrik.'
          : `Zu ${n.share(share)} sicher schwächer als ein guter Text seiner Rubrik.`,
      columns: { what: 'Was', worth: 'Kontakte im Monat', evidence: 'Warum' },
    },
    kinds: {
      rewrite: 'Überarbeiten',
      'new-article': 'Neuer Text',
      wording: 'Wörter ergänzen',
      translation: 'Übersetzen',
      ranking: 'In der Suche nach oben',
      stale: 'Auf den neuen Stand bringen',
      'root-cause': 'Ursache beheben',
    },
    rareTopic: 'ein Thema, das alle anders ausdrücken',
    evidence: (evidence) =>
      listed([
        evidence.reads !== undefined && `${times(evidence.reads)} gelesen`,
        evidence.contacts && `${times(evidence.contacts)} folgte ein Kontakt`,
        evidence.bounced && `${times(evidence.bounced)} gleich wieder weg`,
        evidence.votesNo && `${times(evidence.votesNo)} „Nein“`,
        evidence.comments && some(evidence.comments, 'Kommentar', 'Kommentare'),
        evidence.chains !== undefined && `${times(evidence.chains)} gesucht`,
        evidence.unanswered !== undefined &&
          `etwa ${n.amount(evidence.unanswered)}-mal ohne Antwort`,
      ]),
    nextSteps: (near) => ({
      'write-article':
        'Schreiben Sie einen Text, der das beantwortet. Die Antwort in zwei Sätzen zuerst.',
      'check-nearest-then-write': near
        ? `Prüfen Sie zuerst, ob ${near} es beantwortet. Wenn ja, ergänzen Sie dort diese Wörter; wenn nicht, schreiben Sie einen neuen Text.`
        : 'Prüfen Sie zuerst, ob ein Text es unter anderen Wörtern beantwortet. Wenn nicht, schreiben Sie einen neuen.',
      'add-words': near
        ? `Ergänzen Sie diese Wörter bei ${near} unter „alsoAsked“: Die Antwort ist da, sie wird nur nicht gefunden.`
        : 'Ergänzen Sie diese Wörter unter „alsoAsked“ bei dem Text, der es beantwortet.',
      'fix-unclear':
        'Die meisten, die einen Grund nannten, haben es nicht verstanden. Schreiben Sie kürzere Sätze und zeigen Sie ein Beispiel.',
      'fix-steps':
        'Bei den meisten, die einen Grund nannten, hat es nicht geklappt. Gehen Sie die Schritte selbst durch und schreiben Sie dazu, was zu tun ist, wenn einer nicht klappt.',
      'fix-outdated':
        'Die meisten, die einen Grund nannten, fanden es veraltet. Vergleichen Sie den Text mit dem, was der Shop heute tut.',
      'say-what-it-answers':
        'Die meisten, die einen Grund nannten, hatten eine andere Frage. Sagen Sie im Titel, was der Text beantwortet, und verweisen Sie auf seine Nachbarn.',
      'explain-policy':
        'Die meisten, die einen Grund nannten, sind mit der Regel nicht einverstanden. Nennen Sie den Grund dafür, und was trotzdem möglich ist.',
      'read-comments': 'Lesen Sie unten die Kommentare: Sie sagen, was fehlt.',
      'answer-first':
        'Niemand hat einen Grund genannt. Stellen Sie die Antwort in die ersten zwei Sätze und sehen Sie, ob weniger Menschen anrufen.',
      translate: near
        ? `${near} beantwortet es in einer anderen Sprache. Übersetzen Sie den Text.`
        : 'Ein Text in einer anderen Sprache beantwortet es. Übersetzen Sie ihn.',
      'update-translation': near
        ? `Das Original von ${near} hat sich seither geändert. Bringen Sie die Übersetzung auf den neuen Stand.`
        : 'Das Original hat sich seit der Übersetzung geändert. Bringen Sie sie auf den neuen Stand.',
      'lift-in-search': near
        ? `Wer ${near} findet, dem ist geholfen, aber der Text steht zu weit unten. Verwenden Sie diese Wörter in Titel oder Zusammenfassung.`
        : 'Wer den Text findet, dem ist geholfen, aber er steht zu weit unten. Verwenden Sie diese Wörter in Titel oder Zusammenfassung.',
      'tell-apart': near
        ? `Geöffnet wird ein anderer Text, die Antwort steht in ${near}. Ergänzen Sie dort diese Wörter unter „alsoAsked“, und sagen Sie in beiden Titeln, was der Text beantwortet.`
        : 'Geöffnet wird ein Text, der das nicht beantwortet. Sagen Sie in seinem Titel, was er beantwortet.',
      review:
        'Der Tag, an dem ihn jemand prüfen sollte, ist vorbei. Vergleichen Sie ihn mit dem, was der Shop heute tut, und setzen Sie in „reviewBy“ einen neuen Tag.',
      'prepare-next':
        'Sein Text mit Datum endet innerhalb von vierzehn Tagen. Lesen Sie, was danach dort steht, oder schreiben Sie es: „validUntil“ in seiner Datei nennt den Tag.',
      'look-at-edit':
        'Seit der letzten Änderung hilft er weniger Menschen. Vergleichen Sie die beiden Fassungen und nehmen Sie zurück, was nicht hilft.',
      'take-to-owner':
        'Der Text wird verstanden, die Regel nicht hingenommen. Legen Sie die Zahlen denen vor, die darüber entscheiden; ein anderer Text hilft nicht.',
      'look-at-days':
        'Sehen Sie nach, was an diesen Tagen geschehen ist. Wenn es bleibt, schreiben Sie es an den Anfang des Textes.',
    }),
    sure: {
      heading: 'Wie sicher ist das?',
      more: 'Mehr dazu',
      places: (ranked, all) =>
        ranked === all
          ? `Alle ${some(all, 'Text', 'Texte')} wurden oft genug gelesen, um einen Platz in der Liste zu bekommen.`
          : `${n.count(ranked)} von ${some(all, 'Text', 'Texten')} wurden oft genug gelesen, um einen Platz in der Liste zu bekommen. Bei den anderen steht nur, wie oft sie gelesen wurden.`,
      rough: (reads) =>
        `${times(reads)} wurde ein Text gelesen. Damit ist die Reihenfolge noch grob: Nachbarn in der Liste können vertauscht sein. Sehen Sie auf die Spannen, nicht auf den Platz.`,
      bouncesCount: (correlation, articles) =>
        `Wer gleich wieder geht, zählt als „nicht geholfen“, denn hier hängt das mit Kontakten zusammen (Rangkorrelation ${n.decimal(correlation)} über ${some(articles, 'Text', 'Texte')}).`,
      bouncesUnknown: (articles) =>
        `Wer gleich wieder geht, zählt nicht als „nicht geholfen“: Was das hier bedeutet, lässt sich noch nicht sagen, dafür wurden zu wenige Texte oft genug gelesen (${n.count(articles)} von 30 nötigen).`,
      bouncesDoNotCount: (correlation, articles) =>
        `Wer gleich wieder geht, zählt nicht als „nicht geholfen“: Hier hängt das nicht mit Kontakten zusammen (Rangkorrelation ${n.decimal(correlation)} über ${some(articles, 'Text', 'Texte')}).`,
      avoided: (avoided, leaked, rate) =>
        `Die Texte ersparen im Monat etwa ${n.amount(avoided.mid)} Kontakte (${n.amounts(avoided)}, je nachdem, wie viele sonst angerufen hätten). ${n.amount(leaked)} kommen trotzdem. Von den vermeidbaren Kontakten werden also etwa ${n.share(rate.mid)} vermieden (${n.shares(rate)}).`,
      avoidedUnknown:
        'Wie viele Kontakte die Texte ersparen, lässt sich aus diesen Zahlen nicht sagen.',
      visible: (share, clicks) =>
        `Niemand wird vom Anrufen abgehalten: Auf ${n.share(share)} der geöffneten Seiten wurde ein Weg zu einem Menschen gewählt (${some(clicks, 'Klick', 'Klicks')}).`,
      ranges:
        'In neun von zehn Fällen liegt der wahre Wert in der Spanne, die hinter einer Zahl steht.',
    },
    articles: {
      heading: 'Alle Texte',
      lead: 'Der beste zuerst. „Hat nicht geholfen“ ist der Anteil der Lesenden, die danach zum Kontakt gingen, „Nein“ sagten oder gleich wieder weg waren. Die Linie zeigt die Spanne, der Punkt den wahrscheinlichsten Wert, der senkrechte Strich das Mittel aller Texte.',
      leadWithoutBounces:
        'Der beste zuerst. „Hat nicht geholfen“ ist der Anteil der Lesenden, die danach zum Kontakt gingen oder „Nein“ sagten. Die Linie zeigt die Spanne, der Punkt den wahrscheinlichsten Wert, der senkrechte Strich das Mittel aller Texte.',
      columns: {
        rank: 'Platz',
        title: 'Text',
        failure: 'Hat nicht geholfen',
        reads: 'Gelesen',
        leak: 'Danach Kontakt',
        fixFirst: 'Vermeidbare Kontakte im Monat',
        helpful: 'Von denen, die abstimmten',
      },
      helpful: (up, votes) => `${n.count(up)} von ${n.count(votes)} „Ja“`,
      noVotes: 'keine Stimmen',
      none: 'Noch kein Text wurde oft genug gelesen, um einen Platz zu bekommen.',
      sort: (column) => `Nach ${column} ordnen`,
    },
    little: {
      heading: 'Zu wenig Daten',
      lead: 'Für ein Urteil wurden diese Texte zu selten gelesen. Dahinter steht, wie oft.',
    },
    gaps: {
      heading: 'Gefragt und nicht gefunden',
      lead: (k) =>
        `Im Wortlaut steht hier eine Frage nur, wenn mindestens ${k} Personen sie gestellt haben, an mindestens zwei Tagen.`,
      none: 'Kein Thema sticht heraus: Was gefragt wurde, wurde meist beantwortet.',
      classes: {
        missing: 'Dazu gibt es keinen Text',
        wording: 'Dazu gibt es einen Text, er wird unter diesen Wörtern nicht gefunden',
        weak: 'Der Text wird gefunden und hilft nicht',
      },
      chains: (chains, unanswered, rate) =>
        `${times(chains)} gesucht, etwa ${n.amount(unanswered)}-mal ohne Antwort (${n.share(rate)}).`,
      queries: 'So getippt',
      hidden: (count) =>
        count === 1
          ? 'und eine weitere Formulierung, die zu selten war, um sie zu zeigen'
          : `und ${n.count(count)} weitere Formulierungen, die zu selten waren, um sie zu zeigen`,
      onlyHidden: (count) =>
        count === 1
          ? 'Eine Formulierung, die zu selten war, um sie zu zeigen.'
          : `${n.count(count)} Formulierungen, jede zu selten, um sie zu zeigen.`,
      more: (count) => some(count, 'weiteres Thema', 'weitere Themen'),
      nearest: (title) => `Nächstliegender Text: ${title}`,
      meant: (title) => `Gemeint ist: ${title}`,
      maybe: 'Er liegt nahe: Vielleicht genügen andere Wörter.',
      missingWords: (words) => `Zu ergänzen: ${words}`,
      seen: (from, to, languages) =>
        `Gefragt vom ${n.shortDay(from)} bis ${n.shortDay(to)}, ${languages}`,
      other: (topics, chains, worth) =>
        `Daneben: ${some(topics, 'Thema', 'Themen')} mit zusammen ${some(chains, 'Suche', 'Suchen')}, jedes zu selten, um es zu zeigen; zusammen etwa ${n.amount(worth.mid)} Kontakte im Monat (${n.amounts(worth)}).`,
    },
    inbox: {
      more: (count) => some(count, 'weiterer Kommentar', 'weitere Kommentare'),
      heading: 'Was Lesende geschrieben haben',
      lead: 'Jedes „Nein“ mit einem Kommentar, das neueste zuerst, in den Worten der Lesenden.',
      none: 'In diesem Zeitraum hat niemand einen Kommentar hinterlassen.',
    },
    guards: {
      heading: 'Gegenprobe',
      lead: 'Zahlen über ersparte Kontakte sind nichts wert, wenn Menschen versteckt werden, kaum jemand abstimmt oder Roboter mitzählen.',
      contactClicks: 'Klicks auf einen Weg zu einem Menschen',
      ofViews: (share) => `auf ${share} der geöffneten Seiten`,
      channels: {
        email: 'E-Mail',
        chat: 'Chat',
        phone: 'Telefon',
        form: 'Formular',
        page: 'Kontaktseite',
      },
      votes: 'Antworten auf „Hat das geholfen?“',
      votesOf: (share, range, reads) =>
        `${share} der Lesenden (${range}); ${times(reads)} wurde ein Text gelesen`,
      upDown: (up, down) => `${n.count(up)} Ja, ${n.count(down)} Nein`,
      silent: 'Lesende, von denen wir sonst nichts wissen',
      silentOf: (share, reads) => `${share} der Lesenden; ${times(reads)} wurde ein Text gelesen`,
      bots: 'Roboter, nicht mitgezählt',
      botsOf: (journeys, events) =>
        `${some(journeys, 'Besuch', 'Besuche')} mit ${some(events, 'Ereignis', 'Ereignissen')}`,
      skipped: 'Andere Ereignisse, nicht mitgezählt',
      skipReasons: {
        unreadable: 'nicht lesbar',
        duplicate: 'doppelt gesendet',
        future: 'später als jetzt',
        'before-period': 'vor diesem Zeitraum',
        'unknown-article': 'zu Texten, die es nicht mehr gibt',
      },
      nothing: 'keine',
      waiting: 'Vor weniger als einer halben Stunde gelesen, noch nicht gezählt',
    },
    method: {
      heading: 'Wie gezählt wird',
      paragraphs: [
        'Ein Text gilt als gelesen, wenn er drei Sekunden zu sehen war und jemand gescrollt, getippt oder geklickt hat. Jedes Lesen hat einen Ausgang, und zwar den ersten, der zutrifft: ein Kontakt, ein „Nein“, ein „Ja“, gleich wieder weg (innerhalb von 15 Sekunden, oder eine neue Suche) oder nichts weiter. Nichts weiter ist weder Erfolg noch Misserfolg.',
        'Selten gelesene Texte werden zum Mittel ihrer Rubrik gezogen, umso mehr, je seltener sie gelesen wurden (empirischer Bayes-Schätzer). So machen drei zufriedene Leser noch keinen besten Text und drei unzufriedene keinen schlechtesten.',
        'Vermeidbare Kontakte im Monat = wie oft im Monat gelesen × wie weit der Anteil der Kontakte über dem eines guten Textes (das beste Viertel) derselben Rubrik liegt. Bei Suchen: Suchen ohne Antwort im Monat × Anteil derer, die dann geschrieben oder angerufen hätten.',
        'Für die Überschrift werden die unteren und die oberen Grenzen zusammengezählt. Ihre Spanne ist darum eher zu weit als zu eng.',
        'Auf den Geräten der Lesenden wird nichts gespeichert und keine Adresse notiert. Nummern, E-Mail-Adressen und Ähnliches werden aus dem Getippten entfernt, bevor es gespeichert wird.',
      ],
    },
    outcomes: {
      contact: 'Kontakt',
      vote_no: '„Nein“',
      confirmed: '„Ja“',
      bounced: 'gleich wieder weg',
      silent: 'nichts weiter',
    },
    collections: {
      shipping: 'Versand',
      returns: 'Rückgabe',
      billing: 'Zahlung',
      fulfillment: 'Bestellung',
      accounts: 'Konto',
    },
    footer: (when, version) =>
      `Erstellt am ${when} von Lotse. Dieselben Zahlen stehen in report.xlsx, queue.csv, articles.csv, gaps.csv und report.json (Version ${version}, beschrieben in report.schema.json); digest.md ist eine Kurzfassung für Mail oder Chat.`,
    csv: {
      article: 'Artikel',
      title: 'Titel',
      collection: 'Rubrik',
      locale: 'Sprache',
      url: 'Adresse',
      rank: 'Platz',
      tooLittleData: 'Zu wenig Daten',
      views: 'Aufrufe',
      reads: 'Gelesen',
      failure: 'Hat nicht geholfen',
      leak: 'Danach Kontakt',
      avoidable: 'Vermeidbare Kontakte im Monat',
      certainty: 'Sicherheit',
      up: 'Stimmen Ja',
      down: 'Stimmen Nein',
      helpful: 'Hilfreich laut Stimmen',
      low: (column) => `${column} (von)`,
      high: (column) => `${column} (bis)`,
      outcome: (outcome) => `Gelesen: ${outcome}`,
      topic: 'Thema',
      class: 'Art',
      queries: 'Suchanfragen (Anzahl)',
      hidden: 'Nicht gezeigte Formulierungen',
      chains: 'Suchen',
      unanswered: 'Ohne Antwort (erwartet)',
      rate: 'Anteil ohne Antwort',
      contacts: 'Kontakte im Monat',
      nearest: 'Nächstliegender Artikel',
      words: 'Zu ergänzende Wörter',
      locales: 'Sprachen',
      firstDay: 'Erster Tag',
      lastDay: 'Letzter Tag',
      otherTopics: '(weitere Themen, jedes zu selten, um es zu zeigen)',
      yes: 'ja',
      no: 'nein',
    },
    terminal: {
      worst: 'Überarbeiten lohnt sich',
      helpless: 'hat nicht geholfen',
      gaps: 'Gefragt und nicht gefunden',
      more: (count) => `… und ${n.count(count)} weitere im Bericht`,
    },
  };
}

const spelled: Readonly<Record<number, string>> = { 1: 'Ein', 2: 'Zwei', 3: 'Drei' };
