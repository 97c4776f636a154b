import { type ArticleRule, finding, wholeFile } from '../rule.ts';

export const frontmatterThere: ArticleRule = ({ file, source, frontmatter }) => {
  if (frontmatter) return [];
  const begun = /^\uFEFF?---[ \t]*\r?$/m.exec(source)?.index === 0;
  return [
    begun
      ? finding(
          file,
          wholeFile,
          'The frontmatter has no end.',
          'Add a line --- after its last field.',
        )
      : finding(
          file,
          wholeFile,
          'The file does not begin with a frontmatter.',
          'Begin it with a line ---, the fields `title:` and `summary:`, and another line ---.',
        ),
  ];
};
