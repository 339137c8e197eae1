import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';

type Scheme = 'light' | 'dark';

/** Colours pass from one theme to the other. */
const settling = 400;

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

/** The same in either theme, of one page that stays as it is; what is found in the dark says so. */
export async function findingsInBoth(page: Page): Promise<string[]> {
  const light = await findings(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.waitForTimeout(settling);
  const dark = await findings(page, { scheme: 'dark' });
  await page.emulateMedia({ colorScheme: 'light' });
  await page.waitForTimeout(settling);
  return [...light, ...dark.map((finding) => `dark: ${finding}`)];
}
