import { hash } from 'node:crypto';
import type { Image, Nodes, Parents } from 'mdast';
import { slugOf } from '../core/content/slug-of.ts';
import type { AccountLine, ImageFate } from './account.ts';
import type { ForeignFiles } from './foreign-article.ts';
import { imageFacts } from './image-facts.ts';
import { type PlannedArticle, pathOf } from './planned-article.ts';

/** From here on somebody should make it smaller: a phone on the road loads it. */
const largeBytes = 1_000_000;

export interface TakenImages {
  lines: AccountLine[];
  /** By the path below the content folder. */
  files: Map<string, Uint8Array>;
}

/** Puts the images of an article beside it, and takes those out of the text that are not there. */
export async function takeImages(
  article: PlannedArticle,
  source: ForeignFiles,
): Promise<TakenImages> {
  const { tree, remarks, collection, locale, name } = article;
  const lines: AccountLine[] = [];
  const files = new Map<string, Uint8Array>();
  const names = new Map<string, string>();
  const waiting = [...article.images];
  const kept = new Map<Image, string | undefined>();

  for (const image of imagesIn(tree)) {
    const at = waiting.indexOf(image.url);
    if (at !== -1) waiting.splice(at, 1);
    const shown = image.url.startsWith('data:') ? `${image.url.slice(0, 30)}…` : image.url;
    const detail = image.alt ? `${image.alt} (${shown})` : shown;
    const { fate, file } = await take(image, detail);
    kept.set(image, file);
    lines.push({
      article: pathOf(article),
      what: 'image',
      was: shown,
      how: fate,
      now: file ? `./${file}` : '',
    });
    if (file === undefined) continue;
    if (!image.alt) remarks.push({ kind: 'image-without-alt', detail: file });
    else if (/^[\w .()-]+\.(?:png|jpe?g|gif|webp|svg)$/i.test(image.alt))
      remarks.push({ kind: 'alt-is-file-name', detail: image.alt });
  }
  for (const was of waiting)
    lines.push({
      article: pathOf(article),
      what: 'image',
      was: was.slice(0, 200),
      how: 'not-shown',
      now: '',
    });
  replaceImages(tree, kept);
  return { lines, files };

  async function take({ url }: Image, detail: string): Promise<{ fate: ImageFate; file?: string }> {
    const found = await source.open(url, article.foreign);
    if ('missing' in found) {
      const unfetched = found.missing === 'not-fetched';
      remarks.push({ kind: unfetched ? 'image-not-fetched' : 'image-missing', detail });
      return { fate: unfetched ? 'to-fetch' : 'missing' };
    }
    const facts = await imageFacts(found.bytes);
    if (!facts) {
      remarks.push({ kind: 'image-unreadable', detail });
      return { fate: 'unreadable' };
    }
    const print = hash('sha256', found.bytes);
    const same = names.get(print);
    if (same !== undefined) return { fate: 'same-image', file: same };
    const stem = slugOf(found.name.replace(/\.\w+$/, ''), 40) || String(files.size + 1);
    const free = (at: number): string => {
      const file = `${name}-${stem}${at > 1 ? `-${at}` : ''}.${facts.ending}`;
      return files.has(`${collection}/${locale}/${file}`) ? free(at + 1) : file;
    };
    const file = free(1);
    files.set(`${collection}/${locale}/${file}`, found.bytes);
    names.set(print, file);
    if (found.bytes.length > largeBytes)
      remarks.push({
        kind: 'image-large',
        detail: `${file}, ${(found.bytes.length / 1e6).toFixed(1)} MB, ${facts.width} × ${facts.height}`,
      });
    return { fate: 'copied', file };
  }
}

function imagesIn(node: Nodes): Image[] {
  if (node.type === 'image') return [node];
  return 'children' in node ? node.children.flatMap(imagesIn) : [];
}

/** A picture that is a link to itself is a picture. What becomes empty without its picture goes with it. */
function replaceImages(parent: Parents, kept: ReadonlyMap<Image, string | undefined>): void {
  parent.children = (parent.children as Nodes[]).flatMap((node): Nodes[] => {
    if (node.type === 'image') {
      const file = kept.get(node);
      return file === undefined ? [] : [{ type: 'image', url: `./${file}`, alt: node.alt ?? '' }];
    }
    if (!('children' in node)) return [node];
    const before = node.children.length;
    replaceImages(node, kept);
    if (before > 0 && node.children.length === 0 && node.type !== 'tableCell') return [];
    return [node];
  }) as never;
}
