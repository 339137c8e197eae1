import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';

export type Scheme = 'light' | 'dark';

interface Asked {
  /** Dark differs from light in its colours alone: only they are asked about there. */
  readonly scheme?: Scheme;
  readonly within?: string;
  readonly also?: readonly string[];
}

/** What axe finds on the page as it stands, each by its rule and its place. */
export async function findings(page: Page, { scheme = 'light', within, also = [] }: Asked = {}): Promise<string[]> {
  // There are no frames here, for which axe would open a page of its own.
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  if (scheme === 'dark') axe.withRules(['color-contrast', 'link-in-text-block']);
  else axe.options({ rules: Object.fromEntries(also.map((rule) => [rule, { enabled: true }])) });
  if (within !== undefined) axe.include(within);
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} ${JSON.stringify(target)}`));
}
