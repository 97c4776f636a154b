import { describe, expect, test } from 'vitest';
import { memoryCollector, now, postVote } from './memory-collector.ts';

const yes = { art: 'shipping/de/where-is-my-parcel', loc: 'de', value: '1', rev: '0a1b2c3d' };

describe('the form under an article, without JavaScript', () => {
  test('is a vote with ids of its own, and leads to the thanks once it is on disk', async () => {
    const { collector, store } = await memoryCollector();
    const response = await collector(postVote({ ...yes, comment: 'Danke!\r\nKim, 0171 2345678' }));
    expect(response.status).toBe(303);
    expect(response.headers.get('location')).toBe('/de/thanks/');
    expect(await Array.fromAsync(store.events())).toEqual([
      {
        v: 1,
        id: expect.stringMatching(/^[0-9a-f-]{36}$/),
        type: 'vote',
        t: now,
        day: '2026-11-21',
        pv: expect.stringMatching(/^[0-9a-f]{16}$/),
        loc: 'de',
        art: 'shipping/de/where-is-my-parcel',
        col: 'shipping',
        rev: '0a1b2c3d',
        dev: 'desktop',
        bot: false,
        value: 1,
        comment: 'Danke!\nKim, ⟨phone⟩',
      },
    ]);
  });

  test.each([
    [
      { value: 'yes', reason: 'clear' },
      { value: 1, reason: 'clear' },
    ],
    [
      { value: 'no', reason: 'outdated' },
      { value: -1, reason: 'outdated' },
    ],
    [{ value: '-1', reason: 'clear' }, { value: -1 }],
    [{ value: '1', comment: '  ', reason: '', rev: '' }, { value: 1 }],
  ])('%j is kept as %j', async (fields, expected) => {
    const { collector, store } = await memoryCollector();
    expect((await collector(postVote({ ...yes, rev: '', ...fields }))).status).toBe(303);
    const [vote] = await Array.fromAsync(store.events());
    const { value, reason, comment, rev } = {
      reason: undefined,
      comment: undefined,
      ...vote,
    } as Record<string, unknown>;
    expect({ value, reason, comment, rev }).toEqual({
      reason: undefined,
      comment: undefined,
      rev: undefined,
      ...expected,
    });
  });

  test.each([
    ['Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) Mobile/15E148 Safari/604.1', 'phone'],
    ['Mozilla/5.0 (Linux; Android 16; Pixel 10) Chrome/142.0 Mobile Safari/537.36', 'phone'],
    ['Mozilla/5.0 (Linux; Android 16; SM-X910) Chrome/142.0 Safari/537.36', 'tablet'],
    ['Mozilla/5.0 (iPad; CPU OS 19_0 like Mac OS X) Mobile/15E148 Safari/604.1', 'tablet'],
    ['Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0', 'desktop'],
  ])('%s is a %s', async (agent, dev) => {
    const { collector, store } = await memoryCollector();
    await collector(postVote(yes, { 'user-agent': agent }));
    expect(await Array.fromAsync(store.events())).toMatchObject([{ dev, bot: false }]);
  });

  test.each([
    [{ ...yes, art: 'shipping/de/gone' }, 'unknown-article'],
    [{ ...yes, value: '5' }, 'bad-shape'],
    [{ ...yes, loc: 'fr' }, 'unknown-locale'],
    [{}, 'bad-shape'],
  ])('%j is refused on a page that says so, and counted', async (fields, reason) => {
    const { collector, store } = await memoryCollector();
    const response = await collector(
      postVote(fields as Record<string, string>, { 'accept-language': 'en' }),
    );
    expect(response.status).toBe(400);
    expect(response.headers.get('content-type')).toBe('text/html; charset=UTF-8');
    const lang = 'loc' in fields && fields.loc === 'de' ? 'de' : 'en';
    expect(await response.text()).toContain(`<html lang="${lang}"`);
    expect(await store.count()).toBe(0);
    expect(await store.refusals()).toEqual([{ day: '2026-11-21', reason, n: 1 }]);
  });

  test('a reader who objects is not recorded, and not thanked for it', async () => {
    const { collector, store } = await memoryCollector();
    const response = await collector(postVote(yes, { 'sec-gpc': '1' }));
    expect(response.status).toBe(200);
    expect(await response.text()).toMatch(/<p>Ihr Browser bittet/);
    expect(await store.count()).toBe(0);
  });

  test('when the store fails, the reader is told the truth in their language, with a way to a person', async () => {
    const { collector } = await memoryCollector({}, (store) => ({
      ...store,
      append: () => Promise.reject(new Error('disk full')),
    }));
    const german = await collector(postVote(yes));
    expect(german.status).toBe(503);
    expect(german.headers.get('retry-after')).toBe('30');
    const page = await german.text();
    expect(page).toContain('Ihre Antwort ist nicht angekommen');
    expect(page).toContain('href="/de/kontakt/"');
    const english = await collector(
      postVote({ ...yes, loc: 'en', art: 'shipping/en/where-is-my-parcel' }),
    );
    expect(await english.text()).toContain('Your answer has not arrived');
  });

  test('another site cannot vote for its readers', async () => {
    const { collector, store } = await memoryCollector();
    const response = await collector(
      postVote(yes, { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' }),
    );
    expect(response.status).toBe(403);
    expect(await store.count()).toBe(0);
  });

  test('a body that is no form is refused like an empty one', async () => {
    const { collector } = await memoryCollector();
    const broken = postVote(yes, { 'content-type': 'multipart/form-data; boundary=x' });
    expect((await collector(broken)).status).toBe(400);
  });
});
