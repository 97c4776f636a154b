import type { NotedSchema } from '../schemas/field-notes.ts';

/** One field of the browser's form; what it may hold is said in Sveltia CMS's configuration schema. */
export interface CmsField {
  name: string;
  label: string;
  widget: string;
  [option: string]: unknown;
}

/** Texts of several lines. */
const long = ['summary', 'reason'];

/**
 * The fields of a form from the JSON schema of a frontmatter, each with its explanation. Every language keeps values of its
 * own, so that saving one never changes the other.
 */
export function cmsFields({ properties = {}, required = [] }: NotedSchema): CmsField[] {
  const needed = Array.isArray(required) ? required : [];
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    label: name,
    required: needed.includes(name),
    i18n: true,
    ...(schema.description && { hint: schema.description }),
    ...widgetFor(name, schema),
  }));
}

function widgetFor(
  name: string,
  schema: NotedSchema,
): { widget: string; [option: string]: unknown } {
  const { type, items } = schema;
  if (Array.isArray(schema['enum'])) return { widget: 'select', options: schema['enum'] };
  switch (type) {
    case 'boolean':
      return { widget: 'boolean', default: schema['default'] === true };
    case 'integer':
      return { widget: 'number', value_type: 'int' };
    case 'number':
      return { widget: 'number', value_type: 'float' };
    case 'array':
      return items && !Array.isArray(items) && Array.isArray(items['enum'])
        ? { widget: 'select', multiple: true, options: items['enum'] }
        : { widget: 'list' };
    case 'object':
      return { widget: 'keyvalue' };
    default:
      return isDay(schema)
        ? { widget: 'datetime', type: 'date', format: 'YYYY-MM-DD' }
        : { widget: long.includes(name) ? 'text' : 'string' };
  }
}

function isDay({ format, pattern }: NotedSchema): boolean {
  return format === 'date' || (typeof pattern === 'string' && /\\d\{4\}-/.test(pattern));
}
