import { page } from './page.ts';

const { context } = page;

/** Where the shop wants it (`offline` in `site.yml`): lets read pages and the search be there without a line. */
async function keepOffline(): Promise<void> {
  const { serviceWorker, connection } = navigator as Navigator & {
    connection?: { saveData?: boolean };
  };
  const isFirst = serviceWorker.controller === null;
  await serviceWorker.register('/sw.js');
  if (!isFirst || connection?.saveData) return;
  // It has not seen what was loaded before it came.
  const { active } = await serviceWorker.ready;
  const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
  active?.postMessage({ keep: [location.href, ...loaded] });
}

if (context.offline && 'serviceWorker' in navigator)
  addEventListener('load', () => void keepOffline().catch(() => undefined));
