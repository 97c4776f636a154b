import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';

/** Numbers from 0 to 1 that are the same at each run (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export interface WrittenExport {
  /** Language versions in the export. */
  versions: number;
  /** Those of them that have nothing to take over. */
  empty: number;
  /** `<a href>` and `<img>` in all texts. */
  links: number;
  images: number;
}

const host = 'https://halm.zendesk.com';
const topics = [
  {
    de: 'Versand & Lieferung',
    en: 'Shipping & delivery',
    things: [
      ['Paket', 'parcel'],
      ['Sendung', 'shipment'],
      ['Lieferung', 'delivery'],
      ['Spedition', 'freight'],
    ],
  },
  {
    de: 'Rückgabe',
    en: 'Returns',
    things: [
      ['Rücksendung', 'return'],
      ['Erstattung', 'refund'],
      ['Umtausch', 'exchange'],
      ['Widerruf', 'withdrawal'],
    ],
  },
  {
    de: 'Zahlung',
    en: 'Payment',
    things: [
      ['Rechnung', 'invoice'],
      ['Gutschein', 'voucher'],
      ['Kreditkarte', 'credit card'],
      ['Klarna', 'Klarna'],
    ],
  },
  {
    de: 'Allgemeines',
    en: 'General',
    things: [
      ['Bestellung', 'order'],
      ['Konto', 'account'],
      ['Passwort', 'password'],
      ['Newsletter', 'newsletter'],
    ],
  },
] as const satisfies readonly {
  de: string;
  en: string;
  things: readonly (readonly [string, string])[];
}[];
const questions = [
  ['Wo finde ich {}?', 'Where do I find my {}?'],
  ['{} ist nicht angekommen', 'My {} has not arrived'],
  ['Wie ändere ich {}?', 'How do I change my {}?'],
  ['{} > 50 € & {klein}: was gilt?', '{} > 50 € & {small}: what holds?'],
  ['Was kostet {} <nach Österreich>?', 'What does {} <to Austria> cost?'],
] as const;

/**
 * Writes an export of a Zendesk help center, as pages of its API: `count` articles in German and most of them in English,
 * with everything that years of editing leave behind.
 */
export async function writeZendeskExport(
  folder: string,
  count: number,
  seed = 7,
): Promise<WrittenExport> {
  const random = seeded(seed);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
  mkdirSync(join(folder, 'attachments'), { recursive: true });
  const images = await writeImages(folder);
  const totals: WrittenExport = { versions: 0, empty: 0, links: 0, images: 0 };
  const articles: Record<'de' | 'en-us', unknown[]> = { de: [], 'en-us': [] };

  for (let at = 0; at < count; at++) {
    const id = 360_000_000 + at;
    const topic = topics[at % topics.length] ?? topics[0];
    const thing = pick<readonly [string, string]>(topic.things);
    const question = pick(questions);
    for (const [index, locale] of (['de', 'en-us'] as const).entries()) {
      if (locale === 'en-us' && at % 10 === 3) continue;
      const title =
        `${question[index]?.replace('{}', thing[index] ?? '')} ${at % 3 === 0 ? '' : `(${at})`}`.trim();
      const html =
        at % 50 === 49 ? pick(['', '<p>&nbsp;</p>', '<div><br></div>']) : body(id, locale, at);
      totals.versions++;
      if (at % 50 === 49) totals.empty++;
      totals.links += html.match(/<a [^>]*href="[^"]/g)?.length ?? 0;
      totals.images += html.match(/<img /g)?.length ?? 0;
      articles[locale].push({
        id,
        url: `${host}/api/v2/help_center/${locale}/articles/${id}.json`,
        html_url: `${host}/hc/${locale}/articles/${id}-${encodeURIComponent(title.replace(/[^\p{L}\p{N}]+/gu, '-'))}`,
        locale,
        source_locale: 'de',
        title: at % 97 === 5 ? `${title} ${'und noch viel mehr dazu '.repeat(6)}` : title,
        body: html,
        draft: at % 41 === 40,
        user_segment_id: at % 83 === 82 ? 4711 : null,
        section_id: 1000 + (at % topics.length),
        label_names: [thing[index], 'x', 'FAQ'],
        created_at: '2021-03-01T09:00:00Z',
        updated_at: `2025-0${1 + (at % 9)}-1${at % 10}T10:11:12Z`,
        position: 0,
      });
    }
  }

  function body(id: number, locale: 'de' | 'en-us', at: number): string {
    const de = locale === 'de';
    const other = 360_000_000 + Math.floor(random() * count);
    const nasty = pick(nasties);
    const image = pick(images);
    return [
      at % 7 === 0
        ? `<h1 id="h_top${id}" style="color:red"><b>${de ? 'Überblick' : 'Overview'}</b></h1>`
        : '',
      `<p style="margin:0"><span style="font-size:14px">${de ? `Das dauert meist zwei bis drei Werktage. Nummer ${id} {in Klammern} mit 5 < 6 &amp; mehr.` : `This usually takes two or three working days. Number ${id} {in braces} with 5 < 6 &amp; more.`}</span></p>`,
      `<h3 id="h_01${id}">${de ? 'So geht es' : 'How it works'}</h3><h2></h2>`,
      `<ol><li>${de ? 'Öffnen Sie' : 'Open'} <strong>${de ? 'Meine Bestellungen ' : 'My orders '}</strong>${de ? 'im Konto' : 'in your account'}.<ul><li>${de ? 'oder die Mail' : 'or the mail'}<ul><li>a</li></ul></li></ul></li><li><p>${de ? 'Wählen Sie' : 'Choose'} <a href="${host}/hc/${locale}/articles/${other}-Irgendwas#h_01${other}">${de ? 'diesen Artikel' : 'this article'}</a>.</p></li></ol>`,
      `<p><img src="${host}/hc/article_attachments/${image.id}/${image.name}" alt="${at % 4 === 0 ? '' : 'Screenshot'}" width="600" style="float:left"></p>`,
      `<div class="wysiwyg-callout ${at % 2 ? 'warning' : 'info'}"><p>${de ? 'Gut zu wissen' : 'Good to know'}: <a href="/hc/${locale}/requests/new">${de ? 'Schreiben Sie uns' : 'write to us'}</a></p></div>`,
      nasty(id, locale),
    ].join('\n');
  }

  const save = (name: string, value: unknown) =>
    writeFileSync(join(folder, name), JSON.stringify(value));
  for (const [locale, list] of Object.entries(articles))
    for (let page = 0; page * 100 < list.length; page++)
      save(`articles-${locale}-${page + 1}.json`, {
        count: list.length,
        next_page: null,
        page: page + 1,
        articles: list.slice(page * 100, page * 100 + 100),
      });
  const inBoth = (of: (topic: (typeof topics)[number], at: number) => object) =>
    topics.flatMap((topic, at) => [
      { ...of(topic, at), locale: 'de', name: topic.de },
      { ...of(topic, at), locale: 'en-us', name: topic.en },
    ]);
  save('sections.json', { sections: inBoth((_, at) => ({ id: 1000 + at, category_id: 10 + at })) });
  save('categories.json', {
    categories: topics.map(({ de }, at) => ({
      id: 10 + at,
      locale: 'de',
      name: at === 3 ? 'Sonstiges' : de,
    })),
  });
  return totals;
}

