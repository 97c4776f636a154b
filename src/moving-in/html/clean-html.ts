import { calloutKind } from './callout-kind.ts';
import { cleanTable } from './clean-table.ts';
import {
  element,
  elementsIn,
  type HtmlElement,
  type HtmlNode,
  isBlock,
  property,
  text,
  textOf,
} from './html-node.ts';
import { mediaLink } from './media-link.ts';
import type { Surroundings } from './surroundings.ts';

const dropped = new Set(
  `script style noscript template head meta link title base canvas map area input select textarea option datalist
   source track param progress meter dialog colgroup col frame frameset applet`.split(/\s+/),
);
const headings = /^h[1-6]$/;
const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** What is left of an HTML text when everything is taken out that an article cannot have. */
export function cleanHtml(nodes: readonly HtmlNode[], where: Surroundings): HtmlNode[] {
  return nodes.flatMap((node) => cleanNode(node, where));
}

function cleanNode(node: HtmlNode, where: Surroundings): HtmlNode[] {
  if (node.type === 'text')
    return [text(where.inCode ? printable(node.value) : plainSpaces(node.value))];
  if (node.type !== 'element' || dropped.has(node.tagName)) return [];
  const { tagName } = node;
  if (tagName === 'svg' || tagName === 'math') {
    if (tagName === 'svg' && textOf(node).trim() !== '') where.remarks.push({ kind: 'drawing' });
    return [];
  }
  const media = mediaLink(node, where.remarks);
  if (media) return media;
  if (tagName === 'form') where.remarks.push({ kind: 'form' });
  if (tagName === 'table' && !where.inCell) return cleanTable(node, where, cleanHtml);
  if (tagName === 'pre' || tagName === 'code')
    return [
      element(tagName, cleanHtml(node.children, { ...where, inCode: true }), codeClass(node)),
    ];
  if (headings.test(tagName)) return cleanHeading(node, where);
  if (tagName === 'img') return cleanImage(node);
  if (tagName === 'a') return cleanLink(node, where);
  const callout = calloutKind(node);
  if (callout) return cleanCallout(node, callout, where);
  const children = cleanHtml(node.children, where);
  if (tagName === 'summary') return cleanHeading(element('h6', node.children), where);
  if (tagName === 'button') return [element('p', children)];
  if (tagName === 'figcaption') return [element('p', [element('em', children)])];
  if (
    tagName === 'li' &&
    textOf(children).trim() === '' &&
    elementsIn(children, ['img']).length === 0
  )
    return [];
  if (tagName === 'sup') return [text(raised(textOf(children)))];
  const emphasis = styledEmphasis(node, children);
  if (emphasis) return emphasis;
  return unwrapped.has(tagName)
    ? children
    : [{ ...node, properties: keptProperties(node), children }];
}

/** Only looks. */
const unwrapped = new Set(
  'span font u mark ins small big sub abbr label nobr center picture ruby bdi bdo time data tt var'.split(
    ' ',
  ),
);

/** Word processors write bold as a style, and take it back in the same way. */
function styledEmphasis(node: HtmlElement, children: HtmlNode[]): HtmlNode[] | undefined {
  const style = property(node, 'style');
  if (['b', 'strong', 'i', 'em'].includes(node.tagName))
    return /font-(?:weight|style)\s*:\s*(?:normal|400)/i.test(style) ? children : undefined;
  if (node.tagName !== 'span' || children.some(isBlock)) return undefined;
  const bold = /font-weight\s*:\s*(?:bold|[6-9]00)/i.test(style);
  const italic = /font-style\s*:\s*italic/i.test(style);
  if (!bold && !italic) return undefined;
  const inner = italic ? [element('em', children)] : children;
  return bold ? [element('strong', inner)] : inner;
}

