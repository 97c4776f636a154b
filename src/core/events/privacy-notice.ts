import { keepRollUps, rollUpNotes } from '../rollup/roll-up-notes.ts';
import { eventTypes, sentEventSchema } from './event.ts';
import { fieldNotes, type Noted, type StoredField, typeNotes } from './field-notes.ts';
import { placeholders } from './personal-data.ts';
import type { Recording } from './recording.ts';

export type NoticeLocale = keyof Noted;
export const noticeLocales = ['de', 'en'] as const satisfies readonly NoticeLocale[];

export interface NoticeOptions {
  /** The shop's name. */
  shop: string;
  locale: NoticeLocale;
  recording: Recording;
  /** Days for which single events are kept. */
  retentionDays: number;
  /** Several collectors tell each other, through the database, how much an address has sent; see `LIMITS_SECRET`. */
  sharedLimits?: boolean;
  /** Read pages are kept on the device for offline use (`offline` in `site.yml`). */
  offline?: boolean;
  /** The shop imports tickets and orders (`npm run import`). */
  tickets?: boolean;
}

/** What the collector adds to each event, and the sender cannot. */
const arrival = ['t', 'day'] as const;

/** Fields of every event, and of each type those that only it has: read from the schema that refuses all others. */
export function storedFields(): {
  common: StoredField[];
  byType: { type: (typeof eventTypes)[number]; fields: StoredField[] }[];
} {
  const shapes = sentEventSchema.options.map(({ shape }) => Object.keys(shape) as StoredField[]);
  const common = (shapes[0] ?? []).filter((field) =>
    shapes.every((shape) => shape.includes(field)),
  );
  return {
    common: [...common, ...arrival],
    byType: eventTypes.map((type, index) => ({
      type,
      fields: (shapes[index] ?? []).filter((field) => !common.includes(field)),
    })),
  };
}

/**
 * What exactly is stored, for how long and why, as Markdown that the shop can publish. Made from the event schema, so
 * that it is right for the version that runs.
 */
