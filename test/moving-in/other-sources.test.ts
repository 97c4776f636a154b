import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/content-files/read-content.ts';
import { workplace } from './import-into.ts';

const fixtures = 'test/fixtures/moving-in';

/** Runs an import and reads what is there then; no mistake may be in it. */
async function movedIn(kind: string, source: string, ...options: string[]) {
  const place = workplace();
  const said = await place.run(kind, join(fixtures, source), '--yes', ...options);
  const { findings } = await readContent(place.content, { today: '2026-11-22' });
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  const read = (file: string) => readFileSync(join(place.content, file), 'utf8');
  const files = readdirSync(place.content, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:mdx|png)$/.test(file))
    .sort();
  const redirects = existsSync(join(place.content, 'redirects.yml')) ? read('redirects.yml') : '';
  return { said, read, files, redirects };
}

test('Freshdesk: folders, drafts, translations, and links to articles and to a person', async () => {
  const { files, read, redirects, said } = await movedIn('freshdesk', 'freshdesk');
  expect(files).toEqual([
    'shipping/de/where-is-my-parcel.mdx',
    'shipping/en/lost-parcels.mdx',
    'shipping/en/where-is-my-parcel.mdx',
  ]);
  expect(read('shipping/en/where-is-my-parcel.mdx')).toMatchInlineSnapshot(`
    "---
    title: Where is my parcel?
    summary: Look under My orders in your account.
    keywords:
      - tracking
      - parcel
      - dhl
    updated: 2025-03-09
    ---

    Look under **My orders**.

    See lost parcels or [write to us](/contact).
    "
  `);
  expect(read('shipping/en/lost-parcels.mdx')).toContain('draft: true');
  expect(redirects).toContain('/support/solutions/articles/72: shipping/en/lost-parcels');
  expect(said).toContain('1 to a draft, taken out');
});

test('phpMyFAQ: XML and JSON, both languages, and addresses that name the article in their query', async () => {
  const { files, read, redirects } = await movedIn('phpmyfaq', 'phpmyfaq');
  expect(files).toEqual([
    'shipping/de/do-you-deliver-to-switzerland.mdx',
    'shipping/de/wie-lange-dauert-die-lieferung.mdx',
    'shipping/en/do-you-deliver-to-switzerland.mdx',
  ]);
  expect(read('shipping/de/do-you-deliver-to-switzerland.mdx')).toMatchInlineSnapshot(`
    "---
    title: Liefern Sie in die Schweiz?
    summary: Ja, für 14,95 €. Der Zoll & die Steuer kommen dazu.
    keywords:
      - zoll
      - schweiz
    slug: liefern-sie-in-die-schweiz
    updated: 2024-05-17
    ---

    [Wie lange dauert das?](/shipping/wie-lange-dauert-die-lieferung)
    "
  `);
  expect(redirects).toContain(
    '/index.php?action=faq&id=2&artlang=en: shipping/en/do-you-deliver-to-switzerland',
  );
});

test('Gorgias: translations of articles and categories', async () => {
  const { files, read, redirects } = await movedIn('gorgias', 'gorgias');
  expect(files).toEqual([
    'returns/de/how-do-i-return-an-item.mdx',
    'returns/en/how-do-i-return-an-item.mdx',
    'returns/en/refunds.mdx',
  ]);
  expect(read('returns/de/how-do-i-return-an-item.mdx')).toMatchInlineSnapshot(`
    "---
    title: Wie sende ich etwas zurück?
    summary: Innerhalb von 30 Tagen. Im Rückgabeportal.
    slug: wie-sende-ich-etwas-zurueck
    ---

    <Note>
      Innerhalb von 30 Tagen.
    </Note>

    Im Rückgabeportal.
    "
  `);
  expect(redirects).toContain(
    '/de-DE/wie-sende-ich-etwas-zurueck-501: returns/de/how-do-i-return-an-item',
  );
});

test('Gorgias: a table', async () => {
  const { files } = await movedIn('gorgias', 'gorgias/articles.csv');
  expect(files).toEqual(['billing/de/wo-bleibt-meine-rechnung.mdx']);
});

test('HTML: pages in folders by language, in any encoding, with images and without their frame', async () => {
  const { files, read } = await movedIn('html', 'html');
  expect(files).toEqual([
    'shipping/de/was-kostet-der-versand.mdx',
    'shipping/de/where-is-my-parcel-karte.png',
    'shipping/de/where-is-my-parcel.mdx',
    'shipping/en/where-is-my-parcel.mdx',
  ]);
  expect(read('shipping/de/where-is-my-parcel.mdx')).toMatchInlineSnapshot(`
    "---
    title: Wo ist mein Paket?
    summary: Sehen Sie in Ihrem Konto unter „Meine Bestellungen“ nach.
    slug: wo-ist-mein-paket
    ---

    Unter **Meine Bestellungen**.

    ![Die Karte](./where-is-my-parcel-karte.png)

    Siehe [Kosten](/shipping/was-kostet-der-versand#übrige-eu).
    "
  `);
  expect(read('shipping/de/was-kostet-der-versand.mdx')).toContain('## Übrige EU');
});

