import type { Paragraph, Root } from 'mdast';
import { toString as textIn } from 'mdast-util-to-string';
import type { Remark } from './remark.ts';

/** The limits of `summary` in an article's frontmatter. */
const shortest = 20;
const longest = 200;

/**
 * The answer in one or two sentences, from the beginning of the text: whole sentences where they fit. When it says
 * everything that the first paragraph says, the paragraph goes, because the page shows the summary above the text.
 */
export function takeSummary(
  tree: Root,
  { title, locale }: { title: string; locale: string },
  remarks: Remark[],
): string {
  const at = tree.children.findIndex(
    (node) => node.type === 'paragraph' && textIn(node).trim().length >= shortest,
  );
  const paragraph = tree.children[at];
  const words = flat(
    paragraph
      ? textIn(paragraph)
      : textIn(
          tree.children
            .map((node) => ({ type: 'root', children: [node] }) as Root)
            .map((node) => ({ type: 'text', value: `${textIn(node)} ` })),
        ),
  );
  const summary = firstSentences(words, locale);
  if (summary.length < shortest) {
    remarks.push({ kind: 'summary-made' });
    return flat(`${title}: ${summary || title}`)
      .padEnd(shortest, '.')
      .slice(0, longest);
  }
  if (summary.endsWith('…')) remarks.push({ kind: 'summary-cut' });
  if (
    paragraph &&
    at === 0 &&
    summary === words &&
    tree.children.length > 1 &&
    isPlain(paragraph as Paragraph)
  )
    tree.children.splice(at, 1);
  return summary;
}

/** @param locale two letters, for the rules by which sentences end */
export function firstSentences(words: string, locale: string): string {
  if (words.length <= longest) return words;
  let summary = '';
  for (const { segment } of new Intl.Segmenter(locale, { granularity: 'sentence' }).segment(
    words,
  )) {
    if (summary.length + segment.trimEnd().length > longest) break;
    summary += segment;
  }
  if (summary.trim().length >= shortest) return summary.trim();
  const cut = words.slice(0, longest - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longest / 2)).replace(/[\s,;:–-]+$/, '')}…`.toWellFormed();
}

function flat(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}

/** Nothing that the summary would lose: no link, no image, no list of lines. */
function isPlain({ children }: Paragraph): boolean {
  return children.every(({ type }) => ['text', 'strong', 'emphasis'].includes(type));
}