export function privacyNotice({
  shop,
  locale,
  recording,
  retentionDays,
  sharedLimits = false,
  offline = false,
  tickets = false,
}: NoticeOptions): string {
  const say = (noted: Noted) => noted[locale];
  const { common, byType } = storedFields();
  const days = String(retentionDays);
  const months = Math.round(keepRollUps / (365.25 / 12));
  const [what, purpose] = [
    { de: 'Feld', en: 'Field' },
    { de: 'Was es ist und wozu', en: 'What it is, and what for' },
  ].map(say);
  const parts = [
    `# ${say({ de: 'Was dieses Hilfecenter aufzeichnet', en: 'What this help center records' })}`,
    say({
      de: `${shop} zeichnet auf, was im Hilfecenter gesucht, gelesen und beantwortet wird, um die Antworten zu verbessern und fehlende zu schreiben. Niemand wird dadurch wiedererkannt, nichts davon wird an andere gegeben oder für Werbung genutzt.`,
      en: `${shop} records what is searched, read and answered in the help center, in order to improve the answers and to write the missing ones. Nobody is recognised by it, and nothing of it is given to others or used for advertising.`,
    }),
    `## ${say({ de: 'Was nicht gespeichert wird', en: 'What is not stored' })}`,
    say({
      de: 'Keine IP-Adresse, keine Browserkennung, kein Cookie, kein Konto, keine Adresse anderer Websites: weder bei den Ereignissen noch in Protokollen. Die IP-Adresse wird, während eine Anfrage beantwortet wird, mit einem zufälligen, höchstens eine Stunde gültigen Schlüssel gezählt, um Missbrauch zu begrenzen, und nie geschrieben.',
      en: 'No IP address, no browser identification, no cookie, no account, no address of another website: neither with the events nor in logs. While a request is answered, the IP address is counted under a random key that lasts an hour at most, to limit abuse, and never written.',
    }),
    ...(sharedLimits
      ? [
          say({
            de: 'Damit mehrere Server zusammen zählen, steht bei Adressen, von denen viel kommt, höchstens eine Stunde lang eine Prüfsumme mit ihrer Zahl in der Datenbank. Sie wird mit einem geheimen Schlüssel gebildet, der nicht in der Datenbank liegt, jede Minute oder Stunde neu, und danach gelöscht.',
            en: 'So that several servers count together, a checksum with a number stands in the database, for an hour at most, for addresses from which much comes. It is made with a secret key that is not in the database, anew each minute or hour, and deleted afterwards.',
          }),
        ]
      : []),
    say({
      de: 'Wer „Global Privacy Control“ oder „Do Not Track“ eingeschaltet hat, wird gar nicht aufgezeichnet.',
      en: 'Whoever has switched on “Global Privacy Control” or “Do Not Track” is not recorded at all.',
    }),
    `## ${say({ de: 'Was auf Ihrem Gerät liegt', en: 'What lies on your device' })}`,
    say(onDevice[recording]),
    ...(offline ? [say(keptOffline)] : []),
    `## ${say({ de: 'Was gespeichert wird', en: 'What is stored' })}`,
    say({ de: 'Bei jedem Ereignis:', en: 'With every event:' }),
    table(what, purpose, common.filter(isKept(recording)), say),
    ...byType.flatMap(({ type, fields }) => [
      `### ${say(typeNotes[type])} (\`${type}\`)`,
      fields.length === 0
        ? say({ de: 'Nichts weiter.', en: 'Nothing else.' })
        : table(what, purpose, fields, say),
    ]),
    say({
      de: 'Außerdem wird gezählt, wie viele Sendungen je Tag aus welchem Grund abgelehnt wurden: eine Zahl, ohne Bezug zu irgendwem.',
      en: 'Besides, it is counted how many messages were refused on a day for which reason: a number, connected with nobody.',
    }),
    `## ${say({ de: 'Was daraus gezählt wird', en: 'What is counted from it' })}`,
    say({
      de: 'Aus den Ereignissen werden für jeden Tag Zahlen gebildet. Darin steht keine Nummer eines Ereignisses, einer Suche, eines Seitenaufrufs, eines Tabs oder einer Person, und von Uhrzeiten nur die Stunde. Für jeden Tag:',
      en: 'From the events, counts are made for each day. In them there is no number of an event, a search, a page load, a tab or a person, and of times only the hour. For each day:',
    }),
    ...(['day', 'article', 'search', 'comment'] as const).flatMap((kind) => [
      ...(kind === 'day' ? [] : [say(countedPer[kind])]),
      notesTable(what, purpose, rollUpNotes[kind], say),
    ]),
    ...(tickets ? aboutTickets(days).map(say) : []),
    `## ${say({ de: 'Wie Texte gesäubert werden', en: 'How texts are cleaned' })}`,
    say({
      de: `Suchanfragen und Anmerkungen werden in Ihrem Browser gesäubert, bevor sie gesendet werden, und beim Eintreffen noch einmal. An die Stelle von E-Mail-Adressen, Kontonummern, Links, Telefon-, Karten-, Bestell- und Sendungsnummern, jedes Worts mit fünf Ziffern und des Namens, mit dem sich jemand vorstellt, treten ${list()}. Namen an anderer Stelle erkennt das Programm nicht: Bitte schreiben Sie keine hinein.`,
      en: `Queries and notes are cleaned in your browser before they are sent, and once more on arrival. E-mail addresses, account numbers, links, phone, card, order and parcel numbers, every word with five digits, and the name by which somebody introduces themselves are replaced by ${list()}. The program does not recognise names elsewhere: please do not write any.`,
    }),
    `## ${say({ de: 'Wie lange', en: 'For how long' })}`,
    say({
      de: `Einzelne Ereignisse werden nach ${days} Tagen gelöscht, von selbst und täglich. Kann die Datenbank nicht schreiben, warten Ereignisse in einer Datei daneben, bis sie es wieder kann. Was danach bleibt, sind die Tageszahlen: ${months} Monate lang, ohne Anmerkungen und ohne seltene Suchanfragen. Berichte nennen eine Suchanfrage nur, wenn sie von mindestens fünf Seitenaufrufen an zwei Tagen kam; Anmerkungen stehen darin einzeln. Berichte werden aufbewahrt, bis der Shop sie löscht.`,
      en: `Single events are removed after ${days} days, by themselves and daily. While the database cannot write, events wait in a file beside it until it can. What stays are the daily counts: for ${months} months, without notes and without rare queries. Reports name a query only when it came from at least five page views on two days; notes stand in them one by one. Reports are kept until the shop deletes them.`,
    }),
    `## ${say({ de: 'Ihre Rechte', en: 'Your rights' })}`,
    say({
      de: 'Ein Ereignis lässt sich mit seiner Nummer (`id`) sofort löschen; sie steht in dem, was Ihr Browser gesendet hat. Die Zahlen seines Tages werden dann ohne es neu gebildet. Sind die Ereignisse schon gelöscht, steht in den Zahlen nichts mehr, was zu Ihnen führt; sie bleiben. Ohne die Nummer kann niemand, auch der Shop nicht, ein Ereignis Ihnen zuordnen.',
      en: 'An event can be erased at once by its number (`id`), which stands in what your browser has sent. The counts of its day are then made anew without it. When the events are removed already, nothing in the counts leads to you any more; they stay. Without the number nobody, the shop included, can tell which event was yours.',
    }),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** What `npm run import` keeps of tickets and orders (`core/contacts/ticket.ts`). */
function aboutTickets(days: string): Noted[] {
  return [
    { de: '## Anfragen an den Kundendienst', en: '## Messages to customer service' },
    {
      de: `Um zu sehen, worüber am häufigsten geschrieben wird und wie schnell geantwortet wurde, übernimmt der Shop aus seinem Kundendienst: wann eine Anfrage kam, beantwortet und gelöst wurde, über welchen Weg, wie oft geantwortet und neu geöffnet wurde, Schlagwörter, die Art der Lösung und ob die Bewertung gut war. Texte, Namen und Adressen werden nicht übernommen. Der Betreff wird einmal mit der Suche des Hilfecenters beantwortet und dann vergessen; gespeichert wird nur der gefundene Artikel. Die Nummer der Anfrage wird durch einen gesalzenen Hash ersetzt.`,
      en: `To see what is written about most and how fast it was answered, the shop takes over from its customer service: when a message came, was answered and was solved, through which channel, how often it was replied to and opened again, tags, the kind of solution, and whether the rating was good. Texts, names and addresses are not taken over. The subject is asked of the help center’s search once and then forgotten; only the article found is stored. The number of the message is replaced by a salted hash.`,
    },
    {
      de: `Wer geschrieben hat und um welche Bestellung es ging, steht nur als gesalzener Hash darin, um Wiederholungen zu zählen, und wird nach ${days} Tagen gelöscht. Der Rest wird ein Jahr später gelöscht. Schlagwörter, in denen persönliche Angaben stehen, werden weggelassen. Von Bestellungen wird nur der Tag gezählt.`,
      en: `Who wrote and which order it was about is in it as a salted hash only, to count repetitions, and is removed after ${days} days. The rest is removed a year later. Tags that hold personal data are left out. Of orders, only the day is counted.`,
    },
  ];
}

const keptOffline: Noted = {
  de: 'Ausgenommen sind die Seiten, die Sie gelesen haben, und die Dateien der Suche: Ihr Browser behält sie, damit beides ohne Internet da ist. Suchanfragen sind nicht dabei, und nichts davon wird gesendet. Sie löschen es mit den Websitedaten Ihres Browsers.',
  en: 'Except for the pages that you have read and the files of the search: your browser keeps them, so that both are there without the internet. No query is among them, and nothing of it is sent. You delete it with the site data of your browser.',
};

const onDevice: Readonly<Record<Recording, Noted>> = {
  page: {
    de: 'Nichts. Mehrere Seitenaufrufe werden nicht miteinander verbunden (Betriebsart „page“).',
    en: 'Nothing. Several page views are not connected with each other (mode “page”).',
  },
  tab: {
    de: 'Eine zufällige Nummer im Sitzungsspeicher eines Tabs (`sessionStorage`, Schlüssel `lotse-tab`). Sie verbindet die Seitenaufrufe dieses Tabs, gilt höchstens 12 Stunden, endet nach 30 Minuten ohne Nutzung und wird mit dem Tab gelöscht (Betriebsart „tab“).',
    en: 'A random number in the session storage of one tab (`sessionStorage`, key `lotse-tab`). It connects the page views of this tab, lasts 12 hours at most, ends after 30 minutes without use, and is gone with the tab (mode “tab”).',
  },
  day: {
    de: 'Nichts. Die Seitenaufrufe eines Tages werden durch eine Nummer verbunden, die aus IP-Adresse und Browserkennung mit einem zufälligen Tagesschlüssel berechnet wird. Adresse und Kennung werden nicht geschrieben; der Schlüssel liegt nur im Arbeitsspeicher und wird spätestens nach 48 Stunden vernichtet (Betriebsart „day“). Die Nummer ist ein Pseudonym im Sinne der DSGVO.',
    en: 'Nothing. The page views of one day are connected by a number that is worked out from IP address and browser identification with a random key of the day. Address and identification are not written; the key lies in memory alone and is destroyed within 48 hours (mode “day”). The number is a pseudonym in the sense of the GDPR.',
  },
};

/** The numbers that connect page views are there in their mode alone. */
function isKept(recording: Recording): (field: StoredField) => boolean {
  return (field) =>
    (field !== 'sid' || recording === 'tab') && (field !== 'vid' || recording === 'day');
}

const countedPer: Readonly<Record<'article' | 'search' | 'comment', Noted>> = {
  article: { de: 'Für jede Fassung eines Artikels:', en: 'For each version of an article:' },
  search: { de: 'Für Besuche, die gesucht haben:', en: 'For visits that searched:' },
  comment: {
    de: 'Für jede Anmerkung, bis die Ereignisse ihres Tages gelöscht werden:',
    en: 'For each note, until the events of its day are removed:',
  },
};

function notesTable(
  what: string | undefined,
  purpose: string | undefined,
  notes: Readonly<Record<string, Noted>>,
  say: (noted: Noted) => string,
): string {
  const rows = Object.entries(notes).map(([field, note]) => `| \`${field}\` | ${say(note)} |`);
  return [`| ${what} | ${purpose} |`, '| --- | --- |', ...rows].join('\n');
}

function table(
  what: string | undefined,
  purpose: string | undefined,
  fields: readonly StoredField[],
  say: (noted: Noted) => string,
): string {
  return notesTable(
    what,
    purpose,
    Object.fromEntries(fields.map((field) => [field, fieldNotes[field]])),
    say,
  );
}

function list(): string {
  return Object.values(placeholders)
    .map((placeholder) => `\`${placeholder}\``)
    .join(' ');
}
