import { type ForeignArticle, type ForeignHelpCenter, languageOf } from '../foreign-article.ts';
import { type ForeignFilesOptions, foreignFiles } from './foreign-files.ts';
import { plainTitle, titleFrom } from './plain-title.ts';
import {
  dayField,
  isRecord,
  type JsonFile,
  type JsonRecord,
  listField,
  textField,
} from './read-json.ts';

type Kind = 'articles' | 'sections' | 'categories' | 'translations' | 'attachments';
type Placed = { record: JsonRecord; place: string };
type Found = Record<Kind, Placed[]>;

const articleAddress = /\/hc\/(?:([a-z]{2}(?:-[\w-]+)?)\/)?articles\/(\d+)/i;
const contactAddress = /\/hc\/(?:[\w-]+\/)?requests\/new/i;

/**
 * A help center of Zendesk, from the answers of its Help Center API as they were saved: pages of articles, sections,
 * categories, translations and attachments, in any files, in any order.
 * https://developer.zendesk.com/api-reference/help_center/help-center-api/articles
 */
export function readZendesk(
  files: readonly JsonFile[],
  broken: readonly string[],
  options: Omit<ForeignFilesOptions, 'names'>,
): ForeignHelpCenter {
  const found: Found = {
    articles: [],
    sections: [],
    categories: [],
    translations: [],
    attachments: [],
  };
  for (const { file, value } of files) sort(value, file, found);
  const pathOf = categoryPaths(found);
  const unreadable: ForeignHelpCenter['unreadable'] = broken.map((place) => ({
    place,
    why: 'not-readable',
  }));
  const versions = new Map<string, ForeignArticle>();
  const byId = new Map(found.articles.map((placed) => [textField(placed.record, 'id'), placed]));

  for (const { record, place } of found.articles) add(record, record, place);
  for (const { record, place } of found.translations) {
    const main = byId.get(textField(record, 'source_id'));
    if (main) add(record, main.record, place);
  }

  function add(version: JsonRecord, article: JsonRecord, place: string): void {
    const id = textField(article, 'id');
    const writtenLocale =
      textField(version, 'locale') || textField(article, 'source_locale') || 'en-us';
    const html = textField(version, 'body');
    const title = plainTitle(textField(version, 'title', 'name')) || titleFrom(html);
    if (id === '' || title === '')
      return void unreadable.push({ place, why: id === '' ? 'not-readable' : 'no-title' });
    const key = `${id}/${writtenLocale.toLowerCase()}`;
    if (versions.has(key)) return;
    versions.set(key, {
      id,
      locale: languageOf(writtenLocale),
      writtenLocale,
      title,
      html,
      category: pathOf(textField(article, 'section_id'), writtenLocale),
      updated:
        dayField(version, 'edited_at', 'updated_at') ??
        dayField(article, 'edited_at', 'updated_at'),
      urls: [textField(version, 'html_url') || `/hc/${writtenLocale.toLowerCase()}/articles/${id}`],
      draft: version['draft'] === true,
      internal: article['user_segment_id'] !== undefined && article['user_segment_id'] !== null,
      labels: listField(article, 'label_names'),
      place,
    });
  }

  return {
    product: 'zendesk',
    articles: [...versions.values()],
    unreadable,
    idOf: (url) => {
      const [, locale, id] = articleAddress.exec(url.pathname) ?? [];
      return id === undefined
        ? undefined
        : { id, ...(locale !== undefined && { locale: languageOf(locale) }) };
    },
    isContact: (url) => contactAddress.test(url.pathname),
    otherPaths: ({ id, writtenLocale }) => [`/hc/${writtenLocale.toLowerCase()}/articles/${id}`],
    files: foreignFiles({
      ...options,
      names: new Map(
        found.attachments.map(({ record }) => [
          textField(record, 'id'),
          textField(record, 'file_name'),
        ]),
      ),
    }),
  };
}

