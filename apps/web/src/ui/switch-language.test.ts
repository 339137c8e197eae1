import { problemOf, type Me } from '@rondo/contracts';
import { afterEach, beforeAll, beforeEach, expect, jest, test } from '@jest/globals';
import { currentLanguage, loadWords, setLanguage, startWords } from '../lib/i18n';
import { languageChosen, meKnown, meQuery, setMe } from '../lib/me';
import { queryClient } from '../lib/query-client';
import { browserStorage } from '../lib/testing/browser-storage';
import { chooseLanguage, sendChosen } from './switch-language';

/** An account that is written in English until it hears otherwise. */
const account = { language: 'en', answers: true };
const sent: string[] = [];
const me = () =>
  ({
    user: { id: 'ada', language: account.language },
    credential: { kind: 'session' },
    workspaces: [],
  }) as unknown as Me;
const busy = problemOf('database_unavailable', 'en');

let wordsCome: Promise<void> = Promise.resolve();
let takeAway: () => void;

beforeAll(async () => {
  Object.assign(globalThis, { document: { documentElement: { lang: 'en' } } });
  await startWords(() => Promise.resolve({}));
  await loadWords('test', (language) => (language === 'fr' ? wordsCome.then(() => ({})) : Promise.resolve({})));
});
beforeEach(async () => {
  jest.useFakeTimers({ doNotFake: ['queueMicrotask', 'nextTick', 'performance', 'setImmediate'] });
  jest.spyOn(globalThis, 'fetch').mockImplementation((_, { method = 'GET', body } = {}) => {
    if (!account.answers) return Promise.resolve(Response.json(busy, { status: busy.status }));
    if (method !== 'GET') {
      account.language = (JSON.parse(body as string) as { language: string }).language;
      sent.push(account.language);
    }
    return Promise.resolve(Response.json(me()));
  });
  Object.assign(account, { language: 'en', answers: true });
  sent.length = 0;
  wordsCome = Promise.resolve();
  takeAway = browserStorage();
  await setLanguage('en');
  setMe(me());
});
afterEach(() => {
  jest.useRealTimers();
  jest.restoreAllMocks();
  queryClient.clear();
  takeAway();
});

test('a language that the server does not hear of is kept here, whatever it answers meanwhile, and sent until it has it', async () => {
  account.answers = false;
  await chooseLanguage('fr');
  expect([currentLanguage(), meKnown()?.user.language]).toEqual(['fr', 'fr']);
  await jest.advanceTimersByTimeAsync(30_000);
  setMe(me());
  expect(queryClient.getQueryData(meQuery.queryKey)?.user.language).toBe('fr');
  account.answers = true;
  await jest.advanceTimersByTimeAsync(15_000);
  expect([sent, languageChosen(), meKnown()?.user.language]).toEqual([['fr'], undefined, 'fr']);
});

test('what was chosen before a reload is sent after it', async () => {
  account.answers = false;
  await chooseLanguage('fr');
  jest.clearAllTimers();
  account.answers = true;
  await sendChosen();
  expect([sent, languageChosen()]).toEqual([['fr'], undefined]);
});

test('of two choices the account gets the last, also where the words of the first come later', async () => {
  let come = (): void => undefined;
  wordsCome = new Promise((resolve) => (come = resolve));
  const first = chooseLanguage('fr');
  await chooseLanguage('en');
  come();
  await first;
  expect([currentLanguage(), account.language]).toEqual(['en', 'en']);
});
