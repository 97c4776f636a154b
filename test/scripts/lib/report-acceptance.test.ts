import { afterEach, expect, test, vi } from 'vitest';
import { reportAcceptance } from '../../../scripts/lib/report-acceptance.ts';
import { withSearchIndex } from '../../../scripts/lib/with-search-index.ts';
import { readContent } from '../../../src/content-files/read-content.ts';
import { UserError } from '../../../src/core/user-error.ts';
import { toSearchDocuments } from '../../../src/search-index/to-search-documents.ts';
import { cleanFiles, contentFolder } from '../../content-files/support/content-folder.ts';
import { article } from '../../content-files/support/planted-mistakes.ts';

afterEach(() => void vi.restoreAllMocks());

async function report(files: Readonly<Record<string, string | undefined>>) {
  const warned = vi.spyOn(console, 'warn').mockReturnValue();
  const said = vi.spyOn(console, 'log').mockReturnValue();
  const content = await readContent(await contentFolder({ ...cleanFiles, ...files }));
  const failure = await withSearchIndex(toSearchDocuments(content), (dir) =>
    reportAcceptance(content, dir, 'en'),
  ).catch((error: unknown) => error);
  const lines = (spy: typeof warned) => spy.mock.calls.map(([line]) => String(line));
  return { failure, warned: lines(warned), said: lines(said) };
}

test('a build counts the questions that are not found, and says where each is named', async () => {
  // Nothing on the site leads to any of them, nor one of them to another.
  const asked = ['xylophon', 'quark', 'fjord', 'wombat', 'gyms', 'kiwi', 'ukulele'].map(
    (word) => `  - ${word}`,
  );
  const { failure, warned, said } = await report(
    article('billing/en/invoice', 'alsoAsked:', ...asked),
  );
  expect(failure).toBeUndefined();
  expect(warned).toEqual([]);
  expect(said).toEqual([
    '3 of 10 titles and questions find their article, each question without its own line in the index.',
    '7 questions could be found better: npm run check -- --search',
  ]);
});

test('a broken protected query stops the build and says what state things are in', async () => {
  const { failure } = await report({ 'protected.en.yml': 'xyzzy: returns/return-an-item\n' });
  expect(failure).toBeInstanceOf(UserError);
  expect((failure as UserError).message).toContain('content/protected.en.yml:1:1');
  expect((failure as UserError).hint).toBe(
    'The site in dist/ is not finished. Repair this, then build again.',
  );
});
