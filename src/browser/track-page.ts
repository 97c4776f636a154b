import { entryOf } from './entry.ts';
import { context } from './page-context.ts';
import { here, sendEvent } from './send-event.ts';
import { VisibleClock } from './visible-clock.ts';

type Next = 'search' | 'back' | 'result' | 'article' | 'related' | 'contact' | 'external' | 'close';

/** Visible time after which somebody has read, given a human signal; and without one. In ms. */
const readAfter = 3_000;
const readWithoutSignal = 20_000;

const clock = new VisibleClock(document.visibilityState === 'visible', performance.now());
const url = new URL(location.href);
const { entry, prev } = entryOf({ url, referrer: document.referrer, context });
let human = prev !== undefined;
let hasRead = false;
let scroll = 0;
let next: Next = 'close';
let lastLeave = '';

/** On the contact page: the article that the reader came from. */
const cameFrom = context.page === 'contact' ? url.searchParams.get('art') : null;

if (url.searchParams.has('via') || cameFrom !== null) {
  // The marks have done their work; the address that a reader copies is the page's own.
  url.searchParams.delete('via');
  url.searchParams.delete('art');
  history.replaceState(history.state, '', url);
}
void sendEvent({ type: 'page_view', ...here, entry, ...(prev !== undefined && { prev }) });

/** A search was settled on this page: for an article that was read, the reader has moved on. */
export function searchedHere(): void {
  if (hasRead) leave('search');
}

/** The page is about to be left by a script, to somewhere that no clicked link tells. */
export function leavingTo(destination: Next): void {
  next = destination;
}

function considerRead(): void {
  if (hasRead || context.art === undefined) return;
  const visible = clock.elapsed(performance.now());
  const due = human ? readAfter : readWithoutSignal;
  if (visible < due) {
    setTimeout(considerRead, Math.max(50, due - visible));
    return;
  }
  hasRead = true;
  void sendEvent({ type: 'read', ...here });
}

function leave(to: Next): void {
  const dwell = Math.min(86_400_000, Math.round(clock.elapsed(performance.now())));
  const state = `${to} ${Math.round(dwell / 1000)}`;
  if (state === lastLeave) return;
  lastLeave = state;
  void sendEvent({
    type: 'leave',
    ...here,
    dwell,
    scroll: Math.round(scroll * 100) / 100,
    next: to,
  });
}

function measureScroll(): void {
  const { scrollHeight } = document.documentElement;
  scroll = Math.max(scroll, Math.min(1, (scrollY + innerHeight) / Math.max(1, scrollHeight)));
}

/** Where a click leads, in the words of the event format. */
function destination(link: HTMLAnchorElement): Next {
  if (link.dataset['channel'] !== undefined || leadsToContact(link)) return 'contact';
  if (link.dataset['link'] === 'result') return 'result';
  if (link.dataset['link'] === 'next' || link.dataset['link'] === 'related') return 'related';
  if (link.origin !== location.origin) return 'external';
  return link.closest('.prose') ? 'article' : 'close';
}

function onClick(event: Event): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (!link) return;
  next = destination(link);
  const { channel } = link.dataset;
  if (
    channel === 'email' ||
    channel === 'phone' ||
    channel === 'chat' ||
    channel === 'callback' ||
    channel === 'social'
  )
    void sendEvent({
      type: 'contact_intent',
      ...here,
      channel,
      ...(cameFrom && { ref_art: cameFrom }),
    });
  else if (leadsToContact(link) && context.page !== 'contact') {
    const { qid } = link.dataset;
    void sendEvent({ type: 'contact_intent', ...here, channel: 'page', ...(qid && { qid }) });
    if (context.art !== undefined)
      link.search = new URLSearchParams({ ...params(link), art: context.art }).toString();
  }
}

function leadsToContact(link: HTMLAnchorElement): boolean {
  return link.origin === location.origin && link.pathname === context.contact;
}

function params(link: HTMLAnchorElement): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(link.search));
}

for (const signal of ['pointerdown', 'keydown', 'touchstart', 'wheel'] as const)
  addEventListener(
    signal,
    (event) => {
      if (!event.isTrusted || human) return;
      human = true;
      considerRead();
    },
    { passive: true, capture: true },
  );
addEventListener('scroll', measureScroll, { passive: true });
// In the bubbling phase: the search has then written its number onto the link.
addEventListener('click', onClick);
addEventListener('pageswap', (event) => {
  if ((event as PageSwapEvent).activation?.navigationType === 'traverse') next = 'back';
});
document.addEventListener('visibilitychange', () => {
  const visible = document.visibilityState === 'visible';
  clock.show(visible, performance.now());
  if (visible) {
    next = 'close';
    considerRead();
  } else leave(next);
});
measureScroll();
considerRead();
