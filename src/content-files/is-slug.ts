/** Whether a file name (without its ending) can be an address: lower-case letters, digits, single hyphens. */
export function isSlug(name: string): boolean {
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name);
}
