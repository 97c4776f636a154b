import type { Nodes, Parents } from 'mdast';
import type { Facts } from '../core/content/facts.ts';
import { factsOn } from '../core/content/facts-on.ts';
import { formatFact } from '../core/content/format-fact.ts';
import { attributeText } from './attribute-text.ts';
import type { ContentFolder } from './content-folder.ts';
import type { ArticleFile } from './read-article.ts';
import type { Place } from './yaml-text.ts';

/** A piece of an article that is read in one go, as readers see it: markup gone, facts filled in, code left out. */
export interface Prose {
  kind: 'title' | 'summary' | 'heading' | 'paragraph' | 'item' | 'cell';
  text: string;
  /** Where a character of `text` stands in the file. */
  placeAt: (offset: number) => Place;
}

const known = new WeakMap<ArticleFile, readonly Prose[]>();
const factsOfDay = new WeakMap<ContentFolder, Facts | undefined>();

/** Everything that readers read in an article, in the order of the page. Read once for all rules. */
export function articleProse(article: ArticleFile, folder: ContentFolder): readonly Prose[] {
  if (!factsOfDay.has(folder))
    factsOfDay.set(folder, folder.facts && factsOn(folder.facts, folder.today));
  const prose = known.get(article) ?? readProse(article, factsOfDay.get(folder));
  known.set(article, prose);
  return prose;
}

function readProse(article: ArticleFile, facts: Facts | undefined): Prose[] {
  const { frontmatter, fields, tree, locale } = article;
  const field = (name: 'title' | 'summary'): Prose[] => {
    const text = fields[name];
    if (typeof text !== 'string' || !frontmatter) return [];
    return [{ kind: name, text, placeAt: () => frontmatter.placeOf([name]) }];
  };
  const prose = [...field('title'), ...field('summary')];
  if (tree) collect(tree, { source: article.body.split('\n'), facts, locale, prose });
  return prose;
}

interface Reading {
  source: readonly string[];
  facts: Facts | undefined;
  locale: string;
  prose: Prose[];
}

function collect(node: Nodes, reading: Reading, kind: Prose['kind'] = 'paragraph'): void {
  const own = node.type === 'paragraph' ? kind : kinds[node.type];
  if (own !== undefined && 'children' in node) add(node, own, reading);
  else if ('children' in node)
    for (const child of node.children)
      collect(child, reading, node.type === 'listItem' ? 'item' : kind);
}

/** What blocks of these types are read as. */
const kinds: Readonly<Record<string, Prose['kind']>> = { heading: 'heading', tableCell: 'cell' };

function add(block: Parents, kind: Prose['kind'], { source, facts, locale, prose }: Reading): void {
  const pieces: { start: number; node: Nodes }[] = [];
  let text = '';
  const read = (node: Nodes): void => {
    const written = writtenText(node, facts, locale);
    if (written !== undefined) {
      pieces.push({ start: text.length, node });
      text += written;
    } else if ('children' in node) for (const child of node.children) read(child);
  };
  for (const child of block.children) read(child);
  if (text.trim() === '') return;
  prose.push({
    kind,
    text,
    placeAt: (offset) => {
      const piece = pieces.findLast(({ start }) => start <= offset) ?? pieces[0];
      const begin = piece?.node.position?.start ?? { line: 1, column: 1 };
      if (piece?.node.type !== 'text') return { line: begin.line, column: begin.column };
      const before = text.slice(piece.start, offset);
      const line = begin.line + before.split('\n').length - 1;
      const from = line === begin.line ? begin.column - 1 + before.length : 0;
      const word = /^\S*/.exec(text.slice(offset))?.[0] ?? '';
      // Signs written as &lt; or \{ are longer in the file, and wrapped lines may be indented: the word itself is looked for.
      const index = (source[line - 1] ?? '').indexOf(word, from);
      return { line, column: (index === -1 ? from : index) + 1 };
    },
  });
}

/** The text of what has no parts; undefined for what has, or says nothing. Code and buttons of a program are no prose. */
function writtenText(node: Nodes, facts: Facts | undefined, locale: string): string | undefined {
  if (node.type === 'text') return node.value;
  if (node.type === 'break') return '\n';
  if (node.type === 'inlineCode') return '';
  if (node.type !== 'mdxJsxTextElement' || node.name !== 'Fact') return undefined;
  const fact = facts?.facts[attributeText(node, 'id') ?? ''];
  return fact
    ? formatFact(fact, locale, attributeText(node, 'as') === 'number' ? 'number' : 'text')
    : '';
}
