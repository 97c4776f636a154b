import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asRequest, hostileRequest } from '../../scripts/hard/hostile-requests.ts';
import { openHostileSite } from '../../scripts/hard/hostile-site.ts';

test('nothing that is sent makes the server fail, gets a file out that is not the site’s, or is kept unless it is an event', async () => {
  const site = await openHostileSite();
  await fc.assert(
    fc.asyncProperty(hostileRequest, async (hostile) => {
      const { status, leaked } = await site.ask(asRequest(hostile));
      expect([status < 500, leaked]).toEqual([true, false]);
    }),
    { seed: 20261121, numRuns: 1500 },
  );
  expect(site.log).toEqual([]);
  expect(site.stored).toBeGreaterThan(0);
  expect(site.notEvents).toBe(0);
  await site.close();
});
