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

const articleAddress = /\/(?:([a-z]{2}(?:-[\w-]+)?)\/)?support\/solutions\/articles\/(\d+)/i;

/**
 * Solutions of Freshdesk, from the answers of its API (categories, folders, articles, in any files) or from its export,
 * in which folders lie in categories and articles in folders. https://developers.freshdesk.com/api/#solutions
 */
export function readFreshdesk(
  files: readonly JsonFile[],
  broken: readonly string[],
  locale: string,
  options: Omit<ForeignFilesOptions, 'names'>,
): ForeignHelpCenter {
  const holders = new Map<string, { name: string; parent: string }>();
  const found: { record: JsonRecord; place: string; above: string[]; language: string }[] = [];

  function walk(value: unknown, place: string, above: string[], language: string): void {
    if (Array.isArray(value)) {
      for (const [at, item] of value.entries()) walk(item, `${place}, ${at + 1}`, above, language);
      return;
    }
    if (!isRecord(value)) return;
    const own = textField(value, 'language', 'language_code') || language;
    if (
      typeof value['title'] === 'string' &&
      (typeof value['description'] === 'string' || value['folder_id'] !== undefined)
    ) {
      found.push({ record: value, place, above, language: own });
      const { translations } = value;
      for (const [code, version] of isRecord(translations) ? Object.entries(translations) : [])
        if (isRecord(version))
          found.push({
            record: { ...value, status: undefined, ...version, id: value['id'] },
            place: `${place}, ${code}`,
            above,
            language: code,
          });
      return;
    }
    const name = textField(value, 'name');
    const id = textField(value, 'id');
    if (name !== '' && id !== '') {
      const parent = textField(value, 'parent_folder_id') || textField(value, 'category_id');
      if (!holders.has(id)) holders.set(id, { name, parent });
    }
    for (const [key, child] of Object.entries(value))
      if (Array.isArray(child) || isRecord(child))
        walk(
          child,
          key === '0' ? place : `${place}, ${key}`,
          name === '' ? above : [...above, name],
          own,
        );
  }
  for (const { file, value } of files)
    walk(
      value,
      file,
      [],
      /(?:^|[-_./])(de|en|fr|es|it|nl)(?=[-_.]\w*|\.json)/i.exec(file)?.[1] ?? '',
    );

  const unreadable: ForeignHelpCenter['unreadable'] = broken.map((place) => ({
    place,
    why: 'not-readable',
  }));
  const versions = new Map<string, ForeignArticle>();
  for (const { record, place, above, language } of found) {
    const id = textField(record, 'id');
    const html = textField(record, 'description', 'desc_un_html');
    const title = plainTitle(textField(record, 'title')) || titleFrom(html);
    const hierarchy = (Array.isArray(record['hierarchy']) ? record['hierarchy'] : []).flatMap(
      (step) => (isRecord(step) && isRecord(step['data']) ? [step['data']] : []),
    );
    const written = language || textField(hierarchy[0] ?? {}, 'language') || locale;
    if (title === '' || id === '') {
      unreadable.push({ place, why: id === '' ? 'not-readable' : 'no-title' });
      continue;
    }
    const key = `${id}/${written.toLowerCase()}`;
    if (versions.has(key)) continue;
    const seo = isRecord(record['seo_data']) ? record['seo_data'] : {};
    const named = hierarchy.map((step) => plainTitle(textField(step, 'name'))).filter(Boolean);
    versions.set(key, {
      id,
      locale: languageOf(written),
      writtenLocale: written,
      title,
      html,
      category:
        named.length > 0
          ? named
          : above.length > 0
            ? above.map(plainTitle)
            : pathOf(textField(record, 'folder_id'), textField(record, 'category_id')),
      updated: dayField(record, 'modified_at', 'updated_at'),
      urls: [
        textField(record, 'url', 'html_url') ||
          `/support/solutions/articles/${textField(record, 'path') || id}`,
      ],
      draft: String(record['status']) === '1',
      internal: ['3', '4'].includes(textField(record, 'folder_visibility')),
      labels: [...listField(record, 'tags'), ...listField(seo, 'meta_keywords')],
      summary: textField(seo, 'meta_description'),
      place,
    });
  }

  function pathOf(folder: string, category: string): string[] {
    const path: string[] = [];
    const seen = new Set<string>();
    for (let at = folder; holders.has(at) && !seen.has(at); at = holders.get(at)?.parent ?? '') {
      seen.add(at);
      path.unshift(plainTitle(holders.get(at)?.name ?? ''));
    }
    const top = holders.get(category)?.name;
    return top !== undefined && !seen.has(category) ? [plainTitle(top), ...path] : path;
  }

  return {
    product: 'freshdesk',
    articles: [...versions.values()],
    unreadable,
    idOf: (url) => {
      const [, code, id] = articleAddress.exec(url.pathname) ?? [];
      return id === undefined
        ? undefined
        : { id, ...(code !== undefined && { locale: languageOf(code) }) };
    },
    isContact: (url) => /\/support\/tickets\/new/.test(url.pathname),
    otherPaths: ({ id, writtenLocale }) => [
      `/support/solutions/articles/${id}`,
      `/${writtenLocale.toLowerCase()}/support/solutions/articles/${id}`,
    ],
    files: foreignFiles(options),
  };
}
