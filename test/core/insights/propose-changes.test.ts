import { describe, expect, test } from 'vitest';
import { addAsked } from '../../../src/core/insights/add-asked.ts';
import { proposeChanges } from '../../../src/core/insights/propose-changes.ts';
import type { GapRow } from '../../../src/core/insights/report.ts';
import { textPatch } from '../../../src/core/insights/text-patch.ts';

const text = (article: string, title: string, alsoAsked: string[] = []) => ({
  article,
  title,
  url: '/',
  summary: '',
  alsoAsked,
  keywords: [],
});
const articles = [
  text('returns/en/return-an-item', 'Return an item', ['send it back']),
  text('returns/en/gift-return', 'Return a gift', ['gift does not fit']),
  text('shipping/en/where-is-my-parcel', 'Where is my parcel?'),
];
const source =
  '---\ntitle: Return a gift\nsummary: Yes.\nalsoAsked:\n  - gift does not fit\nowner: x\n---\n\nText.\n';
const giftFile = 'content/returns/en/gift-return.mdx';
const files = new Map([[giftFile, source]]);

function gap(more: Partial<GapRow>): GapRow {
  return {
    id: 'en/gift-wrapping',
    label: 'gift wrapping',
    class: 'missing',
    queries: [
      { query: 'gift wrapping', count: 9 },
      { query: 'can you wrap it, as a gift?', count: 5 },
    ],
    hiddenQueries: 2,
    chains: 20,
    unanswered: 14.2,
    rate: 0.7,
    lower: 0.5,
    contactsPerMonth: { low: 1, mid: 2.34, high: 4 },
    nearest: null,
    maybeFindability: false,
    missingWords: [],
    locales: ['en'],
    firstDay: '2026-11-01',
    lastDay: '2026-11-20',
    ...more,
  };
}

describe('a topic that no article answers', () => {
  test('becomes a draft in the customers’ words, beside what is nearest', () => {
    const [change] = proposeChanges({ gaps: [gap({})], articles, files });
    expect(change?.path).toBe('content/returns/en/gift-wrapping.mdx');
    expect(change?.after).toMatchInlineSnapshot(`
      "---
      # Topic en/gift-wrapping
      # Searched 20 times, about 14 without an answer: some 2.3 contacts a month.
      title: "Gift wrapping"
      summary: … Write the answer itself here, in one or two sentences.
      alsoAsked:
        - gift wrapping # 9
        - "can you wrap it, as a gift?" # 5
      related: [returns/gift-return]
      draft: true
      ---

      Answer the question in the first two sentences. Then the steps, then what to do when they do not work.

      The nearest texts so far. When one of them answers it, add these words there instead:

      - [Return a gift](/returns/gift-return)

      When the text is right, take out these notes and \`draft: true\`.
      "
    `);
  });

  test('becomes one in the language in which it was asked', () => {
    const german = gap({ id: 'de/leinen-waschen', label: 'leinen waschen', locales: ['de'] });
    const [change] = proposeChanges({ gaps: [german], articles, files });
    expect(change?.path).toBe('content/shipping/de/leinen-waschen.mdx');
    expect(change?.after).toMatch(/20-mal gesucht, etwa 14-mal ohne Antwort: rund 2,3 Kontakte/);
    expect(change?.after).toMatch(/summary: … Schreiben/);
  });

  test('that another language answers names the text to translate', () => {
    const nearest = { article: 'returns/de/waschen', title: 'Waschen', cosine: 0 };
    const [change] = proposeChanges({
      gaps: [gap({ cause: 'translation', nearest })],
      articles,
      files,
    });
    expect(change?.path).toBe('content/returns/en/waschen.mdx');
    expect(change?.after).toContain('The answer is in `content/returns/de/waschen.mdx`.');
  });

  test('is not drafted twice, under whatever name its file goes on', () => {
    const [draft] = proposeChanges({ gaps: [gap({})], articles, files });
    const there = (path: string) =>
      proposeChanges({ gaps: [gap({})], articles, files: new Map([[path, draft?.after ?? '']]) });
    expect(there(draft?.path ?? '')).toEqual([]);
    expect(there('content/shipping/en/wrapped-gifts.mdx')).toEqual([]);
    const other = new Map([[draft?.path ?? '', 'Somebody’s own text']]);
    expect(proposeChanges({ gaps: [gap({})], articles, files: other })).toEqual([]);
  });

  test('is not drafted while its words may not be shown', () => {
    const hidden = gap({ id: 'en:1', label: null, queries: [] });
    expect(proposeChanges({ gaps: [hidden], articles, files })).toEqual([]);
  });
});

describe('a topic whose article is not found', () => {
  const wording = gap({
    cause: 'wording',
    class: 'wording',
    patch: [
      { file: 'content/synonyms.en.yml', line: '- [return, bring back]', count: 7 },
      { file: giftFile, line: '- Gift does not  fit', count: 6 },
      { file: giftFile, line: '- wrong present', count: 5 },
    ],
  });

  test('gives its words to the article and to the search, with how often they were typed', () => {
    const changes = proposeChanges({ gaps: [wording], articles, files });
    expect(textPatch(changes)).toMatchInlineSnapshot(`
      "diff --git a/content/returns/en/gift-return.mdx b/content/returns/en/gift-return.mdx
      --- a/content/returns/en/gift-return.mdx
      +++ b/content/returns/en/gift-return.mdx
      @@ -3,6 +3,7 @@
       summary: Yes.
       alsoAsked:
         - gift does not fit
      +  - wrong present # 5
       owner: x
       ---
       
      diff --git a/content/synonyms.en.yml b/content/synonyms.en.yml
      new file mode 100644
      --- /dev/null
      +++ b/content/synonyms.en.yml
      @@ -0,0 +1,1 @@
      +- [return, bring back] # 7
      "
    `);
  });

  test('gives them once', () => {
    const changes = proposeChanges({ gaps: [wording, wording], articles, files });
    const applied = new Map([
      ...files,
      ...changes.map(({ path, after }) => [path, after] as const),
    ]);
    expect(proposeChanges({ gaps: [wording], articles, files: applied })).toEqual([]);
  });
});

describe('questions are added to an article', () => {
  const add = (frontmatter: string, ...lines: string[]) => addAsked(frontmatter, lines);

  test('that has none yet', () => {
    expect(add('---\ntitle: A\n---\nText', '- one')).toBe(
      '---\ntitle: A\nalsoAsked:\n  - one\n---\nText',
    );
  });

  test('with the line ends and the indentation that it has', () => {
    expect(add('---\r\nalsoAsked:\r\n- a b\r\n---\r\n', '- c d')).toBe(
      '---\r\nalsoAsked:\r\n- a b\r\n- c d\r\n---\r\n',
    );
  });

  test('not where a line would break it', () => {
    expect(add('---\nalsoAsked: [one, two]\n---\n', '- three')).toBeUndefined();
    expect(add('no frontmatter', '- three')).toBeUndefined();
    expect(add('---\ntitle: A\nnever closed', '- three')).toBeUndefined();
  });

  test('not beyond forty', () => {
    const full = `---\nalsoAsked:\n${'  - x\n'.repeat(39)}---\n`;
    expect(add(full, '- y', '- z')?.match(/ {2}- /g)).toHaveLength(40);
  });
});
