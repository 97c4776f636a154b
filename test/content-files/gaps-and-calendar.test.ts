import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/content-files/read-content.ts';
import { cleanFiles, contentFolder } from './support/content-folder.ts';
import { article, findingsOf } from './support/planted-mistakes.ts';

describe('gaps.yml', () => {
  test('says what the team has decided', async () => {
    const root = await contentFolder({
      ...cleanFiles,
      'gaps.yml': [
        '# decided on Mondays',
        'en/gift-wrapping:',
        '  state: dismissed',
        '  reason: We do not wrap gifts.',
        '  queries: [gift wrapping, wrap as a gift]',
        'de/wohin-schicken:',
        '  state: done',
        '  since: 2026-11-01',
        '  article: returns/return-an-item',
        '  queries: [wohin schicken]',
        'returns/en/return-an-item:',
        '  state: open',
        '  owner: Jana',
        '',
      ].join('\n'),
    });
    const { decisions, findings } = await readContent(root);
    expect(findings).toEqual([]);
    expect(decisions).toEqual([
      {
        id: 'en/gift-wrapping',
        state: 'dismissed',
        reason: 'We do not wrap gifts.',
        queries: ['gift wrapping', 'wrap as a gift'],
      },
      {
        id: 'de/wohin-schicken',
        state: 'done',
        since: '2026-11-01',
        article: 'returns/return-an-item',
        queries: ['wohin schicken'],
      },
      { id: 'returns/en/return-an-item', state: 'open', owner: 'Jana', queries: [] },
    ]);
  });

  test('of comments alone, or none at all, is no mistake', async () => {
    expect(await findingsOf({ 'gaps.yml': '# nothing yet\n' })).toBe('');
    expect(await findingsOf({ 'calendar.yml': '# nothing yet\n' })).toBe('');
    expect((await readContent(await contentFolder(cleanFiles))).decisions).toEqual([]);
  });

  test('names what is wrong by line, and what would be right', async () => {
    const lines = [
      'en/gift-wrapping:',
      '  state: dismised',
      '  queries: [gift wrapping]',
      'en/engraving:',
      '  state: dismissed',
      '  querys: [engraving]',
      'en/wash-linen:',
      '  state: done',
      '  queries: [wash linen]',
    ];
    expect(await findingsOf({ 'gaps.yml': lines.join('\n') })).toMatchInlineSnapshot(`
      "content/gaps.yml:2:3  \`en/gift-wrapping.state\` is \`dismised\`.  Did you mean \`dismissed\`? Write one of: open, done, dismissed.
      content/gaps.yml:4:1  The field \`en/engraving.reason\` is missing.  Say in one sentence why it is dismissed.
      content/gaps.yml:6:3  Unknown field \`querys\`.  Did you mean \`queries\`? Fields of \`en/engraving\`: state, queries, reason, since, article, owner.
      content/gaps.yml:7:1  The field \`en/wash-linen.since\` is missing.  Write the day from which on it is answered, for example 2026-11-21."
    `);
    expect(
      await findingsOf({
        'gaps.yml': [
          'fr/emballage:',
          '  state: open',
          '  queries: [emballage]',
          'en/wash-linen:',
          '  state: done',
          '  since: 2026-02-30',
          '  article: returns/return-an-itm',
          'returns/en/gone-away:',
          '  state: open',
          '',
        ].join('\n'),
      }),
    ).toMatchInlineSnapshot(`
      "content/gaps.yml:1:1  The site has no language \`fr\`.  Languages: de, en.
      content/gaps.yml:4:1  The topic has no \`queries\`: nothing says which searches are meant.  Copy the customers’ words from the report: queries: [gift wrapping, wrap as a gift].
      content/gaps.yml:6:3  \`since\` is \`2026-02-30\`, a day that no calendar has.  Write the day as year-month-day, for example 2026-11-21.
      content/gaps.yml:7:3  There is no article \`returns/return-an-itm\`.  Did you mean \`returns/return-an-item\`?
      content/gaps.yml:8:1  There is no article \`returns/gone-away\`.  Write the collection and the file name without .mdx, such as returns/return-an-item."
    `);
    expect(
      await findingsOf({ 'gaps.yml': 'Gift wrapping:\n  state: open\n' }),
    ).toMatchInlineSnapshot(
      `"content/gaps.yml:1:1  The line begins with \`Gift wrapping\`.  Write a topic as the report names it, such as en/gift-wrapping, or an article with its language, such as returns/en/return-an-item."`,
    );
    expect(await findingsOf({ 'gaps.yml': '- en/gift\n' })).toMatchInlineSnapshot(
      `"content/gaps.yml:1:1  There are no fields here.  Write one topic a line, such as \`en/gift-wrapping:\`, and below it its \`state\`."`,
    );
  });

  test('may name a draft, and is told that nobody finds it yet', async () => {
    const files = {
      ...article('returns/en/wrap', 'draft: true'),
      ...article('returns/de/wrap', 'draft: true'),
      'gaps.yml':
        'en/wrap:\n  state: done\n  since: 2026-11-01\n  article: returns/wrap\n  queries: [wrap it]\n',
    };
    expect(await findingsOf(files)).toMatchInlineSnapshot(
      `"content/gaps.yml:4:3  Warning: The English \`returns/wrap\` is not shown to readers now.  Look at its \`draft\`, \`validFrom\` and \`validUntil\`; until it is shown, the report calls the topic not found."`,
    );
  });
});

