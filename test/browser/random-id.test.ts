import { expect, test } from 'vitest';
import { z } from 'zod';
import { randomHex, randomUuid } from '../../src/browser/random-id.ts';

test('an id is a UUID of version 4, and never the same', () => {
  const ids = Array.from({ length: 500 }, randomUuid);
  for (const id of ids) expect(z.uuidv4().safeParse(id).success, id).toBe(true);
  expect(new Set(ids).size).toBe(500);
});

test('hex has two digits a byte', () => {
  expect(randomHex(8)).toMatch(/^[0-9a-f]{16}$/);
});
