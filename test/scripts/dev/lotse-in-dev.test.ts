import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { DevIndex } from '../../../scripts/dev/dev-index.ts';
import { lotseInDev } from '../../../scripts/dev/lotse-in-dev.ts';
import type { Finding } from '../../../src/content-files/finding.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function watched() {
  const rebuild = vi.fn(async () => undefined);
  const watcher = Object.assign(new EventEmitter(), { add: () => undefined });
  let tell: Parameters<DevIndex['onErrors']>[0] = () => {};
  const index = {
    ...{ folder: 'var/none', rebuild, search: async () => Promise.reject() },
    onErrors: (listen: typeof tell) => {
      tell = listen;
    },
  };
  const pages = Object.assign(new EventEmitter(), { send: vi.fn() });
  const collector = Object.assign(async () => new Response(), { drain: async () => undefined });
  const plugin = lotseInDev({ index, collector, reports: [] } as never);
  (plugin.configureServer as (server: unknown) => void)({
    ...{ watcher, ws: pages, middlewares: { stack: [] } },
  });
  return {
    ...{ rebuild, pages },
    save: (file: string) => watcher.emit('all', 'change', file),
    read: (...errors: Finding[]) => tell(errors, 'de'),
  };
}

test.each(['/shop/content/returns/en/exchange-item.mdx', 'content/returns/en/exchange-item.mdx'])(
  'the page that was saved is shown before the search is built again: %s',
  (file) => {
    const { rebuild, save } = watched();
    save(file);
    vi.advanceTimersByTime(1000);
    expect(rebuild).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1000);
    expect(rebuild).toHaveBeenCalledTimes(1);
  },
);

test('whoever saves again and again has the search built once, when there is a rest', () => {
  const { rebuild, save } = watched();
  for (let at = 0; at < 5; at++) {
    save('/shop/content/returns/en/exchange-item.mdx');
    vi.advanceTimersByTime(1000);
  }
  expect(rebuild).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1000);
  expect(rebuild).toHaveBeenCalledTimes(1);
});

test('what is no content is no reason to build', () => {
  const { rebuild, save } = watched();
  save('/shop/src/styles/site.css');
  vi.advanceTimersByTime(10_000);
  expect(rebuild).not.toHaveBeenCalled();
});

const error: Finding = {
  ...{ rule: 'known-components', file: 'content/returns/de/umtausch.mdx', line: 12, column: 3 },
  severity: 'error',
  found: { en: 'There is no `<Notee>`.', de: 'Es gibt kein `<Notee>`.' },
  repair: { en: 'Write `<Note>`.', de: 'Schreiben Sie `<Note>`.' },
};

test('a mistake stands over every page in the editor’s language, one opened later too, until it is repaired', () => {
  const { pages, read } = watched();
  read();
  expect(pages.send).not.toHaveBeenCalled();
  read(error);
  const shown = {
    type: 'error',
    err: {
      title: 'Ein Fehler in den Inhalten',
      message:
        '**content/returns/de/umtausch.mdx:12:3**\nEs gibt kein `<Notee>`.\nSchreiben Sie `<Note>`.',
      loc: { file: 'content/returns/de/umtausch.mdx', line: 12, column: 3 },
    },
  };
  expect(pages.send.mock.lastCall?.[0]).toMatchObject(shown);
  pages.emit('connection');
  expect(pages.send).toHaveBeenCalledTimes(2);
  read();
  expect(pages.send.mock.lastCall?.[0]).toEqual({ type: 'full-reload' });
  pages.emit('connection');
  expect(pages.send).toHaveBeenCalledTimes(3);
});
