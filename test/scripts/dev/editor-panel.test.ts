import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DevIndex } from '../../../scripts/dev/dev-index.ts';
import { createEditorAnswers } from '../../../scripts/dev/editor/answer-editor.ts';
import { editorPanel } from '../../../scripts/dev/editor/editor-panel.ts';
import type { SearchHit, SearchOutcome } from '../../../src/core/search/outcome.ts';

const golden = join(import.meta.dirname, '../../report/golden');
const hit = (article: string, title: string): SearchHit => ({
  article,
  title,
  url: '/',
  summary: '',
  collection: 'returns',
  score: 1,
  excerpt: [],
});
const hits = [hit('returns/de/a', 'Eins'), hit('returns/de/refund-not-arrived', 'Zwei <b>')];

function answers(reports: readonly string[], outcome: Partial<SearchOutcome> = {}) {
  const index: DevIndex = {
    folder: '',
    rebuild: async () => {},
    onErrors: () => {},
    search: async () => async (query) => ({
      query,
      verdict: 'answer',
      confidence: 0.9,
      collections: {},
      hits,
      ...outcome,
    }),
  };
  const answer = createEditorAnswers(index, reports);
  return async (path: string, article: string) => {
    const query = new URLSearchParams({ article, q: 'wo ist mein geld' });
    const response = await answer(new Request(`http://dev/api/editor/${path}?${query}`));
    return response.text();
  };
}

const textOf = (fragment: string) =>
  (
    parseHTML(`<!doctype html><html><body>${fragment}</body></html>`).document.body.textContent ??
    ''
  )
    .replace(/\s+/g, ' ')
    .trim();

describe('the editor’s panel', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'lotse-panel-'));
    await writeFile(join(folder, 'old.json'), '{"version":0}');
  });
  afterAll(() => rm(folder, { recursive: true }));

  test('is put onto pages in dev, and never in a build', () => {
    for (const [command, scripts] of [
      ['dev', 1],
      ['build', 0],
      ['preview', 0],
    ] as const) {
      const injected: string[] = [];
      editorPanel().hooks['astro:config:setup']?.({
        command,
        injectScript: (_: string, script: string) => injected.push(script),
      } as unknown as Parameters<
        NonNullable<ReturnType<typeof editorPanel>['hooks']['astro:config:setup']>
      >[0]);
      expect(injected, command).toHaveLength(scripts);
    }
  });

  test('says what the report knows of an article, in the article’s language', async () => {
    const ask = answers([join(folder, 'none.json'), join(golden, 'full/report.json')]);
    const german = textOf(await ask('notes', 'returns/de/refund-not-arrived'));
    expect(german).toContain('Bericht vom 21. November 2026, 90 Tage');
    expect(german).toContain('Hat nicht geholfen46 % (43–49 %)');
    expect(german).toContain('Zu tun: Die meisten, die einen Grund nannten, haben es nicht');
    expect(german).toContain('Wann genau ist das Geld wieder da?');
    expect(german).toContain('Warum „Nein“');
    expect(textOf(await ask('notes', 'shipping/en/where-is-my-parcel'))).toContain(
      'Read1,204 times',
    );
  });

  test('says when there is no report, none of this version, too little data, or a new article', async () => {
    expect(textOf(await answers([join(folder, 'old.json')])('notes', 'returns/en/x'))).toContain(
      'There is no report yet.',
    );
    const ask = answers([join(golden, 'full/report.json')]);
    expect(textOf(await ask('notes', 'returns/en/brand-new'))).toContain(
      'The last report does not know this text yet.',
    );
    expect(textOf(await ask('notes', 'billing/de/invoice'))).toContain('9-mal gelesen: zu wenig');
  });

  test('says in which place a question finds the article, and what is shown before it', async () => {
    const ask = answers([]);
    expect(textOf(await ask('ask', 'returns/de/a'))).toBe('Ja, an erster Stelle.');
    const second = await ask('ask', 'returns/de/refund-not-arrived');
    expect(textOf(second)).toMatch(/^An 2\. Stelle\..*EinsZwei <b>$/);
    expect(second).toContain('<li class="this">');
    expect(textOf(await ask('ask', 'returns/de/elsewhere'))).toMatch(/^Nein\./);
  });

  test('says that the search gives no answer, though the article is among the nearest', async () => {
    const ask = answers([], { verdict: 'none' });
    expect(textOf(await ask('ask', 'returns/de/a'))).toContain(
      'Nein. Die Suche sagt, dass es keine Antwort gibt.',
    );
  });

  test('shows what readers typed as text', async () => {
    const ask = answers([join(golden, 'hostile/report.json')]);
    const { document } = parseHTML(
      `<!doctype html><html><body>${await ask('notes', 'shipping/de/where-is-my-parcel')}</body></html>`,
    );
    expect(document.querySelectorAll('script, img, [onerror], [style]')).toHaveLength(0);
  });
});
