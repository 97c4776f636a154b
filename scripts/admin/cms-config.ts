import type { Admin } from '../../src/core/content/admin.ts';
import { collectionNames } from '../../src/core/content/collections.ts';
import { inLocale } from '../../src/core/content/localized.ts';
import type { Site } from '../../src/core/content/site.ts';
import type { NotedSchema } from '../schemas/field-notes.ts';
import { type CmsField, cmsFields } from './cms-fields.ts';

/** Files that are edited as they are: a form would take out their comments. */
const plainFiles = ['site', 'facts', 'gaps'] as const;
/** Where the servers of each kind have their interface. */
const apis: Readonly<Record<Admin['backend'], string>> = {
  github: 'v3',
  gitlab: 'v4',
  gitea: 'v1',
};
/** The name under which `start.js` registers the format that hands a file through. */
export const plainFormat = 'lotse-plain';

interface Words {
  replies: string;
  reply: string;
  files: string;
  article: string;
  body: string;
}

const words: Readonly<Record<'de' | 'en', Words>> = {
  de: {
    replies: 'Antwortvorlagen',
    reply: 'Antwortvorlage',
    files: 'Einstellungen',
    article: 'Artikel',
    body: 'Der Text, in Markdown. Bausteine stehen auf eigenen Zeilen.',
  },
  en: {
    replies: 'Replies',
    reply: 'Reply',
    files: 'Settings',
    article: 'Article',
    body: 'The text, in Markdown. Components stand on lines of their own.',
  },
};

/**
 * The configuration of the editor at `/admin`: the five collections and the replies with their languages side by side,
 * every field explained, and the files of settings.
 *
 * @param schemas JSON schemas with explanations, as `contentSchemas` gives them
 */
export function cmsConfig(
  site: Pick<Site, 'name' | 'locales' | 'collections'>,
  { backend, repository, branch, host, signIn }: Admin,
  schemas: ReadonlyMap<string, NotedSchema>,
) {
  const [first = 'en'] = site.locales;
  const say = first === 'de' ? words.de : words.en;
  const fieldsOf = (name: string): CmsField[] => [
    ...cmsFields(schemas.get(name) ?? {}),
    // As written first: nothing is taken apart and put together again that nobody touched.
    {
      name: 'body',
      label: 'body',
      widget: 'markdown',
      modes: ['raw', 'rich_text'],
      i18n: true,
      hint: say.body,
    },
  ];
  const folder = (path: string, label: string, one: string, schema: string) => ({
    name: path,
    label,
    label_singular: one,
    folder: `content/${path}`,
    create: true,
    extension: 'mdx',
    format: 'yaml-frontmatter',
    slug: '{{title}}',
    summary: '{{title}}',
    i18n: true,
    fields: fieldsOf(schema),
  });
  return {
    backend: {
      name: backend,
      repo: repository,
      branch,
      ...(host && { api_root: `${host.replace(/\/$/, '')}/api/${apis[backend]}` }),
      ...(signIn ? { base_url: signIn } : { auth_methods: ['token'] }),
    },
    app_title: site.name,
    media_folder: 'public/images',
    public_folder: '/images',
    i18n: {
      structure: 'multiple_folders',
      locales: site.locales,
      default_locale: first,
      initial_locales: 'all',
    },
    slug: { encoding: 'ascii', clean_accents: true },
    output: { omit_empty_optional_fields: true, yaml: { quote: 'none' } },
    editor: { preview: false },
    collections: [
      ...collectionNames.map((name) =>
        folder(name, inLocale(site.collections[name].title, first), say.article, `article.${name}`),
      ),
      folder('replies', say.replies, say.reply, 'reply'),
      {
        name: 'settings',
        label: say.files,
        files: plainFiles.map((name) => ({
          name,
          label: `${name}.yml`,
          file: `content/${name}.yml`,
          format: plainFormat,
          fields: [
            {
              name: 'body',
              label: `${name}.yml`,
              widget: 'code',
              default_language: 'yaml',
              allow_language_selection: false,
              output_code_only: true,
            },
          ],
        })),
      },
    ],
  };
}
