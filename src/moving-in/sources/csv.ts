import { UserError } from '../../core/user-error.ts';
import { parseMap } from '../../imports/columns.ts';
import { openTable } from '../../imports/open-table.ts';
import { type ForeignArticle, type ForeignHelpCenter, languageOf } from '../foreign-article.ts';
import { type ForeignFilesOptions, foreignFiles } from './foreign-files.ts';
import { isContactPage } from './is-contact-page.ts';
import { plainTitle, titleFrom } from './plain-title.ts';
import { dayField, listField } from './read-json.ts';
import type { SourceFolder } from './source-folder.ts';
import { textToHtml } from './text-to-html.ts';

/** Names of columns in exports of help desks and in tables that people make, in both languages. */
const names = {
  id: ['id', 'article_id', 'articleid', 'nummer', 'key'],
  title: [
    'title',
    'article_title',
    'question',
    'name',
    'subject',
    'titel',
    'frage',
    'ueberschrift',
    'headline',
  ],
  body: [
    'body',
    'content',
    'article_content',
    'answer',
    'html',
    'html_content',
    'body_html',
    'description',
    'text',
    'antwort',
    'inhalt',
    'markdown',
  ],
  category: [
    'category',
    'category_title',
    'category_name',
    'collection',
    'folder',
    'topic',
    'kategorie',
    'thema',
    'rubrik',
  ],
  section: ['section', 'section_name', 'subcategory', 'folder_name', 'unterkategorie', 'abschnitt'],
  locale: ['locale', 'language', 'lang', 'sprache', 'language_code'],
  url: ['url', 'link', 'html_url', 'article_url', 'address', 'adresse', 'permalink'],
  labels: ['labels', 'label_names', 'tags', 'keywords', 'schlagworte', 'stichworte'],
  updated: [
    'updated',
    'updated_at',
    'updated_datetime',
    'last_modified',
    'modified',
    'geaendert',
    'aktualisiert',
  ],
  status: ['status', 'draft', 'state', 'visibility_status', 'visibility', 'published', 'entwurf'],
  summary: ['summary', 'excerpt', 'meta_description', 'zusammenfassung', 'kurztext'],
  alsoasked: ['alsoasked', 'questions', 'fragen'],
} as const;
type Field = keyof typeof names;

/**
 * A table with one article a row; or with a column for each language, such as `title_de` and `title_en`.
 *
 * @param columns `title=Frage,body=Antwort`, for columns that have other names
 * @throws UserError where no column is surely the title, or the text
 */
export async function readCsv(
  file: string,
  {
    product,
    locale,
    columns,
    source,
    network,
  }: {
    product: string;
    locale: string;
    columns: string | undefined;
    source: SourceFolder;
    network: ForeignFilesOptions['network'];
  },
): Promise<ForeignHelpCenter> {
  const table = await openTable(file);
  const header = table.header.map(plainName);
  const given = new Map(
    (columns === undefined ? [] : parseMap(columns)).map(([field, column]) => [
      field,
      plainName(column),
    ]),
  );
  for (const [field, column] of given)
    if (!Object.hasOwn(names, field) || !header.includes(column))
      throw new UserError(
        `--columns names ${JSON.stringify(`${field}=${column}`)}, and ${Object.hasOwn(names, field) ? 'the file has no such column' : 'there is no such field'}.`,
        {
          hint: `Fields: ${Object.keys(names).join(', ')}. Columns: ${table.header.map((name) => JSON.stringify(name)).join(', ')}. Nothing was imported.`,
        },
      );
  const columnOf = (field: Field, language: string) => {
    const wanted = given.has(field) ? [given.get(field) ?? ''] : names[field];
    const suffixes = language === '' ? [''] : [`_${language}`, ''];
    for (const suffix of suffixes)
      for (const name of wanted)
        if (header.includes(`${name}${suffix}`)) return header.indexOf(`${name}${suffix}`);
    return -1;
  };
  const languages = [
    ...new Set(
      header.flatMap(
        (name) => /^(?:title|question|titel|frage|name)_([a-z]{2})$/.exec(name)?.[1] ?? [],
      ),
    ),
  ];
  const versions = languages.length > 0 ? languages : [''];
  for (const field of ['title', 'body'] as const)
    if (columnOf(field, versions[0] ?? '') === -1)
      throw new UserError(
        `${file} has no column that is surely the ${field === 'title' ? 'title' : 'text'} of the article.`,
        {
          hint: `Say which: --columns "title=…,body=…". Its columns: ${table.header.map((name) => JSON.stringify(name)).join(', ')}. Nothing was imported.`,
        },
      );

  const articles: ForeignArticle[] = [];
  const unreadable: ForeignHelpCenter['unreadable'] = [];
  for await (const { line, fields } of table.rows()) {
    if (fields.every((field) => field.trim() === '')) continue;
    for (const language of versions) {
      const value = (field: Field) => (fields[columnOf(field, language)] ?? '').trim();
      const place = `${source.files[0] ?? file}:${line}`;
      const html = textToHtml(value('body'));
      const title = plainTitle(value('title')) || titleFrom(html);
      if (title === '') {
        if (language === '') unreadable.push({ place, why: 'no-title' });
        continue;
      }
      const written = language || value('locale') || locale;
      articles.push({
        id: value('id') || value('url') || `line ${line}`,
        locale: languageOf(written),
        writtenLocale: written,
        title,
        html,
        category: [value('category'), value('section')]
          .flatMap((part) => part.split(/\s+(?:>|»|>>|\/)\s+/))
          .filter((part) => part !== ''),
        updated: dayField({ day: value('updated') }, 'day'),
        urls: [value('url')].filter((url) => /^(?:https?:\/\/|\/)/.test(url)),
        draft: isDraft(value('status')),
        labels: listField({ labels: value('labels') }, 'labels'),
        alsoAsked: value('alsoasked')
          .split('\n')
          .map((question) => question.trim())
          .filter(Boolean),
        summary: value('summary'),
        place,
      });
    }
  }
  return {
    product,
    articles,
    unreadable,
    isContact: isContactPage,
    files: foreignFiles({ source, network }),
  };
}

function plainName(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replace(/ä/g, 'ae')
    .replace(/ö/g, 'oe')
    .replace(/ü/g, 'ue')
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_|_$/g, '');
}

/** `true` in a column "draft" and `false` in "published" are rare; the words are not. */
function isDraft(status: string): boolean {
  return /^(?:draft|entwurf|true|unpublished|unlisted|hidden|archived|private|unveroeffentlicht|unveröffentlicht)$/i.test(
    status,
  );
}
