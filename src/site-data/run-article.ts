import * as runtime from 'astro/jsx-runtime';

interface Props {
  components?: Record<string, unknown>;
}

/** @param code what `runnableCode` has made of an article */
export function runArticle(code: string): (props: Props) => unknown {
  const run: (props: Props) => unknown = new Function(code)(runtime);
  const Content = ({ components, ...props }: Props) =>
    run({ ...props, components: { Fragment: runtime.Fragment, ...components } });
  // So that Astro names the article when one of its components fails.
  return Object.assign(Content, { [Symbol.for('mdx-component')]: true });
}
