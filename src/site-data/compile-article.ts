import type { AstroConfig } from 'astro';

type Processor = AstroConfig['markdown']['processor'];
type MarkdownOptions = Parameters<NonNullable<Processor['createMdxRenderer']>>[0];

/** An MDX text without its frontmatter → the JavaScript module that Astro would make of it. */
export type CompileArticle = (
  body: string,
  file: string,
  frontmatter: Record<string, unknown>,
) => Promise<string>;

/** The very compiler that makes modules of `.mdx` files, so that both ways give the same page. */
export async function articleCompiler({
  markdown,
  srcDir,
}: Pick<AstroConfig, 'markdown' | 'srcDir'>): Promise<CompileArticle> {
  const options = { optimize: false, srcDir, sourcemap: false };
  const compiler = await markdown.processor.createMdxRenderer?.(
    markdown as MarkdownOptions,
    options,
  );
  if (!compiler) throw new Error(`"${markdown.processor.name}" compiles no MDX.`);
  return async (body, file, frontmatter) => (await compiler.process(body, file, frontmatter)).code;
}
