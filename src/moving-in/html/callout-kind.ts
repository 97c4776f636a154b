import { type HtmlElement, property } from './html-node.ts';

const mayBeCallouts = new Set(['div', 'aside', 'section', 'blockquote', 'p', 'article', 'table']);
const important =
  /(?:^|[\s_-])(?:warn(?:ing|ung)?|important|wichtig|caution|danger|error|achtung|vorsicht|attention|critical|alert-danger|alert-warning)(?:$|[\s_-])/i;
const note =
  /(?:^|[\s_-])(?:note|info(?:box|rmation)?|tipp?|hint|hinweis(?:box)?|callout|admonition|notice|alert|success|merke|panel|infobox)(?:$|[\s_-])/i;

/**
 * Whether a box sets its text apart, by its class, its `role` or, as Starlight's `<Aside type="caution">`, its type.
 * The help desks' editors have names of their own for it: `wysiwyg-callout`, `callout--warning`, `alert alert-info`.
 */
export function calloutKind(node: HtmlElement): 'lotse-note' | 'lotse-important' | undefined {
  const { tagName } = node;
  if (tagName === 'lotse-note' || tagName === 'note') return 'lotse-note';
  if (tagName === 'lotse-important' || tagName === 'important') return 'lotse-important';
  if (!mayBeCallouts.has(tagName)) return undefined;
  const named = `${property(node, 'className')} ${tagName === 'aside' ? property(node, 'type') : ''}`;
  if (important.test(named)) return 'lotse-important';
  if (note.test(named) || tagName === 'aside' || property(node, 'role') === 'note')
    return 'lotse-note';
  return undefined;
}
