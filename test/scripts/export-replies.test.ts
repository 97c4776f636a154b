import { spawnSync } from 'node:child_process';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { cleanFiles, contentFolder } from '../content-files/support/content-folder.ts';

async function exportReplies(reply: string, ...args: string[]) {
  const root = await contentFolder({ ...cleanFiles, 'replies/de/antwort.mdx': reply });
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['scripts/export.ts', 'replies', '--content', root, ...args],
    {
      encoding: 'utf8',
      env: { ...process.env, SITE_URL: 'https://help.example', LC_ALL: 'en_US.UTF-8' },
    },
  );
  return { rows: status === 0 ? parse(stdout, { columns: true, bom: true }) : [], stderr, status };
}

const reply = `---
title: =HYPERLINK("https://evil.example")
article: returns/return-an-item
tags: [return, label]
---

Guten Tag {{ name }}, Ihre Bestellung {{ orderNumber }}: <Fact id="returns.windowDays" />.
`
  .replace('=HYPER', "'=HYPER")
  .replace('example")', 'example")\'');

test('replies come out as rows that a help desk reads and a spreadsheet never calculates', async () => {
  const { rows, stderr } = await exportReplies(reply);
  expect(stderr).toBe('1 reply.\n');
  expect(rows).toEqual([
    {
      name: `'=HYPERLINK("https://evil.example")`,
      language: 'de',
      tags: 'return, label',
      article: 'https://help.example/de/rueckgabe/zurueckschicken/',
      text: 'Guten Tag {{ name }}, Ihre Bestellung {{ orderNumber }}: 30\u00a0Tage.',
      html: '<p>Guten Tag {{ name }}, Ihre Bestellung {{ orderNumber }}: 30\u00a0Tage.</p>',
    },
  ]);
});

test.each([
  ['zendesk', '{{ticket.requester.first_name}}, Ihre Bestellung [orderNumber]'],
  ['gorgias', '{{ticket.customer.firstname}}, Ihre Bestellung {{ticket.customer.integrations'],
  ['freshdesk', '{{ticket.requester.firstname}}, Ihre Bestellung [orderNumber]'],
])('for %s placeholders are written as it knows them', async (desk, text) => {
  const { rows } = await exportReplies(reply, '--for', desk);
  expect(rows[0]).toMatchObject({ text: expect.stringContaining(text) });
});

test('what cannot be sent, and what is not known, stops with a sentence', async () => {
  const wrong = await exportReplies(reply.replace('{{ name }}', '{{ nmae }}'));
  expect(wrong).toMatchObject({ status: 1, stderr: expect.stringContaining('{{ nmae }}') });
  expect((await exportReplies(reply, '--for', 'paper')).stderr).toContain('zendesk, freshdesk');
  expect((await exportReplies(reply, '--lang', 'fr')).stderr).toContain('Choose one of: de, en.');
});
