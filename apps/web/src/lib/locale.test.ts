import { dayIn } from './dates';
import { currentLocale, startWords } from './i18n';

const screen = { lang: 'en' };
let browser = 'en-GB';
beforeAll(() => {
  Object.assign(globalThis, { document: { documentElement: screen } });
  Object.defineProperty(globalThis, 'navigator', {
    configurable: true,
    value: {
      get language() {
        return browser;
      },
    },
  });
});

const inBrowser = async (language: string, of: 'en' | 'fr') => {
  [browser, screen.lang] = [language, of];
  await startWords(() => Promise.resolve({}));
};

test.each([
  ['en', 'en-GB', 'en-GB', '5 Jan 2026'],
  ['en', 'en-US', 'en-US', 'Jan 5, 2026'],
  ['en', 'fr-FR', 'en', 'Jan 5, 2026'],
  ['en', 'en-US@posix', 'en', 'Jan 5, 2026'],
  ['fr', 'fr-CA', 'fr-CA', '5 janv. 2026'],
  ['fr', 'en-GB', 'fr', '5 janv. 2026'],
] as const)('a screen in %s in a browser that speaks %s writes as in %s: %s', async (of, speaks, locale, written) => {
  await inBrowser(speaks, of);
  expect(currentLocale()).toBe(locale);
  expect(dayIn(Date.UTC(2026, 0, 5, 12), 'UTC')).toBe(written);
});