test('Markdown: fields, boxes and templates of the usual generators', async () => {
  const { files, read, redirects } = await movedIn('markdown', 'markdown', '--locale', 'en');
  expect(files).toEqual([
    'returns/en/hugo.mdx',
    'returns/en/send-back-map.png',
    'returns/en/send-back.mdx',
    'shipping/de/tracking.mdx',
    'shipping/en/tracking-map.png',
    'shipping/en/tracking.mdx',
  ]);
  expect(read('shipping/en/tracking.mdx')).toMatchInlineSnapshot(`
    "---
    title: Track a parcel
    summary: Open the link in the dispatch mail, or look under My orders.
    keywords:
      - dhl
      - tracking
    ---

    Open the link in the mail.

    <Important>
      **Stolen parcels**

      Tell us at once, see [returns](/returns/send-back#the-label).
    </Important>

    ![The map](./tracking-map.png)

    1. Open the mail

    2. Press \\{Track}

       \`\`\`js
       :::note
       \`\`\`
    "
  `);
  expect(read('returns/en/send-back.mdx')).toMatchInlineSnapshot(`
    "---
    title: Send something back
    summary: Print it. Then stick it on.
    ---

    <Note>
      Thirty days.
    </Note>

    ## The label

    Print it.\\
    Then stick it on.

    ![Where to stick it](./send-back-map.png)
    "
  `);
  expect(read('shipping/de/tracking.mdx')).toContain('<Note>\n  Der erste Eintrag');
  expect(redirects).toContain('/old/send-back: returns/en/send-back');
});

test('CSV: a table of Excel with a column for each language', async () => {
  const { files, read } = await movedIn('csv', 'csv/articles.csv');
  expect(files).toEqual([
    'billing/de/kann-ich-mit-gutschein-zahlen.mdx',
    'billing/de/where-is-my-invoice.mdx',
    'billing/en/where-is-my-invoice.mdx',
  ]);
  expect(read('billing/de/where-is-my-invoice.mdx')).toMatchInlineSnapshot(`
    "---
    title: Wo ist meine Rechnung?
    summary: Sie kommt per Mail, sobald wir verschicken.
    keywords:
      - rechnung
      - beleg
    slug: wo-ist-meine-rechnung
    updated: 2025-02-03
    ---

    1. Postfach öffnen
    2. Im Spam suchen
    "
  `);
});

describe('what cannot be taken over is explained', () => {
  test.each([
    ['zendesk', 'nowhere', 'There is no file or folder'],
    ['zendesk', 'html', 'There is no JSON file in that folder.'],
    ['zendesk', 'phpmyfaq/export.xml', 'is no JSON, or half of it is missing'],
    ['freshdesk', 'gorgias/categories.json', 'has no article that can be read'],
    ['phpmyfaq', 'csv/articles.csv', 'is no export of phpMyFAQ'],
    ['csv', 'phpmyfaq/export.xml', 'not a CSV file'],
    ['docx', 'csv', 'has no article that can be read'],
    ['html', 'csv', 'has no article that can be read'],
  ])('%s from %s', async (kind, source, sentence) => {
    await expect(workplace().run(kind, join(fixtures, source), '--yes')).rejects.toThrow(sentence);
  });

  test('options that it does not have', async () => {
    await expect(
      workplace().run('csv', join(fixtures, 'csv/articles.csv'), '--everything'),
    ).rejects.toThrow("Unknown option '--everything'");
    await expect(
      workplace().run('csv', join(fixtures, 'csv/articles.csv'), '--columns', 'tilte=Frage'),
    ).rejects.toThrow('there is no such field');
  });
});

test('Word: an article for each heading of the first level, with images and tables', async () => {
  const { files, read, said } = await movedIn('docx', 'docx');
  expect(files).toEqual([
    'returns/de/geld-zurueck.mdx',
    'shipping/de/was-kostet-der-versand.mdx',
    'shipping/de/wo-ist-mein-paket-1.png',
    'shipping/de/wo-ist-mein-paket.mdx',
  ]);
  expect(read('shipping/de/wo-ist-mein-paket.mdx')).toMatchInlineSnapshot(`
    "---
    title: Wo ist mein Paket?
    summary: Sehen Sie unter Meine Bestellungen nach.
    ---

    ![Die Karte](./wo-ist-mein-paket-1.png)

    ## Wie lange dauert es?

    | Land | Tage |
    | - | - |
    | DE | 2 \\{bis} 3 |
    "
  `);
  expect(said).toContain('1 left out');
});
