import type { Remark } from '../remark.ts';
import {
  element,
  elementsIn,
  type HtmlElement,
  type HtmlNode,
  property,
  text,
} from './html-node.ts';

const media = ['iframe', 'video', 'audio', 'embed', 'object'];

/**
 * A film or a foreign page in a frame becomes a link to it: it would load from elsewhere as soon as the article is opened.
 *
 * @returns undefined for any other element
 */
export function mediaLink(node: HtmlElement, remarks: Remark[]): HtmlNode[] | undefined {
  if (!media.includes(node.tagName)) return undefined;
  const address = addressOf(node);
  remarks.push({ kind: 'video', detail: address ?? '–' });
  if (address === undefined) return [];
  const title = property(node, 'title');
  const host = new URL(address).hostname.replace(/^www\./, '');
  const label = title === '' ? `Video (${host})` : `Video: ${title}`;
  return [element('p', [element('a', [text(label)], { href: address })])];
}

function addressOf(node: HtmlElement): string | undefined {
  const written = [
    property(node, 'src'),
    property(node, 'data'),
    property(node, 'dataSrc'),
    ...elementsIn(node.children, ['source', 'embed', 'iframe']).map((inner) =>
      property(inner, 'src'),
    ),
  ];
  for (const address of written) {
    const full = address.startsWith('//') ? `https:${address}` : address;
    const url = URL.parse(full);
    if (url && /^https?:$/.test(url.protocol)) return watchAddress(url).href;
  }
  return undefined;
}

/** The page on which a film is watched, for the address that frames use. */
function watchAddress(url: URL): URL {
  const youtube =
    /^(?:www\.)?youtube(?:-nocookie)?\.com$/.test(url.hostname) &&
    /^\/embed\/([\w-]+)/.exec(url.pathname);
  if (youtube) return new URL(`https://www.youtube.com/watch?v=${youtube[1]}`);
  const vimeo = url.hostname === 'player.vimeo.com' && /^\/video\/(\d+)/.exec(url.pathname);
  return vimeo ? new URL(`https://vimeo.com/${vimeo[1]}`) : url;
}
