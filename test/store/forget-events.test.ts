import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openStore } from '../../src/store/open-store.ts';
import { storedEvent } from '../core/events/sample-events.ts';

test('what was erased or purged is no longer in the files of the database, not even in a free page', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'lotse-erase-'));
  const bytes = () =>
    readdirSync(folder)
      .map((name) => readFileSync(join(folder, name), 'latin1'))
      .join('');
  const store = await openStore(`sqlite:${join(folder, 'lotse.db')}`);
  const t = Date.parse('2026-11-21T12:00:00Z');
  const vote = (comment: string, at: number) => storedEvent({ type: 'vote', comment, t: at });
  const erased = vote('marker-of-the-erased', t);
  await store.append([
    ...Array.from({ length: 50 }, () => vote('x'.repeat(900), t)),
    erased,
    vote('marker-of-the-purged', t - 1),
    vote('marker-of-the-kept', t),
  ]);
  expect(bytes()).toContain('marker-of-the-erased');

  expect(await store.erase([erased.id])).toBe(1);
  expect(await store.purgeBefore(t)).toBe(1);
  expect(bytes()).not.toContain('marker-of-the-erased');
  expect(bytes()).not.toContain('marker-of-the-purged');
  expect(bytes()).toContain('marker-of-the-kept');
  await store.close();
  rmSync(folder, { recursive: true });
});
