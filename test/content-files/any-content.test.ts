import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/content-files/check-content.ts';
import { noFacts } from '../../src/content-files/neutral-site.ts';
import { readArticle } from '../../src/content-files/read-article.ts';
import { readContent } from '../../src/content-files/read-content.ts';
import { readSections } from '../../src/content-files/read-sections.ts';
import { factsSchema } from '../../src/core/content/facts.ts';
import { editorLocales } from '../../src/core/sentence.ts';
import { cleanFiles, contentFolder } from './support/content-folder.ts';

/** Pieces that mean something to YAML, Markdown or MDX, in any order, among any other characters. */
const piece = fc.oneof(
  fc.constantFrom(
    ...['---\n', 'title: ', 'summary: ', 'related:\n', '  - ', '\t', ': ', '"', "'", '[', ']', '*'],
    ...[
      '{',
      '}',
      '<',
      '>',
      '</',
      '/>',
      '<Note>',
      '</Note>',
      '<Fact id="',
      'constructor',
      '__proto__',
    ],
    ...[
      '<!--',
      '\n\n',
      '# ',
      '## ',
      '| a | b |\n| - | - |\n',
      '](',
      '(/returns/',
      '#',
      'import ',
      '&',
      '`',
    ],
    ...['<<<<<<< x\n', '\uFEFF', '\r\n', '\u0000', '\ud800', '2026-13-45', '99999999999999999999'],
  ),
  fc.string({ maxLength: 8, unit: 'binary' }),
);
const anyText = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));
const seeded = { seed: 20_261_121, numRuns: 400 };

describe('whatever somebody writes', () => {
  test('an article is read and judged without a crash, each finding within the file and in full sentences', () => {
    const id = { collection: 'returns', locale: 'en', slug: 'any' } as const;
    const parts = fc.tuple(fc.constantFrom('', '---\ntitle: A question?\n'), anyText);
    fc.assert(
      fc.property(parts, ([start, text]) => {
        const article = readArticle(id, 'content/returns/en/any.mdx', start + text);
        if (article.tree) readSections(article.tree, noFacts, 'en');
        const settings = {
          file: 'x',
          source: '',
          yaml: undefined,
          schema: factsSchema,
          issues: [],
        };
        const findings = checkContent({
          files: [],
          replies: [],
          articles: [article],
          images: [],
          siteFile: settings,
          factsFile: settings,
          topicsFile: settings,
          queryFiles: [],
          wordsFiles: [],
          synonymsFiles: [],
          gapsFile: settings,
          calendarFile: settings,
          redirectsFile: settings,
          styleFile: settings,
          glossaryFile: settings,
          styles: undefined,
          glossary: {
            x: {
              en: {
                term: 'question',
                forms: [],
                explanation: 'What is asked.',
                not: ['the *', '('],
                show: true,
              },
            },
          },
          hints: true,
          site: undefined,
          facts: noFacts,
          gaps: undefined,
          calendar: undefined,
          topics: undefined,
          redirects: undefined,
          locales: ['en'],
          today: undefined,
          lenient: true,
        });
        const lines = article.source.split(/\r\n|\r|\n/).length;
        for (const { line, column, found, repair } of findings) {
          expect(line).toBeGreaterThanOrEqual(1);
          expect(line).toBeLessThanOrEqual(lines);
          expect(column).toBeGreaterThanOrEqual(1);
          for (const locale of editorLocales) {
            expect(found[locale]).toMatch(/\.$/);
            expect(repair[locale]).toMatch(/[.?]$/);
          }
        }
      }),
      seeded,
    );
  });

  test('site.yml and facts.yml are judged without a crash', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, anyText, async (site, facts) => {
        const root = await contentFolder({ ...cleanFiles, 'site.yml': site, 'facts.yml': facts });
        const { findings } = await readContent(root);
        expect(findings.length).toBeGreaterThan(0);
      }),
      { ...seeded, numRuns: 60 },
    );
  });
});