interface ExportedImage {
  id: number;
  name: string;
}

/** Two that are fine, one that is a login page, one that is not there. */
async function writeImages(folder: string): Promise<ExportedImage[]> {
  const picture = (red: number) =>
    sharp({ create: { width: 60, height: 40, channels: 3, background: { r: red, g: 90, b: 60 } } })
      .png()
      .toBuffer();
  const save = (id: number, name: string, bytes: Uint8Array | string) => {
    mkdirSync(join(folder, 'attachments', String(id)), { recursive: true });
    writeFileSync(join(folder, 'attachments', String(id), name), bytes);
    return { id, name };
  };
  return [
    save(9001, 'Meine Bestellungen.png', await picture(10)),
    save(9002, 'label.png', await picture(200)),
    save(9003, 'login.png', '<html>Please sign in</html>'),
    { id: 9004, name: 'gone.png' },
  ];
}

/** What real help centers have in their texts. */
const nasties: readonly ((id: number, locale: string) => string)[] = [
  () =>
    '<table><tr><td>Land</td><td>Tage</td></tr><tr><td>DE | AT<ul><li>a</li><li>b</li></ul></td><td colspan="99999">2<br>3</td></tr></table>',
  () => `<table><tbody>${'<tr><td>x</td><td>{y}</td></tr>'.repeat(80)}</tbody></table>`,
  () => '<table><tr><td><p>Nur zur Anordnung</p></td></tr></table>',
  () => '<iframe src="//www.youtube-nocookie.com/embed/dQw4w9WgXcQ" width="560"></iframe>',
  () => '<script>alert("x")</script><style>p{color:red}</style><p onclick="x()">Text</p>',
  () => '<p>import duties apply. <br><br>export {nothing}</p><p>export default cheap</p>',
  () => '<p>Ein <b>nie geschlossener <i>Text</p><p>und</b> mehr</i></div></span>',
  () =>
    '<p><a href="javascript:alert(1)">Klick</a> <a href="http://[broken">Kaputt</a> <a href="">leer</a></p>',
  (_, locale) =>
    `<p><a href="${host}/hc/${locale}/sections/1000-Versand">Abschnitt</a> <a href="/hc/${locale}/community/posts/1">Forum</a></p>`,
  () =>
    '<p><a href="https://www.dhl.de/sendung?x=1&amp;y={2}">DHL</a> hilfe@halm.example www.halm.example/a_b*c</p>',
  () =>
    `<p><a href="${host}/hc/article_attachments/9002/label.png"><img src="${host}/hc/article_attachments/9002/label.png" alt="Etikett"></a></p>`,
  () =>
    '<p><img src="../../../../../../etc/passwd" alt="x"><img src="file:///etc/passwd" alt="y"></p>',
  () => '<pre><code>const a = { b: "&lt;c&gt;" };\n\n  x</code></pre><p><code>{`x`}</code></p>',
  () => '<details><summary>Mehr {Fragen}?</summary><p>Antwort <!-- weg --></p></details>',
  (id) =>
    `<p><a name="unten-${id}"></a><a href="#unten-${id}">nach unten</a> <a href="#gibtsnicht">nirgends</a></p><h6>Ende</h6>`,
  () => `${'<div>'.repeat(400)}tief${'</div>'.repeat(400)}`,
  () =>
    '<p>&lt;Note&gt; kein Baustein &lt;/Note&gt; &nbsp;&#0;&#xD800; \u200b{/* x */} &amp;amp; &copy;</p>',
  () => '<p>1. Erst dies<br>2. Dann das<br>3. Fertig</p><p>- so</p><p>- und so</p>',
  () =>
    '<blockquote><p># keine Überschrift</p><p>* kein Punkt</p><p>| keine | Tabelle |</p><p>---</p></blockquote>',
  () =>
    '<ol start="4"><li>vier</li></ol><p>Bild</p><ol start="5"><li>fünf</li></ol><li>verloren</li>',
  () =>
    '<p>&lt;!-- Kommentar --&gt; &lt;https://a.example&gt; [Klammer](x) ![x](y) `z` ~~w~~ _u_ **v** \\ $a$ [^1]</p>',
];
