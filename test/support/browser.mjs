// A real browser: the one that the runner found.
import { chromium } from 'playwright-core';

/**
 * Newer Chromiums load a page for their own address bar into every new window: a second of a core, beside the page that is
 * looked at. The flag replaces Playwright's, so what matters of its list stands here too.
 */
const notWanted = [
  ...['PreloadTopChromeWebUI', 'WebUIOmniboxPopup', 'WebUIOmniboxFullPopup', 'WebUIOmniboxAimPopup'],
  ...['AvoidUnnecessaryBeforeUnloadCheckSync', 'DestroyProfileOnBrowserClose', 'PaintHolding', 'LensOverlay'],
  ...['HttpsUpgrades', 'HttpsFirstBalancedModeAutoEnable', 'ThirdPartyStoragePartitioning', 'MediaRouter'],
  ...['AvoidCorsURLLoaderRestartOnRedirect', 'OptimizationHints', 'NetworkTimeServiceQuerying', 'AimEnabled'],
  ...['PreconnectToSearch'],
];
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--enable-precise-memory-info',
  `--disable-features=${notWanted.join(',')}`,
];

/** @returns {Promise<import('playwright-core').Browser>} */
export function openBrowser() {
  return chromium.launch({ executablePath: process.env['CHROMIUM_PATH'] ?? '', headless: true, args: flags });
}

/**
 * A window of its own, signed in with a session cookie (`name=value`) where one is given.
 * @param {import('playwright-core').Browser} browser
 * @param {string} base
 * @param {{ cookie?: string, locale?: string, width?: number, height?: number, colorScheme?: 'light' | 'dark', touch?: boolean, keepsThePage?: boolean, reducedMotion?: 'reduce' | 'no-preference' }} [options]
 */
export async function openWindow(browser, base, options = {}) {
  const { cookie, locale = 'en-GB', width = 1440, height = 900, colorScheme = 'light', touch = false } = options;
  const context = await browser.newContext({
    baseURL: base,
    locale,
    colorScheme,
    viewport: { width, height },
    hasTouch: touch,
    isMobile: touch,
    reducedMotion: options.reducedMotion ?? 'no-preference',
    // Routes of a test do not reach what a service worker fetches.
    serviceWorkers: options.keepsThePage === true ? 'allow' : 'block',
  });
  if (cookie !== undefined) {
    const at = cookie.indexOf('=');
    await context.addCookies([
      { name: cookie.slice(0, at), value: cookie.slice(at + 1), url: base, httpOnly: true, sameSite: 'Lax' },
    ]);
  }
  return context;
}
