import { randomStream } from '../../src/core/stats/random-stream.ts';

const header =
  'Id,Requester,Requester id,Requester email,Subject,Tags,Status,Priority,Via,Created at,Updated at,Solved at,Satisfaction Score,Reopens,Replies,First reply time in minutes,Full resolution time in minutes,Requester wait time in minutes';

const subjects = [
  [
    'where_is_my_order',
    'Wo bleibt mein Paket?',
    'Where is my parcel',
    'Sendung hängt fest',
    'Paket nicht angekommen',
  ],
  [
    'return',
    'Retoure anmelden',
    'How do I return this',
    'Rückgabe ohne Drucker',
    'Rücksendeetikett fehlt',
  ],
  [
    'refund',
    'Wann bekomme ich mein Geld',
    'Refund not arrived',
    'Erstattung fehlt noch',
    'Gutschrift',
  ],
  [
    'invoice',
    'Rechnung fehlt',
    'Invoice for my company',
    'Rechnung auf Firma ändern',
    'Invoice PDF',
  ],
  ['damaged', 'Ware kaputt angekommen', 'Arrived broken', 'Riss im Stoff', 'Tasse zerbrochen'],
  ['cancel', 'Bestellung stornieren', 'Cancel my order', 'Bitte stornieren', 'Falsch bestellt'],
  ['other', 'Frage', 'Question', 'Hallo', 'Kontaktformular'],
] as const;

/** A made-up export as Zendesk writes it: 400 days up to `now`, a third of the subjects with an order number of their own. */
export function* ticketLines(tickets: number, seed: number, now: number): Generator<string> {
  const { next, pick } = randomStream(seed, 'tickets');
  const from = now - 400 * 86_400_000;
  yield `${header}\n`;
  for (let number = 1; number <= tickets; number++) {
    const created = from + (number / (tickets + 1)) * (now - 3 * 86_400_000 - from);
    const [tag, ...words] = pick(subjects);
    const customer = 1 + Math.floor(next() ** 2 * tickets * 0.6);
    const order = next() < 0.33 ? ` HF-${10_000 + Math.floor(next() * 90_000)}` : '';
    const reply = Math.min(3000, Math.round(-Math.log(1 - next()) * 300));
    const full = Math.min(4000, reply + Math.round(-Math.log(1 - next()) * 900));
    yield `${[
      number,
      `Customer ${customer}`,
      customer,
      `c${customer}@example.org`,
      `"${pick(words)}${order}"`,
      next() < 0.3 ? `${tag} vip` : tag,
      'Solved',
      'Normal',
      pick(['Mail', 'Mail', 'Web form', 'Chat', 'Phone']),
      moment(created),
      moment(created + full * 60_000),
      moment(created + full * 60_000),
      pick(['Offered', 'Offered', 'Offered', 'Good', 'Good', 'Bad']),
      next() < 0.05 ? 1 : 0,
      next() < 0.7 ? 1 : 2,
      reply,
      full,
      full,
    ].join(',')}\n`;
  }
}

function moment(t: number): string {
  return new Date(t).toISOString().slice(0, 16).replace('T', ' ');
}
