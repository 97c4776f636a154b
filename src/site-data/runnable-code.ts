/**
 * A compiled article as the body of a function: it takes the JSX runtime, and returns the article's component.
 *
 * @param module what the MDX compiler wrote
 * @returns undefined for an article that imports anything else
 */
export function runnableCode(module: string): string | undefined {
  const body = module.replace(
    /^import \{(.+)\} from ["']astro\/jsx-runtime["'];?$/m,
    (_, names: string) => `const {${names.replaceAll(' as ', ': ')}} = arguments[0];`,
  );
  if (/^(?:import|export \*|export \{)/m.test(body)) return undefined;
  return `${body.replace(/^export (?:default )?/gm, '')}\nreturn MDXContent;`;
}