function cleanHeading(node: HtmlElement, where: Surroundings): HtmlNode[] {
  const children = cleanHtml(node.children, { ...where, inHeading: true });
  const images = elementsIn(children, ['img']);
  const words = inline(children);
  if (textOf(words).trim() === '') return images.map((image) => element('p', [image]));
  if (where.inHeading) return words;
  if (where.inCell) return [element('p', [element('strong', words)])];
  return [
    element(node.tagName, words, keptProperties(node)),
    ...images.map((image) => element('p', [image])),
  ];
}

/** Without blocks and images: what can stand in one line. */
function inline(nodes: HtmlNode[]): HtmlNode[] {
  return nodes.flatMap((node): HtmlNode[] => {
    if (node.type !== 'element') return [node];
    if (node.tagName === 'img') return [];
    if (node.tagName === 'br') return [text(' ')];
    if (isBlock(node)) return [text(' '), ...inline(node.children), text(' ')];
    return [{ ...node, children: inline(node.children) }];
  });
}

function cleanCallout(node: HtmlElement, kind: string, where: Surroundings): HtmlNode[] {
  const plain = where.inCell || where.inHeading || where.inCallout;
  const children = cleanHtml(
    node.tagName === 'table'
      ? elementsIn([node], ['td', 'th']).flatMap((cell) => cell.children)
      : node.children,
    { ...where, inCallout: true },
  );
  const empty = textOf(children).trim() === '' && elementsIn(children, ['img']).length === 0;
  if (empty) return [];
  return plain ? [element('div', children)] : [element(kind, children, keptProperties(node))];
}

function cleanLink(node: HtmlElement, where: Surroundings): HtmlNode[] {
  const children = cleanHtml(node.children, where);
  const href = property(node, 'href');
  if (href === '') {
    const { id, name } = node.properties;
    return id || name
      ? [element('lotse-anchor', [], { id: String(id ?? name) }), ...children]
      : children;
  }
  return [element('a', children, { ...keptProperties(node), href })];
}

/** Pages that load images late have the address elsewhere. */
export function imageAddress(node: HtmlElement): string {
  const written = property(node, 'src');
  const late = ['dataSrc', 'dataOriginal', 'dataLazySrc']
    .map((name) => property(node, name))
    .find((src) => src !== '');
  return late !== undefined && (written === '' || written.startsWith('data:')) ? late : written;
}

/** A pixel that counts readers is no image. */
function cleanImage(node: HtmlElement): HtmlNode[] {
  const { width, height } = node.properties;
  const src = imageAddress(node);
  if (src === '' || (String(width) === '1' && String(height) === '1')) return [];
  return [element('img', [], { src, alt: plainSpaces(property(node, 'alt')).trim() })];
}

function keptProperties({ tagName, properties }: HtmlElement): HtmlElement['properties'] {
  const { id, name, start, dataIds } = properties;
  return {
    ...(id ? { id: String(id) } : name && tagName === 'a' ? { id: String(name) } : {}),
    ...(start && tagName === 'ol' ? { start } : {}),
    ...(dataIds ? { dataIds } : {}),
  };
}

function codeClass(node: HtmlElement): HtmlElement['properties'] {
  const language = /(?:^|\s)(?:language|lang|brush)[-:]\s*([\w+#-]+)/.exec(
    property(node, 'className'),
  )?.[1];
  return language ? { className: [`language-${language}`] } : {};
}

function raised(words: string): string {
  return /^\d{1,2}$/.test(words)
    ? [...words].map((digit) => superscripts[Number(digit)]).join('')
    : words;
}

/** What no editor wants to find in a text: hard spaces of a WYSIWYG editor, invisible signs. */
function plainSpaces(value: string): string {
  return printable(value)
    .replace(/[\u00a0\u2002-\u200a\u202f\u3000]/g, ' ')
    .replace(/[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff]/g, '');
}

function printable(value: string): string {
  return value.toWellFormed().replace(/(?![\t\n\r])\p{Cc}|[\ufffd-\uffff]/gu, '');
}
