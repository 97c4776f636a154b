/** What stands in `{{ … }}`, as the Markdown reader hands it over: without the outer braces. Undefined for anything else. */
export function placeholderName(expression: string): string | undefined {
  return /^\s*\{\s*([\p{L}\d_.-]+)\s*\}\s*$/u.exec(expression)?.[1];
}
