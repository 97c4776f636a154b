import { describe, expect, test } from 'vitest';
import { type Chain, chainsOf } from '../../../src/core/insights/chains.ts';
import { collectJourneys } from '../../../src/core/insights/collect-journeys.ts';
import { unansweredProbability } from '../../../src/core/insights/unanswered.ts';
import { visitsOf } from '../../../src/core/insights/visits.ts';
import { articles, parcel, refund } from './support/articles.ts';
import { eventLog, hex16, type Journal } from './support/event-log.ts';

const start = Date.UTC(2026, 10, 2, 9);
const qid = hex16(0xabc);

async function chains(
  write: (journal: Journal) => unknown,
  {
    mode = 'tab' as 'tab' | 'page',
    contacts = new Set<string>(),
    clicks = new Map<string, string[]>(),
  } = {},
): Promise<Chain[]> {
  const log = eventLog();
  write(log.journey(start, { mode }));
  const { journeys } = await collectJourneys(log.events, {
    now: start + 86_400_000,
    since: 0,
    articles: articles.map(({ article }) => article),
  });
  return journeys.flatMap((journey) => chainsOf(journey, visitsOf(journey), { contacts, clicks }));
}

const told = (all: readonly Chain[]) =>
  all.map(({ outcome, searches }) => `${searches.map(({ q }) => q).join(' > ')}: ${outcome}`);

const leave = (art: string, next: 'back' | 'search' | 'close', seconds: number) =>
  ({ art, next, dwell: seconds * 1000, scroll: 0.5 }) as const;

describe('what became of a search', () => {
  test('nothing shown, nothing opened', async () => {
    const all = await chains((reader) => reader.searches(0, 'Paket  WEG', 0));
    expect(told(all)).toEqual(['paket weg: no_result']);
  });

  test('something shown, nothing opened', async () => {
    expect(told(await chains((reader) => reader.searches(0, 'paket weg')))).toEqual([
      'paket weg: no_click',
    ]);
  });

  test('opened and read in silence, or with a yes', async () => {
    const open = (reader: Journal) =>
      reader
        .searches(0, 'paket', 3, qid)
        .does(5, 'search_click', { qid, art: parcel, pos: 1 })
        .reads(6, parcel);
    expect(told(await chains(open))).toEqual(['paket: answered']);
    const thanked = await chains((reader) =>
      open(reader).does(30, 'vote', { art: parcel, value: 1 }),
    );
    expect(told(thanked)).toEqual(['paket: confirmed']);
  });

  test('said to be solved on the contact page, taken back, or gone for a person all the same', async () => {
    const solved = (reader: Journal) =>
      reader.searches(0, 'paket weg').does(5, 'exit_survey', { solved: true, art: parcel });
    expect(told(await chains(solved, { mode: 'page' }))).toEqual(['paket weg: confirmed']);
    const open = await chains((reader) => solved(reader).does(9, 'exit_survey', { solved: false }));
    expect(told(open)).toEqual(['paket weg: no_click']);
    const wrote = await chains((reader) =>
      solved(reader).does(9, 'contact_intent', { channel: 'form' }),
    );
    expect(told(wrote)).toEqual(['paket weg: contact']);
    const next = await chains((reader) => solved(reader).searches(60, 'rechnung'));
    expect(told(next)).toEqual(['paket weg: confirmed', 'rechnung: no_click']);
  });

  test('opened and left again at once, or read with a no', async () => {
    const open = (reader: Journal) =>
      reader
        .searches(0, 'paket', 3, qid)
        .does(5, 'search_click', { qid, art: parcel, pos: 1 })
        .reads(6, parcel);
    const left = await chains((reader) => open(reader).does(12, 'leave', leave(parcel, 'back', 6)));
    expect(told(left)).toEqual(['paket: bounced']);
    const said = await chains((reader) =>
      open(reader).does(30, 'vote', { art: parcel, value: -1 }),
    );
    expect(told(said)).toEqual(['paket: vote_no']);
  });

  test('a click on a person comes before everything else', async () => {
    const all = await chains((reader) =>
      reader.searches(0, 'paket weg', 0).does(9, 'contact_intent', { channel: 'phone' }),
    );
    expect(told(all)).toEqual(['paket weg: contact']);
  });

  test('also when it happens on another page and names the search', async () => {
    const all = await chains((reader) => reader.searches(0, 'paket weg', 0, qid), {
      mode: 'page',
      contacts: new Set([qid]),
    });
    expect(told(all)).toEqual(['paket weg: contact']);
  });

  test('but a person asked on an article that was found without it is not its doing', async () => {
    const all = await chains((reader) =>
      reader
        .searches(0, 'paket weg')
        .reads(60, refund)
        .does(90, 'contact_intent', { art: refund, channel: 'phone' }),
    );
    expect(told(all)).toEqual(['paket weg: no_click']);
  });

  test('opened on the results page, which took the search over from the field', async () => {
    const all = await chains((reader) => reader.searches(0, 'paket', 3, qid), {
      mode: 'page',
      clicks: new Map([[qid, [parcel]]]),
    });
    expect(told(all)).toEqual(['paket: page_click']);
    expect(all[0]?.lastClick).toBe(parcel);
  });

  test('opened, but not read for three seconds, says no more than not opened', async () => {
    const all = await chains((reader) =>
      reader
        .searches(0, 'paket', 3, qid)
        .does(5, 'search_click', { qid, art: parcel, pos: 1 })
        .does(6, 'page_view', { art: parcel, entry: 'search' }),
    );
    expect(told(all)).toEqual(['paket: no_click']);
  });
});

