import { dirname } from 'node:path/posix';
import type { Nodes } from 'mdast';
import type { ContentFolder } from '../content-folder.ts';
import { didYouMean } from '../did-you-mean.ts';
import type { Finding } from '../finding.ts';
import { imagePath, imageUrl } from '../image-path.ts';
import type { ArticleFile } from '../read-article.ts';
import { type ArticleRule, finding, placeOfNode, type Said } from '../rule.ts';
import { visit } from '../visit.ts';

/** Every picture that an article shows lies in the content folder. */
export const imagesThere: ArticleRule = (article, folder) => {
  const findings: Finding[] = [];
  if (article.tree)
    visit(article.tree, (node: Nodes) => {
      const url = imageUrl(node);
      const wrong = url === undefined ? undefined : wrongImage(url, article, folder);
      if (wrong) findings.push(finding('images-there', article.file, placeOfNode(node), wrong));
    });
  return findings;
};

function wrongImage(
  url: string,
  article: ArticleFile,
  { images }: ContentFolder,
): Said | undefined {
  if (/^(?:https?:)?\/\//.test(url)) return elsewhere(url);
  // What begins with a slash lies in `public`, which no other rule knows either.
  if (url.startsWith('/')) return undefined;
  const path = imagePath(url, article);
  if (images.some(({ parts }) => parts.join('/') === path)) return undefined;
  const folder = dirname(path);
  const beside = images
    .filter(({ parts }) => dirname(parts.join('/')) === folder)
    .map(({ parts }) => `./${parts.at(-1)}`);
  const meant = didYouMean(url, beside);
  const example = { en: '![what it shows](./label.png)', de: '![was es zeigt](./etikett.png)' };
  return {
    found: {
      en: `There is no picture \`${url}\`.`,
      de: `Das Bild \`${url}\` gibt es nicht.`,
    },
    repair: {
      en: `${meant.en}Put the file beside the article and write ${example.en}.`,
      de: `${meant.de}Legen Sie die Datei neben den Artikel, und schreiben Sie ${example.de}.`,
    },
  };
}

function elsewhere(url: string): Said {
  return {
    found: {
      en: `The picture \`${url}\` lies on another server, from which readers’ browsers load nothing here.`,
      de: `Das Bild \`${url}\` liegt auf einem anderen Server, von dem die Browser der Leser hier nichts laden.`,
    },
    repair: {
      en: 'Put a copy beside the article and name it as ./picture.png.',
      de: 'Legen Sie eine Kopie neben den Artikel, und nennen Sie sie als ./bild.png.',
    },
  };
}
