/** A value from YAML as it can stand in a sentence: `ten`, 5, a list. Long text is cut. */
export function nameValue(value: unknown): string {
  if (typeof value === 'string')
    return `\`${value.length > 60 ? `${value.slice(0, 59)}…` : value}\``;
  if (Array.isArray(value))
    return value.every((entry) => typeof entry === 'number') ? `[${value.join(', ')}]` : 'a list';
  if (value === null || value === undefined) return 'empty';
  return typeof value === 'object' ? 'a group of fields' : String(value);
}

/** What kind of thing a value is, in an editor's words. */
export function nameKind(value: unknown): string {
  if (typeof value === 'string') return `the text ${nameValue(value)}`;
  if (typeof value === 'number') return `the number ${value}`;
  return nameValue(value);
}
