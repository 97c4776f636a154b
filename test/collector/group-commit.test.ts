import { expect, test } from 'vitest';
import { createGroupCommit } from '../../src/collector/group-commit.ts';

/** Writes when it is told to. */
function gate() {
  const groups: (readonly number[])[] = [];
  const waiting: { open: () => void; fail: (reason: Error) => void }[] = [];
  const commit = createGroupCommit<number>((items) => {
    groups.push(items);
    return new Promise<void>((open, fail) => waiting.push({ open, fail }));
  });
  const turn = () => new Promise((resolve) => setImmediate(resolve));
  return { groups, waiting, commit, turn };
}

test('one group is in flight, and the next takes all that came meanwhile', async () => {
  const { groups, waiting, commit, turn } = gate();
  const first = commit.add([1]);
  await turn();
  const others = [commit.add([2, 3]), commit.add([4]), commit.add([5])];
  await turn();
  expect(groups).toEqual([[1]]);
  waiting[0]?.open();
  await first;
  await turn();
  expect(groups).toEqual([[1], [2, 3, 4, 5]]);
  waiting[1]?.open();
  await Promise.all(others);
  await commit.drain();
});

test('a group that fails fails for all of its members, and the next is tried all the same', async () => {
  const { groups, waiting, commit, turn } = gate();
  const failing = [commit.add([1]), commit.add([2])].map((added) =>
    added.catch((error: Error) => error.message),
  );
  await turn();
  const next = commit.add([3]);
  waiting[0]?.fail(new Error('disk full'));
  expect(await Promise.all(failing)).toEqual(['disk full', 'disk full']);
  await turn();
  waiting[1]?.open();
  await next;
  expect(groups).toEqual([[1, 2], [3]]);
});

test('a group is at most 2000, but one batch is never divided', async () => {
  const { groups, waiting, commit, turn } = gate();
  const batches = [1999, 50, 3000, 1].map((length) => commit.add(Array.from({ length }, () => 0)));
  for (let group = 0; group < 4; group++) {
    await turn();
    await turn();
    waiting[group]?.open();
  }
  await Promise.all(batches);
  expect(groups.map(({ length }) => length)).toEqual([1999, 50, 3000, 1]);
});

test('more than 20,000 waiting are refused at once', async () => {
  const { waiting, commit, turn } = gate();
  const fitting = commit.add(Array.from({ length: 20_000 }, () => 0));
  await expect(commit.add([1])).rejects.toThrow('Too many events wait to be written.');
  await turn();
  waiting[0]?.open();
  await fitting;
});

test('nothing is written for nothing, and draining an idle one is immediate', async () => {
  const { groups, commit } = gate();
  await commit.add([]);
  await commit.drain();
  expect(groups).toEqual([]);
});
