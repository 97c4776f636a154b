import type { Root } from 'mdast';
import type { z } from 'zod';
import { type ArticleData, articleSchemas } from '../core/content/article.ts';
import type { ArticleId } from '../core/content/article-id.ts';
import { isReadable } from './is-readable.ts';
import { repairSentence } from './issues/repair-sentence.ts';
import { type ParsedBody, parseBody } from './parse-body.ts';
import { splitFrontmatter } from './split-frontmatter.ts';
import { readYaml, type YamlText } from './yaml-text.ts';

/** Fields as somebody typed them: any may be missing, unknown or of the wrong kind. */
export interface WrittenFields {
  readonly slug?: unknown;
  readonly redirectFrom?: unknown;
  readonly draft?: unknown;
  readonly variantOf?: unknown;
  readonly [field: string]: unknown;
}

/** An article's file, read as far as it can be read. The rules look at it; nothing here complains. */
export interface ArticleFile extends ArticleId {
  /** As an editor knows it: `content/returns/de/umtauschen.mdx`. */
  file: string;
  source: string;
  /** The text with the frontmatter's lines left empty. */
  body: string;
  /** Undefined when the file does not begin with a frontmatter. */
  frontmatter: YamlText | undefined;
  /** The frontmatter as written, right or wrong. */
  fields: WrittenFields;
  /** Undefined when the frontmatter does not say what the collection needs. */
  data: ArticleData | undefined;
  issues: readonly z.core.$ZodIssue[];
  tree: Root | undefined;
  problem: ParsedBody['problem'];
}

export function readArticle(id: ArticleId, file: string, source: string): ArticleFile {
  const { frontmatter: yaml, body } = splitFrontmatter(isReadable(source) ? source : '');
  const frontmatter = yaml === undefined ? undefined : readYaml(yaml, 1);
  const readable = frontmatter !== undefined && frontmatter.errors.length === 0;
  const checked = readable
    ? articleSchemas[id.collection].safeParse(frontmatter.value ?? {}, {
        error: repairSentence,
        reportInput: true,
      })
    : undefined;
  const { tree, problem } = parseBody(body);
  return {
    ...id,
    file,
    source,
    body,
    frontmatter,
    fields: isFields(frontmatter?.value) ? frontmatter.value : {},
    data: checked?.data,
    issues: checked?.error?.issues ?? [],
    tree,
    problem,
  };
}

function isFields(value: unknown): value is WrittenFields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
