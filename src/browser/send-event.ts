import { objects, openSender } from './open-sender.ts';
import { context } from './page-context.ts';
import { randomHex } from './random-id.ts';
import { tabId } from './tab-id.ts';

/** Whether anything that happens here is sent at all. */
export const records = context.collector !== false && !objects;

/** Fields that say where on the site something happened. */
export const here = {
  ...(context.art !== undefined && { art: context.art }),
  ...(context.rev !== undefined && { rev: context.rev }),
  ...(context.col !== undefined && { col: context.col }),
  ...(context.page !== undefined && { page: context.page }),
};

/** Reports something that happened on this page. Resolves when it is settled what became of it; never rejects. */
export const sendEvent = openSender({
  loc: context.loc,
  address: context.collector !== false && `${context.collector}/events`,
  tab:
    context.recording === 'tab'
      ? () =>
          tabId(
            () => sessionStorage,
            Date.now(),
            () => randomHex(8),
          )
      : undefined,
});
