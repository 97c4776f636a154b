import { describe, expect, test } from 'vitest';
import { isPublicHost, politeFetch } from '../../src/moving-in/sources/polite-fetch.ts';
import { readZendesk } from '../../src/moving-in/sources/zendesk.ts';
import { fetchZendesk } from '../../src/moving-in/sources/zendesk-api.ts';

const host = 'https://halm.zendesk.com';

/** A server that answers by address, and notes what it was asked. */
function server(answers: Record<string, (() => Response) | unknown>) {
  const asked: string[] = [];
  const fetch = (async (url: URL) => {
    asked.push(url.href.replace(host, ''));
    const answer = Object.entries(answers).find(([path]) => url.href.includes(path))?.[1];
    if (typeof answer === 'function') return answer();
    return answer === undefined ? new Response('', { status: 404 }) : Response.json(answer);
  }) as unknown as typeof globalThis.fetch;
  return { asked, fetch, pause: async () => {} };
}

const article = (id: number, locale: string) => ({
  id,
  locale,
  title: `Title ${id}`,
  body: '<p>x</p>',
  html_url: `${host}/hc/${locale}/articles/${id}-x`,
  section_id: 1,
});

describe('the public articles of a Zendesk help center', () => {
  test('are read page by page in each of its languages', async () => {
    const { asked, ...network } = server({
      'locales.json': { locales: ['de', 'en-us'] },
      '/de/articles.json?page=2': { articles: [article(2, 'de')], next_page: null },
      '/de/articles.json': {
        articles: [article(1, 'de')],
        next_page: `${host}/api/v2/help_center/de/articles.json?page=2`,
      },
      '/en-us/articles.json': {
        articles: [article(1, 'en-us')],
        next_page: 'https://elsewhere.example/api',
      },
    });
    const pages = await fetchZendesk(`${host}/hc/de`, ['de'], network, () => {});
    const { articles } = readZendesk(pages, [], {});
    expect(articles.map(({ id, locale }) => `${id}/${locale}`).sort()).toEqual([
      '1/de',
      '1/en',
      '2/de',
    ]);
    expect(asked).toHaveLength(4);
  });

  test('are asked for in the site’s languages where it does not say which it has', async () => {
    const { asked, ...network } = server({ '/de/articles.json': { articles: [article(1, 'de')] } });
    await fetchZendesk(host, ['de', 'en'], network, () => {});
    expect(
      asked.filter((path) => path.includes('articles.json')).map((path) => path.split('/')[4]),
    ).toEqual(['de', 'en', 'en-us', 'en-gb']);
  });

  test('are missing with a sentence that says what to do', async () => {
    const { asked: _, ...network } = server({});
    await expect(fetchZendesk(host, ['de'], network, () => {})).rejects.toThrow(
      'halm.zendesk.com shows no articles to the public.',
    );
  });
});

describe('another server', () => {
  test('is asked again later when it says that it is busy', async () => {
    let busy = 2;
    const { asked, ...network } = server({
      '/x': () =>
        busy-- > 0
          ? new Response('', { status: 429, headers: { 'Retry-After': '1' } })
          : new Response('yes'),
    });
    const found = await politeFetch(`${host}/x`, { most: 10, ...network });
    expect(new TextDecoder().decode(found?.bytes)).toBe('yes');
    expect(asked).toHaveLength(3);
  });

  test('may not send more than was asked for', async () => {
    const { asked: _, ...network } = server({ '/x': () => new Response('x'.repeat(100)) });
    await expect(politeFetch(`${host}/x`, { most: 99, ...network })).rejects.toThrow(
      'is larger than',
    );
  });

  test('that is not there is named', async () => {
    const fetch = (async () => {
      throw new TypeError('fetch failed');
    }) as unknown as typeof globalThis.fetch;
    await expect(
      politeFetch(`${host}/x`, { most: 1, fetch, pause: async () => {} }),
    ).rejects.toThrow('halm.zendesk.com does not answer.');
  });
});

test.each([
  'localhost',
  '127.0.0.1',
  '169.254.169.254',
  '[::1]',
  'intranet',
  'printer.local',
  '2130706433',
])('%s is not asked for an image that a text names', (name) => {
  expect(isPublicHost(new URL(`http://${name}/`).hostname)).toBe(false);
});
