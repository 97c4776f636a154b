import { readFile } from 'node:fs/promises';
import type { Root } from 'mdast';
import type { z } from 'zod';
import { type Reply, replySchema } from '../core/content/reply.ts';
import { repairSentence } from './issues/repair-sentence.ts';
import type { ListedFile } from './list-files.ts';
import { type ParsedBody, parseBody } from './parse-body.ts';
import type { WrittenFields } from './read-article.ts';
import { splitFrontmatter } from './split-frontmatter.ts';
import { readYaml, type YamlText } from './yaml-text.ts';

/** The folder beside the collections in which replies lie, each language in one of its own. */
export const repliesFolder = 'replies';

/** A reply's file, read as far as it can be read. */
export interface ReplyFile {
  file: string;
  collection: typeof repliesFolder;
  locale: string;
  slug: string;
  source: string;
  body: string;
  frontmatter: YamlText | undefined;
  fields: WrittenFields;
  /** Undefined when the frontmatter does not say what it should. */
  data: Reply | undefined;
  issues: readonly z.core.$ZodIssue[];
  tree: Root | undefined;
  problem: ParsedBody['problem'];
}

/** Reads every `replies/<language>/<name>.mdx` of a folder. */
export async function readReplies(files: readonly ListedFile[]): Promise<ReplyFile[]> {
  const read = await Promise.all(files.map(readReply));
  return read.filter((file) => file !== undefined);
}

/** @returns undefined for what is no reply */
async function readReply({ path, file, parts }: ListedFile): Promise<ReplyFile | undefined> {
  const [folder, locale = '', name = ''] = parts;
  if (parts.length !== 3 || folder !== repliesFolder || !name.endsWith('.mdx')) return undefined;
  const source = await readFile(path, 'utf8');
  const { frontmatter: text, body } = splitFrontmatter(source);
  const frontmatter = text === undefined ? undefined : readYaml(text, 1);
  const checked =
    frontmatter && frontmatter.errors.length === 0
      ? replySchema.safeParse(frontmatter.value ?? {}, { error: repairSentence, reportInput: true })
      : undefined;
  const { tree, problem } = parseBody(body);
  const value = frontmatter?.value;
  return {
    file,
    collection: repliesFolder,
    locale,
    slug: name.slice(0, -'.mdx'.length),
    source,
    body,
    frontmatter,
    fields: typeof value === 'object' && value !== null ? (value as WrittenFields) : {},
    data: checked?.data,
    issues: checked?.error?.issues ?? [],
    tree,
    problem,
  };
}
