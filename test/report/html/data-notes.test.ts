import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Report } from '../../../src/core/insights/report.ts';
import { dataNotes } from '../../../src/report/html/data-notes.ts';
import { createView } from '../../../src/report/report-view.ts';

const golden = new URL('../golden/empty/report.json', import.meta.url);
const { data: _, ...report } = JSON.parse(readFileSync(golden, 'utf8')) as Report;
const notes = (locale: string, spooled?: number) =>
  dataNotes(createView({ ...report, ...(spooled && { spooled }) }, { locale })).source;

test('a report says how many events it could not have, in both languages', () => {
  expect(notes('de', 1)).toContain('1 Ereignis wartet daneben und fehlt hier noch.');
  expect(notes('de', 4711)).toContain('4.711 Ereignisse warten daneben und fehlen hier noch.');
  expect(notes('en', 4711)).toContain('4,711 events wait beside it and are missing here.');
});

test('and nothing when nothing waits', () => {
  expect(notes('de')).toBe('');
});
