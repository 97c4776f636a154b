import type { Nodes } from 'mdast';
import type { ContentFolder } from '../content-folder.ts';
import { imagePath, imageUrl } from '../image-path.ts';
import { type FolderRule, finding, wholeFile } from '../rule.ts';
import { visit } from '../visit.ts';
import { brandImageFields } from './brand-images.ts';

/** Every picture in the folder is shown by an article. */
export const imagesUsed: FolderRule = (folder) => {
  // A folder without pictures need not be searched for them.
  if (folder.images.length === 0) return [];
  const used = usedImages(folder);
  return folder.images
    .filter(({ parts, size }) => size && !used.has(parts.join('/')))
    .map(({ file, parts }) => {
      const name = parts.at(-1);
      return finding(
        'images-used',
        file,
        wholeFile,
        {
          found: { en: 'No article shows this picture.', de: 'Kein Artikel zeigt dieses Bild.' },
          repair: {
            en: `Show it with ![what it shows](./${name}) in an article beside it, or delete the file.`,
            de: `Zeigen Sie es mit ![was es zeigt](./${name}) in einem Artikel daneben, oder löschen Sie die Datei.`,
          },
        },
        'warning',
      );
    });
};

function usedImages({ articles, site }: ContentFolder): Set<string> {
  const used = new Set<string>(brandImageFields.flatMap((field) => site?.brand?.[field] ?? []));
  for (const article of articles)
    if (article.tree)
      visit(article.tree, (node: Nodes) => {
        const url = imageUrl(node) ?? (node.type === 'definition' ? node.url : undefined);
        if (url !== undefined) used.add(imagePath(url, article));
      });
  return used;
}
