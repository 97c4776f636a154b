import { type ArticleRule, finding, wholeFile } from '../rule.ts';

export const frontmatterThere: ArticleRule = ({ file, source, frontmatter }) => {
  if (frontmatter) return [];
  if (source.trim() === '')
    return [
      finding('frontmatter-there', file, wholeFile, {
        found: { en: 'The file is empty.', de: 'Die Datei ist leer.' },
        repair: {
          en: 'Write an article into it (npm run new makes a draft), or delete it.',
          de: 'Schreiben Sie einen Artikel hinein (npm run new macht einen Entwurf), oder löschen Sie sie.',
        },
      }),
    ];
  const begun = /^\uFEFF?---[ \t]*\r?$/m.exec(source)?.index === 0;
  return [
    begun
      ? finding('frontmatter-there', file, wholeFile, {
          found: {
            en: 'The frontmatter has no end.',
            de: 'Die Felder am Anfang haben kein Ende.',
          },
          repair: {
            en: 'Add a line --- after its last field.',
            de: 'Ergänzen Sie nach dem letzten Feld eine Zeile ---.',
          },
        })
      : finding('frontmatter-there', file, wholeFile, {
          found: {
            en: 'The file does not begin with a frontmatter.',
            de: 'Die Datei beginnt nicht mit ihren Feldern.',
          },
          repair: {
            en: 'Begin it with a line ---, the fields `title:` and `summary:`, and another line ---.',
            de: 'Beginnen Sie sie mit einer Zeile ---, den Feldern `title:` und `summary:` und noch einer Zeile ---.',
          },
        }),
  ];
};
