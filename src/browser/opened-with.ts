/**
 * A parameter of the address that this page was opened with, also when a script has taken it out of the address since
 * (`track-page.ts`), so that what a reader copies is the page's own.
 */
export function openedWith(name: string): string | undefined {
  const [navigation] = performance.getEntriesByType('navigation');
  const address = navigation?.name ?? location.href;
  return new URL(address, location.href).searchParams.get(name) ?? undefined;
}
