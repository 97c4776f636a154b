import { describe, expect, test } from 'vitest';
import { formatFinding } from '../../src/content-files/format-finding.ts';
import { type NewArticle, newArticle } from '../../src/content-files/new-article.ts';
import { readContent } from '../../src/content-files/read-content.ts';
import { articleKinds } from '../../src/core/content/kinds.ts';
import { cleanFiles, contentFolder } from './support/content-folder.ts';

const topic = {
  id: 'en/gift-wrapping',
  queries: [
    { query: 'gift wrapping', count: 12 },
    { query: 'no: "really"', count: 5 },
  ],
  worth: { chains: 40, unanswered: 31.4, contactsPerMonth: 6.25 },
};

async function findings(article: NewArticle, change: (source: string) => string = (s) => s) {
  const root = await contentFolder({
    ...cleanFiles,
    [`billing/${article.locale}/new-one.mdx`]: change(newArticle(article)),
  });
  const content = await readContent(root);
  return {
    shown: content.articles.map((one) => one.article),
    errors: content.findings
      .filter(({ severity }) => severity === 'error')
      .map((one) => formatFinding(one, 'en')),
    warnings: content.findings.filter(({ severity }) => severity === 'warning').length,
  };
}

describe('a new article', () => {
  test.each(articleKinds.flatMap((kind) => ['de', 'en'].map((locale) => ({ kind, locale }))))(
    'of kind $kind in $locale is a draft that stops no build and that no reader sees',
    async ({ kind, locale }) => {
      const { shown, errors, warnings } = await findings({ locale, kind, title: 'A question?' });
      expect(errors).toEqual([]);
      expect(warnings).toBe(1); // the summary is not written yet
      expect(shown).not.toContain(`billing/${locale}/new-one`);
    },
  );

  test('in a language without a skeleton of its own starts from the English one', () => {
    expect(newArticle({ locale: 'fr', kind: 'problem', title: 'Où ?' })).toContain(
      '## Why it happens',
    );
  });

  test('cannot be published before what is missing is written', async () => {
    const { errors } = await findings(
      { locale: 'en', kind: 'how-to', title: 'How do I wrap?' },
      (source) => source.replace(/^draft: true.*\n/m, ''),
    );
    expect(errors.join('\n')).toContain('The `summary` is not written yet.');
    expect(errors.join('\n')).toContain('Something is still to be written here');
  });

  test('from a topic has the customers’ words, what it is worth, and the mark of the topic', () => {
    const source = newArticle({ locale: 'en', kind: 'policy', title: 'Do you wrap?', topic });
    expect(source.split('\n').slice(0, 9)).toEqual([
      '---',
      '# Topic en/gift-wrapping',
      '# Searched 40 times, about 31 without an answer: some 6.3 contacts a month.',
      'title: Do you wrap?',
      'summary: … Write the answer itself here, in one or two sentences.',
      'alsoAsked:',
      '  - gift wrapping # 12',
      '  - "no: \\"really\\"" # 5',
      'kind: policy',
    ]);
  });

  test('a translation names the file that it will be a translation of', async () => {
    const article: NewArticle = {
      locale: 'de',
      kind: 'problem',
      title: '',
      original: { file: 'content/billing/en/new-one.mdx', title: 'It broke: "why"?' },
    };
    expect(newArticle(article)).toContain(
      'title: \'… It broke: "why"?\'\nsummary: … Übersetzen Sie die Antwort aus content/billing/en/new-one.mdx.',
    );
    expect((await findings(article)).errors).toEqual([]);
  });

  test('a title that YAML would read as something else stays a text', async () => {
    for (const title of ['yes?', '[x] # y', 'a: b', "'tis", '- one', '*star', '  spaces  '])
      expect(
        (await findings({ locale: 'en', kind: 'how-to', title: `${title} …?` })).errors,
      ).toEqual([]);
  });
});

test('a draft is read for whoever writes it, and for nobody else', async () => {
  const root = await contentFolder({
    ...cleanFiles,
    'billing/en/new-one.mdx': newArticle({ locale: 'en', kind: 'how-to', title: 'A question?' }),
  });
  const shown = async (drafts: boolean) =>
    (await readContent(root, { drafts })).articles.map(({ article }) => article);
  expect(await shown(true)).toContain('billing/en/new-one');
  expect(await shown(false)).not.toContain('billing/en/new-one');
});
