import { DOMParser } from 'linkedom';
import { UserError } from '../../core/user-error.ts';
import { type ForeignArticle, type ForeignHelpCenter, languageOf } from '../foreign-article.ts';
import { type ForeignFilesOptions, foreignFiles } from './foreign-files.ts';
import { plainTitle, titleFrom } from './plain-title.ts';
import { dayField, isRecord, type JsonRecord, listField, textField } from './read-json.ts';
import { readSourceText, type SourceFolder } from './source-folder.ts';
import { textToHtml } from './text-to-html.ts';

/** The exports of phpMyFAQ: XML (`<article>` with `<theme>` and `<content>`) and JSON (`faq` with `question` and `answer`). */
export async function readPhpMyFaq(
  source: SourceFolder,
  locale: string,
  network: ForeignFilesOptions['network'],
): Promise<ForeignHelpCenter> {
  const articles: ForeignArticle[] = [];
  const unreadable: ForeignHelpCenter['unreadable'] = [];
  const files = source.files.filter((name) => !source.isFolder || /\.(?:xml|json)$/i.test(name));
  for (const file of files) {
    const text = ((await readSourceText(source, file)) ?? '').replace(/^\uFEFF/, '').trim();
    const records = text.startsWith('<') ? recordsOfXml(text) : recordsOfJson(text);
    if (!records) {
      if (!source.isFolder)
        throw new UserError(`${file} is no export of phpMyFAQ.`, {
          hint: 'Export it again, as XML or as JSON. Nothing was imported.',
        });
      unreadable.push({ place: file, why: 'not-readable' });
      continue;
    }
    for (const [at, record] of records.entries()) {
      const place = `${file}, ${at + 1}`;
      const html = textToHtml(textField(record, 'answer', 'content'));
      const title = plainTitle(textField(record, 'question', 'theme')) || titleFrom(html);
      const id = textField(record, 'id');
      const written = textField(record, 'language', 'lang') || locale;
      if (title === '' || id === '') {
        unreadable.push({ place, why: id === '' ? 'not-readable' : 'no-title' });
        continue;
      }
      if (articles.some((other) => other.id === id && other.writtenLocale === written)) continue; // once for each of its categories
      const link = textField(record, 'link', 'url');
      articles.push({
        id,
        locale: languageOf(written),
        writtenLocale: written,
        title,
        html,
        category: textField(record, 'category')
          .split(/\s*(?:>>|»)\s*/)
          .map(plainTitle)
          .filter(Boolean),
        updated: dayField(record, 'last_modified', 'date', 'updated'),
        urls: link === '' ? [`/index.php?action=faq&id=${id}&artlang=${written}`] : [link],
        draft: /^(?:no|0|false)$/i.test(textField(record, 'active')),
        labels: listField(record, 'keywords'),
        place,
      });
    }
  }
  return {
    product: 'phpmyfaq',
    articles,
    unreadable,
    idOf,
    isContact: (url) => /\/contact(?:\.html)?$|action=contact/.test(`${url.pathname}${url.search}`),
    otherPaths: ({ id, writtenLocale }) => [
      `/index.php?action=artikel&id=${id}&artlang=${writtenLocale}`,
    ],
    files: foreignFiles({ source, network }),
  };
}

/** `index.php?action=faq&cat=1&id=2&artlang=de`, `/content/1/2/de/titel.html`, and `artikel` in older versions. */
function idOf(url: URL): { id: string; locale?: string } | undefined {
  const action = url.searchParams.get('action');
  const id = url.searchParams.get('id');
  if (id && (action === 'faq' || action === 'artikel')) {
    const locale = url.searchParams.get('artlang');
    return { id, ...(locale && { locale: languageOf(locale) }) };
  }
  const [, number, locale] = /\/content\/\d+\/(\d+)\/([a-z_]{2,5})\//i.exec(url.pathname) ?? [];
  return number === undefined ? undefined : { id: number, locale: languageOf(locale ?? '') };
}

function recordsOfXml(text: string): JsonRecord[] | undefined {
  const document = new DOMParser().parseFromString(text, 'text/xml') as unknown as XmlNode;
  const entries = [...document.querySelectorAll('article')];
  if (entries.length === 0) return undefined;
  return entries.map((entry) => ({
    id: entry.getAttribute('id'),
    language: entry.getAttribute('language') ?? entry.getAttribute('lang'),
    ...Object.fromEntries(
      [...entry.children].map((field) => [
        field.localName,
        field.localName === 'content' && field.children.length > 0
          ? field.innerHTML
          : field.textContent,
      ]),
    ),
  }));
}

interface XmlNode {
  localName: string;
  textContent: string;
  innerHTML: string;
  children: Iterable<XmlNode> & { length: number };
  getAttribute(name: string): string | null;
  querySelectorAll(selector: string): Iterable<XmlNode>;
}

function recordsOfJson(text: string): JsonRecord[] | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  const list = Array.isArray(value)
    ? value
    : isRecord(value)
      ? [value['faqs'], value['data'], value['records']].find(Array.isArray)
      : undefined;
  return Array.isArray(list)
    ? list.filter(isRecord).map((item) => (isRecord(item['faq']) ? item['faq'] : item))
    : undefined;
}
