import type { LintRule, MatrixAction, TimeMeasure } from '../../core/contacts/contacts-report.ts';
import type { Numbers } from '../numbers.ts';

type Words = ReturnType<typeof english>;

/** What the report says about imported tickets and about surveys. */
export const contactWords = { en: english, de: german } as const;

function english(n: Numbers) {
  return {
    contacts: {
      heading: 'Contacts',
      lead: (tickets: number, from: string, to: string) =>
        `${n.count(tickets)} tickets from ${from} to ${to}.`,
      rate: (rate: string, range: string, tickets: number, orders: number) =>
        `${rate} contacts for 100 orders (${range}; ${n.count(tickets)} tickets, ${n.count(orders)} orders)`,
      rateName: 'Contact rate',
      net: (rate: string, range: string) => `counting each order once: ${rate} (${range})`,
      ratePerHundred: 'Contacts for 100 orders, by month',
      noOrders: 'Without orders there is no contact rate.',
      share: (count: number, of: number, share: string, range: string) =>
        `${share} (${range}); ${n.count(count)} of ${n.count(of)}`,
      times: {
        firstResponse: 'First reply',
        resolution: 'Solved',
        wait: 'Waiting on us',
      } satisfies Record<TimeMeasure, string>,
      timeColumns: {
        what: 'How long',
        p50: 'half within',
        p90: 'nine of ten within',
        longest: 'longest',
        target: 'within target',
        tickets: 'tickets',
      },
      first: 'Settled with the first reply',
      repeat: 'Wrote again within seven days',
      satisfaction: 'Good ratings',
      promise: (channel: string, within: string, tickets: number) =>
        `The contact page may promise for ${channel}: a reply within ${within} (nine of ten, last 28 days, ${n.count(tickets)} tickets).`,
      topics: 'What people write about',
      topicColumns: {
        topic: 'Topic',
        tickets: 'Tickets',
        perOrder: 'for 100 orders',
        repeat: 'wrote again',
        action: 'What to do',
        owner: 'Who',
      },
      matrix: 'Worth of a contact for the shop and for the customer',
      matrixLead:
        'Upper left: texts help. Lower left: the cause has to go. Lower right: the way is too long. Upper right: these contacts are welcome.',
      company: 'worth for the shop',
      customer: 'worth for the customer',
      actions: {
        leverage: 'Invite: these contacts are welcome and never count as spared',
        simplify: 'Shorten the way',
        automate: 'Answer by a text',
        eliminate: 'Remove the cause',
      } satisfies Record<MatrixAction, string>,
      borderline: 'near the middle',
      notJudged: 'not placed yet',
      lint: 'Tags to put in order',
      rules: {
        T1: 'has no owner, rule or sign yet',
        T2: 'half of the ratings are good, half are not: two things under one name. Split it',
        T3: 'a symptom without its causes. Name them',
        T4: 'more than a quarter of all tickets. Split it',
        T5: 'hardly used. Merge it with another',
        T6: 'nearly always together with another. Merge them',
        T7: 'says nothing. Give these tickets a real name',
      } satisfies Record<LintRule, string>,
      next: 'What people ask next',
      nextLead: 'Name the second in the first, as the next step.',
      nextRow: (from: string, next: string, followed: number, journeys: number, lift: number) =>
        `${from} → ${next}: ${n.count(followed)} of ${n.count(journeys)}, ${n.amount(lift)} times as often as usual`,
      unassigned: (count: number) =>
        `${n.count(count)} tickets are about something that no text answers.`,
      none: 'No tickets have been imported. `npm run import -- tickets FILE.csv` adds them: then the contact rate, the waiting times and the topics stand here.',
      channels: {
        email: 'e-mail',
        chat: 'chat',
        phone: 'phone',
        form: 'the form',
        social: 'social media',
        other: 'other ways',
      } as Readonly<Record<string, string>>,
    },
    surveys: {
      heading: 'What readers said when asked',
      answers: (count: number) => `${n.count(count)} answers.`,
      ease: (mean: string, range: string, hard: number) =>
        `How easy it was: ${mean} of 100 (${range}); ${n.count(hard)} found it hard.`,
      wouldContact: (share: string, range: string, of: number) =>
        `${share} would have written or called otherwise (${range}, ${n.count(of)} answers).`,
      hardest: 'Hardest first',
    },
    inboxMore: {
      answered: 'answered',
      survey: 'survey',
      whole: 'The whole comment',
      noWords: 'A low rating without words',
      yes: 'yes',
      ease: (share: string) => `ease ${share}`,
    },
    duration: (ms: number) => {
      const hours = ms / 3_600_000;
      if (hours < 1) return `${n.count(Math.max(1, ms / 60_000))} min`;
      return hours < 48 ? `${n.amount(hours)} h` : `${n.amount(hours / 24)} days`;
    },
  };
}

