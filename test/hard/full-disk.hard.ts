import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startServer } from '../../src/collector/start-server.ts';
import { openStore } from '../../src/store/open-store.ts';
import { sentEvent } from '../core/events/sample-events.ts';
import { surviveOutage } from '../support/outage.ts';
import { createSmallDisk, type SmallDisk } from '../support/small-disk.ts';

const probe = createSmallDisk();
probe?.remove();

describe.skipIf(probe === undefined)(
  'a disk without room (skipped where this program may not mount one)',
  () => {
    let disk: SmallDisk;
    let databaseUrl: string;
    const log: string[] = [];
    beforeEach(() => {
      disk = createSmallDisk() as SmallDisk;
      databaseUrl = `sqlite:${join(disk.folder, 'lotse.db')}`;
      log.length = 0;
    });
    afterEach(() => disk.remove());

    const outageOn = (spoolDir?: string) => async () => {
      await (await openStore(databaseUrl)).close();
      return {
        databaseUrl,
        ...(spoolDir && { spoolDir }),
        open: () => openStore(databaseUrl),
        begin: () => disk.fill(),
        end: () => disk.free(),
      };
    };
    const start = () =>
      startServer({
        site: () => ({ locales: ['de'], timeZone: 'Europe/Berlin' }),
        databaseUrl,
        port: 0,
        host: '127.0.0.1',
        log: (message) => log.push(message),
      });
    const post = async (url: string) => {
      const body = JSON.stringify(sentEvent({ type: 'read' }));
      return (await fetch(`${url}/api/events`, { method: 'POST', body })).status;
    };

    test('under the database: events wait elsewhere, and nothing is lost', async () => {
      const { events, refusals } = await surviveOutage(outageOn(), 3000);
      expect(Math.min(...events)).toBeGreaterThan(0);
      expect(refusals).toEqual(new Map());
    });

    test('under the database and the spool: events are refused with 503, and what was acknowledged is there', async () => {
      const spoolDir = join(disk.folder, 'spool');
      const { events, refusals } = await surviveOutage(outageOn(spoolDir), 3000);
      expect(events[2]).toBeGreaterThan(0);
      expect([...refusals.keys()]).toEqual([503]);
    });

    test('at the start: the site is served, one sentence says why nothing else is, and then all is well', async () => {
      disk.fill();
      const server = await start();
      expect(log.join('\n').replaceAll(disk.folder, 'DISK')).toMatchInlineSnapshot(`
        "The spool DISK/spool/lotse cannot be written: database or disk is full. Until it can, events are refused whenever the event store fails.
        The event store DISK/lotse.db could not be opened: database or disk is full. The disk is full. Make room, then start again.
        The site is served, but votes and searches are not recorded until then."
      `);
      expect(await post(server.url)).toBe(503);
      disk.free();
      await expect.poll(() => post(server.url), { timeout: 20_000, interval: 500 }).toBe(204);
      await server.close();
    });

    test('that can only be read: the same', async () => {
      await (await openStore(databaseUrl)).close();
      disk.readOnly(true);
      const server = await start();
      expect(log.join('\n').replaceAll(disk.folder, 'DISK')).toMatchInlineSnapshot(`
        "The spool DISK/spool/lotse cannot be written: ENOENT: no such file or directory, mkdir 'DISK/spool/lotse'. Until it can, events are refused whenever the event store fails.
        The event store DISK/lotse.db could not be opened: unable to open database file. Make the file and its folder writable for this program, or set DATABASE_URL to another file.
        The site is served, but votes and searches are not recorded until then."
      `);
      expect(await post(server.url)).toBe(503);
      disk.readOnly(false);
      await expect.poll(() => post(server.url), { timeout: 20_000, interval: 500 }).toBe(204);
      await server.close();
    });
  },
);
