import { context } from './page-context.ts';
import { randomHex, randomUuid } from './random-id.ts';
import { type Delivery, type EventFields, Sender } from './sender.ts';
import { tabId } from './tab-id.ts';

/** Global Privacy Control or Do Not Track: nothing is sent. */
const objects =
  (navigator as Navigator & { globalPrivacyControl?: boolean }).globalPrivacyControl === true ||
  navigator.doNotTrack === '1';

/** Whether anything that happens here is sent at all. */
export const records = context.collector !== false && !objects;

const address = `${context.collector}/events`;

const sender = new Sender(
  {
    // text/plain keeps a cross-origin post "simple": no preflight, and the same bytes as a beacon.
    post: async (body) =>
      (
        await fetch(address, {
          method: 'POST',
          body,
          keepalive: true,
          headers: { 'content-type': 'text/plain' },
        })
      ).status,
    beacon: (body) => navigator.sendBeacon(address, body),
    wait: (ms) => new Promise((done) => setTimeout(done, ms)),
    uuid: randomUuid,
    tab:
      context.recording === 'tab'
        ? () =>
            tabId(
              () => sessionStorage,
              Date.now(),
              () => randomHex(8),
            )
        : undefined,
  },
  {
    v: 1,
    pv: randomHex(8),
    loc: context.loc,
    dev: innerWidth < 640 ? 'phone' : innerWidth < 1024 ? 'tablet' : 'desktop',
    bot: navigator.webdriver === true,
  },
  records,
);

/** Fields that say where on the site something happened. */
export const here = {
  ...(context.art !== undefined && { art: context.art }),
  ...(context.rev !== undefined && { rev: context.rev }),
  ...(context.col !== undefined && { col: context.col }),
  ...(context.page !== undefined && { page: context.page }),
};

/** Reports something that happened on this page. Resolves when it is settled what became of it; never rejects. */
export function sendEvent(fields: EventFields): Promise<Delivery> {
  return sender.send(fields);
}

// `visibilitychange`, not `beforeunload`: a phone never tells that it kills a page in the background.
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'hidden') setTimeout(() => sender.leave());
});
addEventListener('pagehide', () => sender.leave());
