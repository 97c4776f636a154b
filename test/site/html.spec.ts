import { globSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { HtmlValidate } from 'html-validate';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    'prefer-native-element': ['error', { exclude: ['listbox'] }], // a combobox's list (ARIA practices)
    'long-title': 'off', // a question is as long as it is
    'no-inline-style': 'error',
    'no-trailing-whitespace': 'off',
    'void-style': 'off', // Astro writes both
    'attribute-boolean-style': 'off',
    'doctype-style': 'off',
    'no-raw-characters': 'off', // `&` in text is valid HTML
  },
});

test('every page is valid HTML', async () => {
  const pages = globSync('dist/**/*.html');
  expect(pages.length).toBeGreaterThanOrEqual(80);
  const findings: string[] = [];
  for (const page of pages) {
    const { results } = await validator.validateFile(page);
    for (const { messages } of results)
      for (const { line, column, ruleId, message } of messages)
        findings.push(`${page}:${line}:${column} ${ruleId}: ${message}`);
  }
  expect(findings).toEqual([]);
});

test('no space slips in between an opening bracket or quote and a link or a fact', () => {
  const slipped = globSync('dist/{de,en}/**/*.html').flatMap((page) => [
    ...readFileSync(page, 'utf8').matchAll(/[(„“] <(?:a|span)[ >].{0,40}/g),
  ]);
  expect(slipped.map(String)).toEqual([]);
});