/** Finds the records in whatever was saved: a page of the API, a list, or one record. */
function sort(value: unknown, file: string, found: Found): void {
  const names: Readonly<Record<string, Kind>> = {
    articles: 'articles',
    article: 'articles',
    sections: 'sections',
    section: 'sections',
    categories: 'categories',
    category: 'categories',
    translations: 'translations',
    translation: 'translations',
    article_attachments: 'attachments',
  };
  if (Array.isArray(value)) {
    for (const [at, item] of value.entries()) {
      if (!isRecord(item)) continue;
      const nested =
        Object.keys(item).some((key) => Object.hasOwn(names, key) && isListOrRecord(item[key])) &&
        item['body'] === undefined;
      if (nested) sort(item, file, found);
      else place(item, kindOf(item), `${file}, ${at + 1}`, found);
    }
    return;
  }
  if (!isRecord(value)) return;
  const known = Object.entries(value).filter(([key]) => Object.hasOwn(names, key));
  if (known.length === 0 || value['body'] !== undefined) {
    place(value, kindOf(value), file, found);
    return;
  }
  for (const [key, list] of known)
    for (const [at, item] of (Array.isArray(list) ? list : [list]).entries())
      if (isRecord(item)) place(item, names[key], `${file}, ${key} ${at + 1}`, found);
}

function isListOrRecord(value: unknown): boolean {
  return Array.isArray(value) || isRecord(value);
}

function place(record: JsonRecord, kind: Kind | undefined, where: string, found: Found): void {
  if (kind === undefined) return;
  found[kind].push({ record, place: where });
  // `?include=translations` puts them into each article.
  const { translations } = record;
  if (kind === 'articles' && Array.isArray(translations))
    for (const [at, item] of translations.entries())
      if (isRecord(item))
        found.translations.push({
          record: { source_id: record['id'], ...item },
          place: `${where}, translation ${at + 1}`,
        });
}

function kindOf(record: JsonRecord): Kind | undefined {
  if (record['source_id'] !== undefined) return 'translations';
  if (record['content_url'] !== undefined) return 'attachments';
  if (record['body'] !== undefined || record['section_id'] !== undefined) return 'articles';
  if (record['category_id'] !== undefined) return 'sections';
  return record['name'] === undefined ? undefined : 'categories';
}

/** @returns a function from a section to its names from the category down, in a language */
function categoryPaths({ sections, categories, translations }: Found) {
  const names = new Map<string, string>();
  const parents = new Map<string, string>();
  const keep = (kind: string, record: JsonRecord, id: string, name: string) => {
    const locale = textField(record, 'locale').toLowerCase();
    names.set(`${kind}/${id}/${locale}`, name);
    if (!names.has(`${kind}/${id}`)) names.set(`${kind}/${id}`, name);
  };
  for (const { record } of categories)
    keep('category', record, textField(record, 'id'), plainTitle(textField(record, 'name')));
  for (const { record } of sections) {
    const id = textField(record, 'id');
    keep('section', record, id, plainTitle(textField(record, 'name')));
    const parent = textField(record, 'parent_section_id');
    parents.set(
      `section/${id}`,
      parent === '' ? `category/${textField(record, 'category_id')}` : `section/${parent}`,
    );
  }
  for (const { record } of translations) {
    const kind = textField(record, 'source_type').toLowerCase();
    if (kind === 'section' || kind === 'category')
      keep(kind, record, textField(record, 'source_id'), plainTitle(textField(record, 'title')));
  }
  return (section: string, locale: string): string[] => {
    const path: string[] = [];
    const seen = new Set<string>();
    for (
      let at: string | undefined = `section/${section}`;
      at !== undefined && !seen.has(at);
      at = parents.get(at)
    ) {
      seen.add(at);
      const name = names.get(`${at}/${locale.toLowerCase()}`) ?? names.get(at);
      if (name) path.unshift(name);
    }
    return path;
  };
}
