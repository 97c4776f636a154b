import { expect, test } from 'vitest';
import { crashRounds } from '../support/crash-rounds.ts';

test('killed under load four times, the collector has all that it acknowledged, once and in order', async () => {
  expect(await crashRounds(4, 20261121)).toBeGreaterThanOrEqual(4);
}, 60_000);
