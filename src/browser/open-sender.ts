import type { SentEvent } from '../core/events/event.ts';
import { randomHex, randomUuid } from './random-id.ts';
import { type Delivery, type EventFields, Sender } from './sender.ts';

export interface SenderSettings {
  /** Language of what is shown. */
  loc: string;
  /** Where events go; `false` when nothing is recorded. */
  address: string | false;
  /** Number of this tab, on sites that record tabs. */
  tab?: (() => string | undefined) | undefined;
  /** Where that is, when not on the help center itself. */
  surface?: NonNullable<SentEvent['surface']>;
}

/** Global Privacy Control or Do Not Track: nothing is sent. */
export const objects =
  (navigator as Navigator & { globalPrivacyControl?: boolean }).globalPrivacyControl === true ||
  navigator.doNotTrack === '1';

/**
 * The sender of a document, which hands over what is left when the document is left. What it gives reports one event, and
 * resolves when it is settled what became of it; it never rejects.
 */
export function openSender({
  loc,
  address,
  tab,
  surface,
}: SenderSettings): (fields: EventFields) => Promise<Delivery> {
  const sender = new Sender(
    {
      // text/plain keeps a cross-origin post "simple": no preflight, and the same bytes as a beacon.
      post: async (body) =>
        (
          await fetch(String(address), {
            method: 'POST',
            body,
            keepalive: true,
            headers: { 'content-type': 'text/plain' },
          })
        ).status,
      beacon: (body) => navigator.sendBeacon(String(address), body),
      wait: (ms) => new Promise((done) => setTimeout(done, ms)),
      uuid: randomUuid,
      tab,
    },
    {
      v: 1,
      pv: randomHex(8),
      loc,
      dev: innerWidth < 640 ? 'phone' : innerWidth < 1024 ? 'tablet' : 'desktop',
      bot: navigator.webdriver === true,
      ...(surface && { surface }),
    },
    address !== false && !objects,
  );
  // `visibilitychange`, not `beforeunload`: a phone never tells that it kills a page in the background.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') setTimeout(() => sender.leave());
  });
  addEventListener('pagehide', () => sender.leave());
  return (fields) => sender.send(fields);
}
