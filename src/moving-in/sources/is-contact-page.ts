/** Whether an address of the old site is its way to a person, by its usual names in both languages. */
export function isContactPage({ pathname }: URL): boolean {
  return /\/(?:contact(?:-us)?|kontakt)(?:\.html?)?\/?$/i.test(pathname);
}
