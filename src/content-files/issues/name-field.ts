/** A place in YAML as an editor would say it: `title`, entry 2 of `alsoAsked`, `from` in entry 1 of `contact`. */
export function nameField(path: readonly PropertyKey[]): string {
  const last = path.at(-1);
  const before = path.slice(0, -1);
  if (typeof last === 'number')
    return before.length === 0 ? `entry ${last + 1}` : `entry ${last + 1} of ${nameField(before)}`;
  const list = before.findLastIndex((step) => typeof step === 'number');
  if (list === -1) return `\`${path.map(String).join('.')}\``;
  return `\`${path
    .slice(list + 1)
    .map(String)
    .join('.')}\` in ${nameField(path.slice(0, list + 1))}`;
}

/** The same at the beginning of a sentence. */
export function startWithField(path: readonly PropertyKey[]): string {
  const name = nameField(path);
  return name.charAt(0).toUpperCase() + name.slice(1);
}
