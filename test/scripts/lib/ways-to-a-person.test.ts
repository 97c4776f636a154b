import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { offersPerson, stopWithoutPerson } from '../../../scripts/lib/ways-to-a-person.ts';
import type { SourceContent } from '../../../src/content-files/source-content.ts';

const page = (main: string) =>
  `<!doctype html><html lang="en"><header><a href="/en/contact/">Contact</a></header><main>${main}</main></html>`;

describe('an article page offers a way to a person', () => {
  test.each([
    ['mail', '<a data-channel="email" href="mailto:help@shop.example">Write</a>'],
    ['phone', '<a data-channel="phone" href="tel:+49301234">Call</a>'],
    ['chat', '<a data-channel="chat" href="https://shop.example/chat">Chat</a>'],
    ['the contact page', '<a href="/en/contact/">Reach a person</a>'],
    ['the contact page, about this article', '<a href="/en/contact/?art=x#form">Write to us</a>'],
  ])('with %s', (_, main) => expect(offersPerson(page(main), '/en/contact/')).toBe(true));

  test.each([
    ['the header alone', ''],
    ['a hidden section', '<section hidden><a href="/en/contact/">Contact</a></section>'],
    ['what a screen reader is kept from', '<p aria-hidden="true"><a href="/en/contact/">x</a></p>'],
    ['a channel that leads nowhere', '<a data-channel="email" href="#">Write</a>'],
    ['an ordinary link', '<a href="/en/returns/refund-time/">Refunds</a>'],
  ])('not with %s', (_, main) => expect(offersPerson(page(main), '/en/contact/')).toBe(false));
});

test('a build stops when one article page keeps its readers from a person, and says which', async () => {
  const dist = await mkdtemp(join(tmpdir(), 'lotse-dist-'));
  const articles = [
    { article: 'returns/en/good', url: '/en/returns/good/' },
    { article: 'returns/en/bare', url: '/en/returns/bare/' },
  ] as unknown as SourceContent['articles'];
  try {
    for (const [url, main] of [
      ['/en/returns/good/', '<a href="/en/contact/">Contact</a>'],
      ['/en/returns/bare/', '<p>Nobody is there.</p>'],
    ] as const) {
      await mkdir(join(dist, url), { recursive: true });
      await writeFile(join(dist, url, 'index.html'), page(main));
    }
    await expect(stopWithoutPerson(articles.slice(0, 1), dist)).resolves.toBeUndefined();
    await expect(stopWithoutPerson(articles, dist)).rejects.toThrowErrorMatchingInlineSnapshot(
      `[UserError: There is no way to a person on /en/returns/bare/.]`,
    );
  } finally {
    await rm(dist, { recursive: true });
  }
});
