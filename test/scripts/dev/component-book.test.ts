import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { componentBook } from '../../../scripts/dev/component-book.ts';

/** The routes that the integration adds when Astro is run with a command. */
function routesIn(command: 'dev' | 'build') {
  const routes: { pattern: string; entrypoint: string | URL }[] = [];
  const setup = componentBook().hooks['astro:config:setup'];
  setup?.({
    command,
    config: { root: pathToFileURL(`${process.cwd()}/`) },
    injectRoute: (route: (typeof routes)[number]) => routes.push(route),
  } as unknown as Parameters<typeof setup>[0]);
  return routes;
}

test('the component book has a page in npm run dev, and none in a build', () => {
  const [route] = routesIn('dev');
  expect(route?.pattern).toBe('/components/[locale]');
  expect(existsSync(route?.entrypoint as URL)).toBe(true);
  expect(routesIn('build')).toEqual([]);
});
