import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { lotseInDev } from '../../../scripts/dev/lotse-in-dev.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function watched() {
  const rebuild = vi.fn(async () => undefined);
  const watcher = Object.assign(new EventEmitter(), { add: () => undefined });
  const index = { folder: 'var/none', rebuild, search: async () => Promise.reject() };
  const collector = Object.assign(async () => new Response(), { drain: async () => undefined });
  const plugin = lotseInDev({ index, collector, reports: [] } as never);
  (plugin.configureServer as (server: unknown) => void)({ watcher, middlewares: { stack: [] } });
  return { rebuild, save: (file: string) => watcher.emit('all', 'change', file) };
}

test('the page that was saved is shown before the search is built again', () => {
  const { rebuild, save } = watched();
  save('/shop/content/returns/en/exchange-item.mdx');
  vi.advanceTimersByTime(1000);
  expect(rebuild).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1000);
  expect(rebuild).toHaveBeenCalledTimes(1);
});

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
