/** The only thing that Lotse ever keeps on a device, and only where the site says `recording: tab`. */
const key = 'lotse-tab';

/** Without an event for so long, it is another visit. Milliseconds. */
const idle = 30 * 60_000;
/** However busy: after this, another one. Milliseconds. */
const longest = 12 * 3_600_000;

/**
 * The number of this tab, from its session storage; a new one after 30 minutes without an event or 12 hours.
 *
 * @param storage asked for, because a browser that forbids it throws
 * @param now ms UTC
 * @param random makes 16 hex digits
 * @returns undefined where nothing may be kept: then the page is all that connects events
 */
export function tabId(
  storage: () => Pick<Storage, 'getItem' | 'setItem'>,
  now: number,
  random: () => string,
): string | undefined {
  try {
    const kept = storage();
    const [, id, begun = 0, last = 0] =
      /^([0-9a-f]{16}) (\d+) (\d+)$/.exec(kept.getItem(key) ?? '') ?? [];
    const goesOn = id && now - Number(last) < idle && now - Number(begun) < longest;
    const current = goesOn ? id : random();
    kept.setItem(key, `${current} ${goesOn ? begun : now} ${now}`);
    return current;
  } catch {
    return undefined;
  }
}
