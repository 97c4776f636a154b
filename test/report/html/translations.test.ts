import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import type { Report } from '../../../src/core/insights/report.ts';
import { reportSchema } from '../../../src/core/insights/report-schema.ts';
import type { TranslationRow } from '../../../src/core/insights/report-translations.ts';
import { reportTexts } from '../../../src/report/report-files.ts';

const report: Report = JSON.parse(readFileSync('test/report/golden/full/report.json', 'utf8'));
const row: TranslationRow = {
  kind: 'outdated',
  article: 'returns/de/x',
  locale: 'de',
  file: 'content/returns/de/x.mdx',
  source: 'returns/en/x',
  sourceLocale: 'en',
  sourceFile: 'content/returns/en/x.mdx',
  title: 'A <b>title</b>',
  searches: 3,
  reads: 1200,
  since: '2026-09-01',
  changed: '2026-10-01',
  changes: [
    { kind: 'removed', text: 'Fourteen <days>.' },
    { kind: 'added', text: 'Thirty days.' },
  ],
};
const page = (translations: TranslationRow[], locale = 'en') => {
  const made = { ...report, translations };
  expect(reportSchema.safeParse(made).error?.issues ?? []).toEqual([]);
  const { document } = parseHTML(reportTexts(made, { locale })['index.html']);
  return document.querySelector('section[aria-labelledby="languages"]');
};

test('an outdated translation stands with its file, its days and the changed lines', () => {
  const section = page([row]);
  const [cells] = [
    ...(section?.querySelectorAll('[aria-labelledby="translations"] tbody tr') ?? []),
  ];
  expect(cells?.querySelector('code')?.textContent).toBe('content/returns/de/x.mdx');
  expect(cells?.textContent).toContain(
    'is of September 1, 2026; its source changed on October 1, 2026.',
  );
  expect(cells?.querySelector('del')?.textContent).toBe('Fourteen <days>.');
  expect(cells?.querySelector('ins')?.textContent).toBe('Thirty days.');
  expect(cells?.querySelector('b')).toBeNull();
});

test('missing ones, those without a history, and none at all are told in German', () => {
  const missing = { ...row, kind: 'missing' as const, since: null, changed: null, changes: null };
  expect(page([missing], 'de')?.textContent).toContain(
    'Fehlt auf Deutsch; es gibt einen Text auf Englisch.',
  );
  expect(page([{ ...row, changes: null }], 'de')?.textContent).toContain(
    'Keine Versionsgeschichte',
  );
  expect(page([], 'de')?.textContent).toContain('alle sind auf dem neuesten Stand');
});

test('of many, twenty are shown and the rest is counted', () => {
  const section = page(Array.from({ length: 25 }, () => row));
  expect(section?.querySelectorAll('[aria-labelledby="translations"] tbody tr')).toHaveLength(20);
  expect(section?.textContent).toContain('5 more');
});
