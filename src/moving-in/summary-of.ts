import type { Paragraph, Root, RootContent } from 'mdast';
import type { Remark } from './remark.ts';
import { wordsOf } from './words-of.ts';

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
  const summary = firstSentences(beginning(tree), locale);
  if (summary.length < shortest) {
    remarks.push({ kind: 'summary-made' });
    return `${title}: ${summary || title}`.padEnd(shortest, '.').slice(0, longest);
  }
  if (summary.endsWith('…')) remarks.push({ kind: 'summary-cut' });
  const [first, ...others] = tree.children;
  if (first && others.length > 0 && isPlain(first) && wordsOf(first) === summary)
    tree.children = others;
  return summary;
}

/** The first paragraph, with the next ones as long as that is too short; without any, all words. */
function beginning(tree: Root): string {
  const paragraphs = tree.children.filter((node): node is Paragraph => node.type === 'paragraph');
  let words = '';
  for (const paragraph of paragraphs) {
    words = `${words} ${wordsOf(paragraph)}`.trim();
    if (words.length >= shortest) return words;
  }
  return wordsOf(tree);
}

/** @param locale two letters, for the rules by which sentences end */
export function firstSentences(written: string, locale: string): string {
  // A text that begins with this sign is one that `npm run new` left to be written.
  const words = written.replace(/^[…\s]+/, '');
  if (words.length <= longest) return words;
  const sentences = new Intl.Segmenter(locale, { granularity: 'sentence' }).segment(words);
  let summary = '';
  for (const { segment } of sentences) {
    if (summary.length + segment.trimEnd().length > longest) break;
    summary += segment;
  }
  if (summary.trim().length >= shortest) return summary.trim();
  const cut = words.slice(0, longest - 1);
  const whole = cut.slice(0, Math.max(cut.lastIndexOf(' '), longest / 2));
  return `${whole.replace(/[\s,;:–-]+$/, '')}…`.toWellFormed();
}

/** Nothing that the summary would lose: no link, no image, no list of lines. */
function isPlain(node: RootContent): boolean {
  return (
    node.type === 'paragraph' &&
    node.children.every(({ type }) => ['text', 'strong', 'emphasis'].includes(type))
  );
}