describe('which searches belong together', () => {
  test('what is typed on within seconds is one search', async () => {
    const all = await chains((reader) =>
      reader.searches(0, 'ret').searches(0.4, 'retu').searches(0.9, 'return'),
    );
    expect(told(all)).toEqual(['return: no_click']);
  });

  test('and so it is on an article, where the page notes each search', async () => {
    const all = await chains((reader) =>
      reader
        .reads(0, parcel)
        .searches(20, 'retour')
        .does(20, 'leave', leave(parcel, 'search', 20))
        .searches(22, 'retoure'),
    );
    expect(told(all)).toEqual(['retoure: no_click']);
  });

  test('a search that was not answered goes on with the next', async () => {
    const all = await chains((reader) =>
      reader
        .searches(0, 'geld zurück', 0)
        .searches(30, 'erstattung', 3, qid)
        .does(35, 'search_click', { qid, art: refund, pos: 1 })
        .reads(36, refund),
    );
    expect(told(all)).toEqual(['geld zurück > erstattung: answered']);
    expect(all[0]?.lastClick).toBe(refund);
  });

  test('one that was answered does not', async () => {
    const all = await chains((reader) =>
      reader
        .searches(0, 'erstattung', 3, qid)
        .does(5, 'search_click', { qid, art: refund, pos: 1 })
        .reads(6, refund)
        .searches(200, 'gutschein', 0),
    );
    expect(told(all)).toEqual(['erstattung: answered', 'gutschein: no_result']);
  });

  test('where only one page can be followed, a click is the end', async () => {
    const all = await chains(
      (reader) =>
        reader
          .searches(0, 'geld zurück', 0)
          .searches(20, 'erstattung', 3, qid)
          .does(25, 'search_click', { qid, art: refund, pos: 1 })
          .searches(60, 'gutschein', 0),
      { mode: 'page' },
    );
    expect(told(all)).toEqual(['geld zurück > erstattung: page_click', 'gutschein: no_result']);
  });

  test('what was typed loses personal data once more', async () => {
    const all = await chains((reader) => reader.searches(0, 'Paket an Kim@Example.com'));
    expect(told(all)).toEqual(['paket an ⟨email⟩: no_click']);
  });
});

test('a click whose end is not seen is unanswered as often as its article fails', () => {
  const click = { outcome: 'page_click', lastClick: refund } as const;
  expect(unansweredProbability(click, (article) => (article === refund ? 0.37 : 1))).toBe(0.37);
  const contact = { outcome: 'contact', lastClick: undefined } as const;
  expect(unansweredProbability(contact, () => 0)).toBe(0.95);
});
