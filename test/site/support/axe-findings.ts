import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface Scope {
  /** A selector: only what stands in it is looked at. */
  within?: string;
  /** Rules that mean nothing here. */
  leftOut?: string[];
}

/** What axe finds on a page: each with its rule and the beginning of the element. */
export async function axeFindings(page: Page, { within, leftOut }: Scope = {}): Promise<string[]> {
  // Without its second pass over frames of other origins, which no page has: that takes as long as the first.
  const axe = new AxeBuilder({ page }).setLegacyMode();
  axe.options({ resultTypes: ['violations'] }).withTags(rules);
  if (within !== undefined) axe.include(within);
  if (leftOut) axe.disableRules(leftOut);
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`),
  );
}
