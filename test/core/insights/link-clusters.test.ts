import { expect, test } from 'vitest';
import { linkClusters } from '../../../src/core/insights/link-clusters.ts';
import { stemFeatures, textVectors } from '../../../src/core/insights/text-vectors.ts';
import { randomStream } from '../../../src/core/stats/random-stream.ts';

function items(keys: readonly string[]) {
  const texts = keys.map((key) => ({ key, count: 1, features: stemFeatures(key.split(' ')) }));
  const vector = textVectors(texts);
  return texts.map((item) => ({ ...item, vector: vector(item.features) }));
}

/** Words of no language, each topic's own, and one that all topics share. */
const { pick } = randomStream(7, 'words');
const letters = [...'bcdfghjklmnprstvwz'];
const word = () => Array.from({ length: 7 }, () => pick(letters)).join('');
const topics = Array.from({ length: 40 }, () => {
  const [a, b, c] = [word(), word(), word()];
  return [`${a} order`, `${b} order`, c];
});
/** Each topic's readers try its wordings one after the other. */
const links = topics.flatMap(([a = '', b = '', c = '']) => [
  ...Array.from({ length: 6 }, (): [string, string] => [a, b]),
  ...Array.from({ length: 6 }, (): [string, string] => [b, c]),
]);

test('what readers try one after the other is one thing, whatever words it shares with others', () => {
  const groups = linkClusters(items(topics.flat()), links);
  for (const [a = '', ...others] of topics)
    for (const other of others) expect(groups.get(other)).toBe(groups.get(a));
  expect(new Set(groups.values()).size).toBe(topics.length);
});

test('a wording that nobody has linked joins the one that has its rare word', () => {
  const [[, , single = ''] = []] = topics;
  const alone = `${single} order`;
  const groups = linkClusters(items([...topics.flat(), alone]), links);
  expect(groups.get(alone)).toBe(groups.get(single));
});

test('the order of the log plays no part, and nothing is nothing', () => {
  const all = items(topics.flat());
  const groups = linkClusters(all, links);
  const other = linkClusters(all.toReversed(), links.toReversed());
  const names = (found: ReadonlyMap<string, number>) =>
    Map.groupBy([...found.keys()].sort(), (key) => found.get(key) ?? -1);
  expect([...names(other).values()]).toEqual([...names(groups).values()]);
  expect(linkClusters([], []).size).toBe(0);
});
