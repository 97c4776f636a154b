import { type ForeignArticle, type ForeignHelpCenter, languageOf } from '../foreign-article.ts';
import { type ForeignFilesOptions, foreignFiles } from './foreign-files.ts';
import { plainTitle, titleFrom } from './plain-title.ts';
import { dayField, isRecord, type JsonFile, type JsonRecord, textField } from './read-json.ts';

/** A help center of Gorgias as JSON: articles and categories with a `translation`, or several, as its API answers. */
export function readGorgias(
  files: readonly JsonFile[],
  broken: readonly string[],
  locale: string,
  options: Omit<ForeignFilesOptions, 'names'>,
): ForeignHelpCenter {
  const records = files.flatMap(({ file, value }) => recordsIn(value, file));
  const categories = new Map<string, { names: Map<string, string>; parent: string }>();
  for (const { record } of records.filter(({ record }) => !isArticle(record))) {
    const names = new Map(
      translationsOf(record).map((version) => [
        textField(version, 'locale').toLowerCase(),
        plainTitle(textField(version, 'title', 'name')),
      ]),
    );
    categories.set(textField(record, 'id'), {
      names,
      parent: textField(record, 'parent_category_id', 'parent_id'),
    });
  }
  const pathOf = (id: string, language: string): string[] => {
    const path: string[] = [];
    const seen = new Set<string>();
    for (let at = id; categories.has(at) && !seen.has(at); at = categories.get(at)?.parent ?? '') {
      seen.add(at);
      const names = categories.get(at)?.names;
      const name = names?.get(language.toLowerCase()) ?? [...(names?.values() ?? [])][0];
      if (name) path.unshift(name);
    }
    return path;
  };

  const unreadable: ForeignHelpCenter['unreadable'] = broken.map((place) => ({
    place,
    why: 'not-readable',
  }));
  const articles = new Map<string, ForeignArticle>();
  for (const { record, place } of records.filter(({ record }) => isArticle(record)))
    for (const version of translationsOf(record)) {
      const id = textField(record, 'id') || textField(version, 'article_id');
      const written = textField(version, 'locale') || locale;
      const html = textField(version, 'content', 'html', 'body');
      const title = plainTitle(textField(version, 'title')) || titleFrom(html);
      if (id === '' || title === '') {
        unreadable.push({ place, why: id === '' ? 'not-readable' : 'no-title' });
        continue;
      }
      const key = `${id}/${written.toLowerCase()}`;
      if (articles.has(key)) continue;
      const slug = textField(version, 'slug');
      const url = textField(version, 'url', 'article_url') || textField(record, 'url');
      articles.set(key, {
        id,
        locale: languageOf(written),
        writtenLocale: written,
        title,
        html,
        category: pathOf(
          textField(version, 'category_id') || textField(record, 'category_id'),
          written,
        ),
        updated: dayField(version, 'updated_datetime', 'created_datetime'),
        urls: [url || (slug === '' ? `/${id}` : `/${written}/${slug}-${id}`)],
        draft:
          /^(?:unlisted|draft|private)$/i.test(textField(version, 'visibility_status', 'status')) ||
          version['is_current'] === false,
        labels: [],
        summary: textField(version, 'excerpt'),
        place,
      });
    }
  return {
    product: 'gorgias',
    articles: [...articles.values()],
    unreadable,
    idOf: (url) => {
      const [, id] = /-(\d+)\/?$/.exec(url.pathname) ?? [];
      return id !== undefined && [...articles.values()].some((article) => article.id === id)
        ? { id }
        : undefined;
    },
    isContact: (url) => /\/contact\/?$/.test(url.pathname),
    files: foreignFiles(options),
  };
}

function recordsIn(value: unknown, place: string): { record: JsonRecord; place: string }[] {
  if (Array.isArray(value))
    return value.flatMap((item, at) =>
      isRecord(item) ? [{ record: item, place: `${place}, ${at + 1}` }] : [],
    );
  if (!isRecord(value)) return [];
  const lists = ['data', 'articles', 'categories'].filter((key) => Array.isArray(value[key]));
  return lists.length > 0
    ? lists.flatMap((key) => recordsIn(value[key], `${place}, ${key}`))
    : [{ record: value, place }];
}

function translationsOf(record: JsonRecord): JsonRecord[] {
  const { translation, translations } = record;
  const list = [...(Array.isArray(translations) ? translations : []), translation].filter(isRecord);
  return list.length > 0 ? list : [record];
}

function isArticle(record: JsonRecord): boolean {
  return translationsOf(record).some((version) =>
    ['content', 'html', 'body'].some((field) => typeof version[field] === 'string'),
  );
}
