import { openSender } from '../open-sender.ts';
import { randomHex } from '../random-id.ts';
import type { HelpData } from './help-data.ts';

/**
 * The shared sender for the panel. Where the site records tabs, the number lives in a variable as long as the shop's page:
 * nothing is put into the shop's storage.
 */
export function openPanelSender({ locale, collector, recording }: HelpData, base: URL) {
  const page = randomHex(8);
  return openSender({
    loc: locale,
    address: collector !== false && new URL(`${collector}/events`, base).href,
    tab: recording === 'tab' ? () => page : undefined,
    surface: 'panel',
  });
}
