import type { Root } from 'mdast';
import type { z } from 'zod';
import { type ArticleData, articleSchemas } from '../core/content/article.ts';
import type { ArticleId } from '../core/content/article-id.ts';
import { type ParsedBody, parseBody } from './parse-body.ts';
import { splitFrontmatter } from './split-frontmatter.ts';
import { readYaml, type YamlText } from './yaml-text.ts';

/** An article's file, read as far as it can be read. The rules look at it; nothing here complains. */
export interface ArticleFile extends ArticleId {
  /** As an editor knows it: `content/returns/de/umtauschen.mdx`. */
  file: string;
  source: string;
  /** The text with the frontmatter's lines left empty. */
  body: string;
  /** Undefined when the file does not begin with a frontmatter. */
  frontmatter: YamlText | undefined;
  /** Undefined when the frontmatter does not say what the collection needs. */
  data: ArticleData | undefined;
  issues: readonly z.core.$ZodIssue[];
  tree: Root | undefined;
  problem: ParsedBody['problem'];
}

export function readArticle(id: ArticleId, file: string, source: string): ArticleFile {
  const { frontmatter: yaml, body } = splitFrontmatter(source);
  const frontmatter = yaml === undefined ? undefined : readYaml(yaml, 1);
  const readable = frontmatter !== undefined && frontmatter.errors.length === 0;
  const checked = readable
    ? articleSchemas[id.collection].safeParse(frontmatter.value ?? {}, { reportInput: true })
    : undefined;
  const { tree, problem } = parseBody(body);
  return {
    ...id,
    file,
    source,
    body,
    frontmatter,
    data: checked?.data,
    issues: checked?.error?.issues ?? [],
    tree,
    problem,
  };
}
