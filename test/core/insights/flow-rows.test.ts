import { expect, test } from 'vitest';
import type { Flow } from '../../../src/core/content/flow.ts';
import { collectJourneys } from '../../../src/core/insights/collect-journeys.ts';
import { flowRows } from '../../../src/core/insights/flow-rows.ts';
import { addTally, addVisit, emptyTally } from '../../../src/core/insights/tally-articles.ts';
import { visitsOf } from '../../../src/core/insights/visits.ts';
import { parcel as art, articles } from './support/articles.ts';
import { eventLog, type Journal } from './support/event-log.ts';

const start = Date.UTC(2026, 10, 2, 9);
const now = start + 86_400_000;
const flow: Flow = {
  id: '1a2b3c4d',
  question: 'Is there a number?',
  answers: [
    {
      answer: 'Yes',
      next: { question: 'Does it move?', answers: [{ answer: 'Yes' }, { answer: 'No' }] },
    },
    { answer: 'No' },
  ],
};

const chooses = (journal: Journal, second: number, step: number[], id = flow.id) =>
  journal.does(second, 'flow', { art, flow: id, step });

async function tallyOf(...readers: ((journal: Journal) => unknown)[]) {
  const log = eventLog();
  for (const reader of readers) reader(log.journey(start, { mode: 'tab' }).reads(0, art));
  const { journeys } = await collectJourneys(log.events, {
    ...{ now, since: 0 },
    articles: articles.map(({ article }) => article),
  });
  const tally = emptyTally(art);
  for (const visit of journeys.flatMap(visitsOf)) addVisit(tally, visit, now);
  return tally;
}

const twenty = Array.from({ length: 20 }, () => (journal: Journal) => chooses(journal, 9, [1]));

test('a reader counts once for each step, and ends where the last answer was', async () => {
  const { flows } = await tallyOf((journal) => {
    chooses(journal, 9, [0]);
    chooses(journal, 12, [0, 1]);
    chooses(journal, 15, [0, 0]);
    chooses(journal, 18, [0, 1]);
  });
  expect(flows).toEqual({
    '1a2b3c4d': { reached: 1, ended: 1, failed: 0 },
    '1a2b3c4d 0': { reached: 1, ended: 0, failed: 0 },
    '1a2b3c4d 0.0': { reached: 1, ended: 0, failed: 0 },
    '1a2b3c4d 0.1': { reached: 1, ended: 1, failed: 0 },
  });
});

test('a step has failed whoever goes to a person after it, or says no; one taken after the click has not', async () => {
  const rows = flowRows(
    [flow],
    await tallyOf(
      ...twenty,
      (journal) => chooses(journal, 9, [0]).does(20, 'contact_intent', { art, channel: 'email' }),
      (journal) => chooses(journal, 9, [0]).does(20, 'vote', { art, value: -1 }),
      (journal) => chooses(journal.does(7, 'contact_intent', { art, channel: 'email' }), 9, [0]),
    ),
  );
  expect(rows).toEqual([
    {
      flow: flow.id,
      question: 'Is there a number?',
      began: 23,
      steps: [
        {
          step: [0],
          question: 'Is there a number?',
          answer: 'Yes',
          asksOn: true,
          reached: 3,
          ended: 3,
          failed: 2,
        },
        {
          step: [0, 0],
          question: 'Does it move?',
          answer: 'Yes',
          asksOn: false,
          reached: 0,
          ended: 0,
          failed: 0,
        },
        {
          step: [0, 1],
          question: 'Does it move?',
          answer: 'No',
          asksOn: false,
          reached: 0,
          ended: 0,
          failed: 0,
        },
        {
          step: [1],
          question: 'Is there a number?',
          answer: 'No',
          asksOn: false,
          reached: 20,
          ended: 20,
          failed: 0,
        },
      ],
    },
  ]);
});

test('a flow that few began, or that has other questions now, is not shown', async () => {
  expect(flowRows([flow], await tallyOf(...twenty.slice(1)))).toEqual([]);
  expect(flowRows([{ ...flow, id: '00000000' }], await tallyOf(...twenty))).toEqual([]);
});

test('counts of two days add up, also with days on which nobody began', async () => {
  const sum = emptyTally(art);
  for (const day of [await tallyOf(...twenty), emptyTally(art), await tallyOf(...twenty)])
    addTally(sum, day);
  expect(sum.flows?.['1a2b3c4d 1']).toEqual({ reached: 40, ended: 40, failed: 0 });
});
