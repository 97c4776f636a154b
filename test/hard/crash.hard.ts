import { expect, test } from 'vitest';
import { crashRounds } from '../support/crash-rounds.ts';

test('killed under load a hundred times, the collector has all that it acknowledged, once and in order', async () => {
  const acknowledged = await crashRounds(100, 20261122);
  console.log(`${acknowledged} events were acknowledged.`);
  expect(acknowledged).toBeGreaterThan(1000);
});
