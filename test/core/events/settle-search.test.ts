import { describe, expect, test } from 'vitest';
import { createSettler, type SettledSearch } from '../../../src/core/events/settle-search.ts';

/** Plays steps such as `['input', 'geld', 0]` and gives what settled: `geld/idle@1500`. */
type Step = ['input', string, number] | ['idle' | 'enter' | 'click' | 'blur', number];

function play(...steps: Step[]): string[] {
  const settler = createSettler();
  const settled: (SettledSearch | undefined)[] = steps.map((step) => {
    if (step[0] !== 'input') return settler[step[0]](step[1]);
    settler.input(step[1], step[2]);
    return undefined;
  });
  return settled.flatMap((search) => (search ? [`${search.q}/${search.via}@${search.t}`] : []));
}

describe('a search is settled', () => {
  test('by Enter, however short', () => {
    expect(play(['input', 'tv', 0], ['enter', 100])).toEqual(['tv/enter@100']);
  });

  test('after 1500 ms without typing, and not before', () => {
    expect(play(['input', 'geld', 0], ['idle', 1499])).toEqual([]);
    expect(play(['input', 'geld', 0], ['idle', 1500])).toEqual(['geld/idle@1500']);
    expect(
      play(['input', 'gel', 0], ['input', 'geld', 1000], ['idle', 1500], ['idle', 2500]),
    ).toEqual(['geld/idle@2500']);
  });

  test('by leaving the field or the page', () => {
    expect(play(['input', 'geld', 0], ['blur', 200])).toEqual(['geld/blur@200']);
  });

  test('by opening a result', () => {
    expect(play(['input', 'tv', 0], ['click', 200])).toEqual(['tv/click@200']);
  });

  test('by idling or leaving only with three code points', () => {
    expect(play(['input', 'tv ', 0], ['idle', 5000], ['blur', 6000])).toEqual([]);
    expect(play(['input', '😀😀😀', 0], ['idle', 1500])).toHaveLength(1);
    expect(play(['input', '😀😀', 0], ['idle', 1500])).toEqual([]);
  });

  test('never when there is nothing', () => {
    expect(play(['enter', 0], ['click', 1], ['blur', 2])).toEqual([]);
    expect(play(['input', '   ', 0], ['enter', 1], ['idle', 5000])).toEqual([]);
  });
});

describe('the same query', () => {
  test('is one search, whatever else happens', () => {
    expect(
      play(
        ['input', 'Geld zurück', 0],
        ['idle', 1500],
        ['enter', 1600],
        ['input', 'geld  ZURÜCK ', 1700],
        ['idle', 4000],
        ['blur', 4100],
        ['click', 4200],
      ),
    ).toEqual(['Geld zurück/idle@1500']);
  });

  test('is a new search after a click', () => {
    expect(
      play(['input', 'geld', 0], ['enter', 100], ['click', 200], ['enter', 300], ['enter', 400]),
    ).toEqual(['geld/enter@100', 'geld/enter@300']);
  });

  test('is no new search when the click itself leaves the page, nor when a second result is opened', () => {
    expect(
      play(['input', 'geld', 0], ['click', 100], ['blur', 110], ['idle', 9000], ['click', 9100]),
    ).toEqual(['geld/click@100']);
  });

  test('is a new search when another came between', () => {
    expect(
      play(
        ['input', 'geld', 0],
        ['enter', 1],
        ['input', 'rechnung', 2],
        ['enter', 3],
        ['input', 'geld', 4],
        ['enter', 5],
      ),
    ).toEqual(['geld/enter@1', 'rechnung/enter@3', 'geld/enter@5']);
  });
});

test('the timer is told how long to wait, and that nothing is waiting', () => {
  const settler = createSettler();
  expect(settler.wait(0)).toBeUndefined();
  settler.input('geld', 1000);
  expect(settler.wait(1000)).toBe(1500);
  expect(settler.wait(2400)).toBe(100);
  expect(settler.wait(9000)).toBe(0);
  settler.idle(9000);
  expect(settler.wait(9000)).toBeUndefined();
});