function german(n: Numbers): Words {
  return {
    contacts: {
      heading: 'Kontakte',
      lead: (tickets, from, to) => `${n.count(tickets)} Anfragen vom ${from} bis ${to}.`,
      rate: (rate, range, tickets, orders) =>
        `${rate} Kontakte auf 100 Bestellungen (${range}; ${n.count(tickets)} Anfragen, ${n.count(orders)} Bestellungen)`,
      rateName: 'Kontaktrate',
      net: (rate, range) => `je Bestellung einmal gezählt: ${rate} (${range})`,
      ratePerHundred: 'Kontakte auf 100 Bestellungen, nach Monaten',
      noOrders: 'Ohne Bestellungen gibt es keine Kontaktrate.',
      share: (count, of, share, range) =>
        `${share} (${range}); ${n.count(count)} von ${n.count(of)}`,
      times: { firstResponse: 'Erste Antwort', resolution: 'Gelöst', wait: 'Warten auf uns' },
      timeColumns: {
        what: 'Wie lange',
        p50: 'die Hälfte in',
        p90: 'neun von zehn in',
        longest: 'am längsten',
        target: 'im Ziel',
        tickets: 'Anfragen',
      },
      first: 'Mit der ersten Antwort erledigt',
      repeat: 'In sieben Tagen noch einmal geschrieben',
      satisfaction: 'Gute Bewertungen',
      promise: (channel, within, tickets) =>
        `Die Kontaktseite darf für ${channel} versprechen: Antwort in ${within} (neun von zehn, letzte 28 Tage, ${n.count(tickets)} Anfragen).`,
      topics: 'Worüber geschrieben wird',
      topicColumns: {
        topic: 'Thema',
        tickets: 'Anfragen',
        perOrder: 'auf 100 Bestellungen',
        repeat: 'noch einmal',
        action: 'Was zu tun ist',
        owner: 'Wer',
      },
      matrix: 'Wert eines Kontakts für den Shop und für die Kundschaft',
      matrixLead:
        'Links oben helfen Texte. Links unten muss die Ursache weg. Rechts unten ist der Weg zu lang. Rechts oben sind Kontakte willkommen.',
      company: 'Wert für den Shop',
      customer: 'Wert für die Kundschaft',
      actions: {
        leverage: 'Einladen: Diese Kontakte sind willkommen und gelten nie als erspart',
        simplify: 'Den Weg verkürzen',
        automate: 'Mit einem Text beantworten',
        eliminate: 'Die Ursache beseitigen',
      },
      borderline: 'nahe der Mitte',
      notJudged: 'noch nicht eingeordnet',
      lint: 'Schlagwörter, die in Ordnung gehören',
      rules: {
        T1: 'hat noch keine Zuständigen, keine Regel oder kein Vorzeichen',
        T2: 'die Hälfte der Bewertungen ist gut, die andere nicht: zwei Dinge unter einem Namen. Teilen',
        T3: 'ein Symptom ohne seine Ursachen. Ursachen benennen',
        T4: 'mehr als ein Viertel aller Anfragen. Teilen',
        T5: 'kaum benutzt. Mit einem anderen vereinen',
        T6: 'fast immer zusammen mit einem anderen. Vereinen',
        T7: 'sagt nichts. Diesen Anfragen einen richtigen Namen geben',
      },
      next: 'Was als Nächstes gefragt wird',
      nextLead: 'Nennen Sie das zweite im ersten, als nächsten Schritt.',
      nextRow: (from, next, followed, journeys, lift) =>
        `${from} → ${next}: ${n.count(followed)} von ${n.count(journeys)}, ${n.amount(lift)}-mal so oft wie sonst`,
      unassigned: (count) =>
        `${n.count(count)} Anfragen betreffen etwas, das kein Text beantwortet.`,
      none: 'Es wurden keine Anfragen eingelesen. `npm run import -- tickets DATEI.csv` holt sie herein: Dann stehen hier Kontaktrate, Wartezeiten und Themen.',
      channels: {
        email: 'E-Mail',
        chat: 'Chat',
        phone: 'Telefon',
        form: 'das Formular',
        social: 'soziale Medien',
        other: 'andere Wege',
      },
    },
    surveys: {
      heading: 'Was Lesende auf Nachfrage sagten',
      answers: (count) => `${n.count(count)} Antworten.`,
      ease: (mean, range, hard) =>
        `Wie leicht es war: ${mean} von 100 (${range}); ${n.count(hard)} fanden es schwer.`,
      wouldContact: (share, range, of) =>
        `${share} hätten sonst geschrieben oder angerufen (${range}, ${n.count(of)} Antworten).`,
      hardest: 'Das Schwerste zuerst',
    },
    inboxMore: {
      answered: 'beantwortet',
      survey: 'Umfrage',
      whole: 'Der ganze Kommentar',
      noWords: 'Eine schlechte Bewertung ohne Worte',
      yes: 'Ja',
      ease: (share) => `Leichtigkeit ${share}`,
    },
    duration: (ms) => {
      const hours = ms / 3_600_000;
      if (hours < 1) return `${n.count(Math.max(1, ms / 60_000))} min`;
      return hours < 48 ? `${n.amount(hours)} Std.` : `${n.amount(hours / 24)} Tagen`;
    },
  };
}
