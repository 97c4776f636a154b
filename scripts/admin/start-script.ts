import { type Component, components } from '../../src/content-files/components.ts';
import { plainFormat } from './cms-config.ts';

/** A component as the browser's form has it. */
interface FormPart {
  id: string;
  label: string;
  holdsText: boolean;
  fields: { name: string; label: string; widget: string; [option: string]: unknown }[];
}

/**
 * The script that starts the editor: registers the components of articles, so that they can be put in from a menu, and a
 * format that hands a file through as it is.
 */
export function startScript(): string {
  const parts = [...components].map(([name, component]) => formPart(name, component));
  return `import config from './config.js';
window.CMS_MANUAL_INIT = true;
const { default: CMS } = await import('./sveltia-cms.mjs');
CMS.registerCustomFormat(${JSON.stringify(plainFormat)}, 'yml', {
  fromFile: (body) => ({ body }),
  toFile: ({ body }) => body,
});
(${registerParts.toString()})(CMS, ${JSON.stringify(parts)});
CMS.init({ config });
`;
}

function formPart(name: string, { needs, takes, holdsText, example }: Component): FormPart {
  const field = (property: string, required: boolean) => {
    const values = takes[property] ?? [];
    return {
      name: property,
      label: property,
      required,
      hint: example,
      ...(values.length > 0 ? { widget: 'select', options: values } : { widget: 'string' }),
    };
  };
  return {
    id: name,
    label: name,
    holdsText,
    fields: [
      ...needs.map((property) => field(property, true)),
      ...Object.keys(takes).map((property) => field(property, false)),
      ...(holdsText ? [{ name: 'text', label: 'text', widget: 'text' }] : []),
    ],
  };
}

interface Cms {
  registerEditorComponent(definition: object): void;
}

/** Runs in the browser, so it may use nothing from outside itself. */
function registerParts(cms: Cms, parts: readonly FormPart[]): void {
  for (const { id, label, holdsText, fields } of parts) {
    const names = fields.map(({ name }) => name).filter((name) => name !== 'text');
    const pattern = holdsText
      ? new RegExp(`^<${id}\\b([^>]*)>\\s*([\\s\\S]*?)\\s*</${id}>$`, 'm')
      : new RegExp(`^<${id}\\b([^>]*?)/>$`, 'm');
    cms.registerEditorComponent({
      id,
      label,
      fields,
      pattern,
      fromBlock: ([, written = '', text = '']: string[]) => ({
        ...Object.fromEntries(
          names.map((name) => [name, new RegExp(`\\b${name}="([^"]*)"`).exec(written)?.[1] ?? '']),
        ),
        ...(holdsText ? { text } : {}),
      }),
      toBlock: (data: Record<string, string>) => {
        const given = names.filter((name) => data[name]).map((name) => ` ${name}="${data[name]}"`);
        return holdsText
          ? `<${id}${given.join('')}>\n\n${data['text'] ?? ''}\n\n</${id}>`
          : `<${id}${given.join('')} />`;
      },
      toPreview: () => id,
    });
  }
}
