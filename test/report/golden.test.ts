import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/core/insights/report.ts';
import { reportSchema } from '../../src/core/insights/report-schema.ts';
import { reportTexts } from '../../src/report/report-files.ts';
import type { ViewOptions } from '../../src/report/report-view.ts';
import { terminalSummary } from '../../src/report/terminal/summary.ts';

/** `UPDATE_GOLDEN=1` writes what the report prints now into the cases; the change is then read like code. */
const update = process.env['UPDATE_GOLDEN'] === '1';
const root = join(import.meta.dirname, 'golden');
const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: { 'doctype-style': ['error', { style: 'lowercase' }], 'long-title': 'off' },
});

for (const name of await readdir(root)) {
  const folder = join(root, name);
  const report: Report = JSON.parse(await readFile(join(folder, 'report.json'), 'utf8'));
  const options: ViewOptions = JSON.parse(await readFile(join(folder, 'options.json'), 'utf8'));
  const {
    'report.json': json,
    'report.schema.json': _schema,
    ...files
  } = reportTexts(report, options);
  const printed = { ...files, 'summary.txt': terminalSummary(report, options) };

  describe(`golden report "${name}"`, () => {
    for (const [file, text] of Object.entries(printed)) {
      test(`${file} is what was agreed on`, async () => {
        const path = join(folder, 'expected', file);
        if (update) {
          await mkdir(join(folder, 'expected'), { recursive: true });
          await writeFile(path, text);
        }
        expect(text).toBe(await readFile(path, 'utf8'));
      });
    }

    test('the JSON says the same as the report it is made of', () => {
      expect(JSON.parse(json)).toEqual(report);
    });

    test('the JSON fits its published schema', () => {
      expect(reportSchema.safeParse(JSON.parse(json)).error?.issues ?? []).toEqual([]);
    });

    test('the page is valid HTML', async () => {
      const { results } = await validator.validateString(files['index.html']);
      expect(results.flatMap(({ messages }) => messages.map(describeFinding))).toEqual([]);
    });

    test('the page asks nobody for anything', () => {
      const { document } = parseHTML(files['index.html']);
      const policy = document.querySelector('meta[http-equiv]')?.getAttribute('content');
      expect(policy).toMatch(/^default-src 'none'; style-src 'sha256-/);
      expect(document.querySelectorAll('[src], [style], link, img, iframe, base')).toHaveLength(0);
      expect(document.querySelector('style')?.textContent).not.toMatch(/url\(|@import/);
    });

    test('the summary fits 100 columns', () => {
      const widest = Math.max(...printed['summary.txt'].split('\n').map((line) => line.length));
      expect(widest).toBeLessThanOrEqual(100);
    });
  });
}

function describeFinding({ line, message }: { line: number; message: string }): string {
  return `${line}: ${message}`;
}
