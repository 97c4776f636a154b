import { posix } from 'node:path';
import type { Image, Nodes, Parents } from 'mdast';
import { visit } from 'unist-util-visit';
import type { ContentFolder } from '../content-folder.ts';
import { didYouMean } from '../did-you-mean.ts';
import type { Finding } from '../finding.ts';
import { type ArticleRule, finding, placeOfNode, type Said } from '../rule.ts';

const example = {
  en: '![What is to be seen](./picture.png "Caption")',
  de: '![Was zu sehen ist](./bild.png "Bildunterschrift")',
};
const formats = /\.(?:png|jpe?g|webp|avif|gif|svg)$/i;

/** A picture lies in the content folder, stands on lines of its own, and says what is to be seen on it. */
export const pictures: ArticleRule = ({ file, tree }, folder) => {
  const findings: Finding[] = [];
  if (tree)
    visit(tree, 'image', (node, _, parent) => {
      const add = (said: Said | undefined, severity?: 'warning') => {
        if (said) findings.push(finding('pictures', file, placeOfNode(node), said, severity));
      };
      add(wrongFile(node.url, file, folder));
      if (!standsAlone(node, parent)) add(notAlone);
      if (!node.alt?.trim()) add(notDescribed, 'warning');
    });
  return findings;
};

const notAlone: Said = {
  found: {
    en: 'The picture stands in a line of text.',
    de: 'Das Bild steht mitten in einer Zeile.',
  },
  repair: {
    en: 'Put it on a line of its own, with an empty line before and after it.',
    de: 'Setzen Sie es in eine eigene Zeile, mit einer Leerzeile davor und danach.',
  },
};

const notDescribed: Said = {
  found: {
    en: 'The picture has no description for readers who cannot see it.',
    de: 'Das Bild hat keine Beschreibung für Leser, die es nicht sehen können.',
  },
  repair: {
    en: `Say between [ and ] what is to be seen: ${example.en}.`,
    de: `Schreiben Sie zwischen [ und ], was zu sehen ist: ${example.de}.`,
  },
};

function wrongFile(url: string, article: string, { files }: ContentFolder): Said | undefined {
  if (/^(?:[a-z]+:|\/)/i.test(url))
    return {
      found: {
        en: `The picture \`${url}\` does not lie in the content folder.`,
        de: `Das Bild \`${url}\` liegt nicht im Ordner der Artikel.`,
      },
      repair: {
        en: `Put its file beside the article, and write ${example.en}. Nothing is loaded from other servers.`,
        de: `Legen Sie seine Datei neben den Artikel, und schreiben Sie ${example.de}. Von anderen Servern wird nichts geladen.`,
      },
    };
  if (!formats.test(url))
    return {
      found: {
        en: `\`${url}\` is no picture that browsers show.`,
        de: `\`${url}\` ist kein Bild, das Browser anzeigen.`,
      },
      repair: {
        en: 'Save it as png, jpg, webp, avif, gif or svg.',
        de: 'Speichern Sie es als png, jpg, webp, avif, gif oder svg.',
      },
    };
  const path = posix.join(posix.dirname(article), decoded(url));
  if (files.some(({ file }) => file === path)) return undefined;
  const near = files.flatMap(({ file }) =>
    formats.test(file) ? [relative(posix.dirname(article), file)] : [],
  );
  const meant = didYouMean(url, near);
  return {
    found: {
      en: `There is no picture \`${url}\`.`,
      de: `Ein Bild \`${url}\` gibt es nicht.`,
    },
    repair: {
      en: `${meant.en}Put it at ${path}, or take the line out. Capital letters count.`,
      de: `${meant.de}Legen Sie es unter ${path} ab, oder nehmen Sie die Zeile heraus. Groß- und Kleinschreibung zählt.`,
    },
  };
}

function relative(from: string, file: string): string {
  const path = posix.relative(from, file);
  return path.startsWith('.') ? path : `./${path}`;
}

function standsAlone(node: Image, parent: Parents | undefined): boolean {
  return (
    parent?.type === 'paragraph' &&
    parent.children.every(
      (child: Nodes) => child === node || (child.type === 'text' && child.value.trim() === ''),
    )
  );
}

/** The file's name as it lies on disk; a `%` that encodes nothing is a `%`. */
function decoded(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}