describe('calendar.yml', () => {
  test('marks days, oldest first', async () => {
    const root = await contentFolder({
      ...cleanFiles,
      'calendar.yml': [
        '- { from: 2026-11-27, to: 2026-11-30, title: Black Friday, kind: campaign }',
        '- from: 2026-10-01',
        '  title: Returns cost 2.95',
        '  kind: policy',
        '',
      ].join('\n'),
    });
    const { calendar, findings } = await readContent(root);
    expect(findings).toEqual([]);
    expect(calendar).toEqual([
      { from: '2026-10-01', to: '2026-10-01', title: 'Returns cost 2.95', kind: 'policy' },
      { from: '2026-11-27', to: '2026-11-30', title: 'Black Friday', kind: 'campaign' },
    ]);
  });

  test('names what is wrong by line, and what would be right', async () => {
    const lines = [
      '- from: 2026-11-31',
      '  title: Sale',
      '  kind: campain',
      '- from: 27.11.2026',
      '  titel: Sale',
      '  kind: campaign',
    ];
    expect(await findingsOf({ 'calendar.yml': lines.join('\n') })).toMatchInlineSnapshot(`
      "content/calendar.yml:3:3  \`kind\` in entry 1 is \`campain\`.  Did you mean \`campaign\`? Write one of: campaign, policy, price, shipping, outage, holiday, release, other.
      content/calendar.yml:4:3  \`from\` in entry 2 is \`27.11.2026\`.  Write the day as year-month-day, for example 2026-11-21.
      content/calendar.yml:4:3  The field \`title\` in entry 2 is missing.  Add it.
      content/calendar.yml:5:3  Unknown field \`titel\`.  Did you mean \`title\`? Fields of entry 2: from, to, title, kind."
    `);
    expect(
      await findingsOf({
        'calendar.yml':
          '- { from: 2026-11-31, title: Sale, kind: campaign }\n- { from: 2026-11-30, to: 2026-11-27, title: Sale, kind: other }\n',
      }),
    ).toMatchInlineSnapshot(`
      "content/calendar.yml:1:5  \`from\` is \`2026-11-31\`, a day that no calendar has.  Write the day as year-month-day, for example 2026-11-21.
      content/calendar.yml:2:23  \`Sale\` ends on 2026-11-27, before it begins on 2026-11-30.  Write a later day in \`to\`, or an earlier one in \`from\`."
    `);
    expect(await findingsOf({ 'calendar.yml': 'from: 2026-11-27\n' })).toMatchInlineSnapshot(
      `"content/calendar.yml:1:1  There are no fields here.  Write a list: each entry on a line of its own after a hyphen, or [one, two]."`,
    );
  });
});
