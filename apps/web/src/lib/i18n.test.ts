import { loadWords, setLanguage, startWords, wordsOf, type Values } from './i18n';

const words = {
  en: {
    open: 'Open {{story}}',
    points_zero: 'nothing',
    points_one: '{{count}} point',
    points_other: '{{count}} points',
  },
  fr: {
    open: 'Ouvrir {{story}}',
    points_zero: 'rien',
    points_one: '{{count}} point',
    points_other: '{{count}} points',
  },
};
type SayAnything = (key: string, values?: Values) => string;
const say: SayAnything = (...sentence) => (wordsOf('test' as never) as unknown as SayAnything)(...sentence);

beforeAll(async () => {
  Object.assign(globalThis, {
    document: { documentElement: { lang: 'en' } },
    localStorage: { setItem: () => undefined },
  });
  await startWords(() => Promise.resolve({}));
  await loadWords('test', (language) => Promise.resolve({ test: words[language] }));
});
afterEach(() => setLanguage('en'));

describe('a sentence', () => {
  it('has its values put in as they are, whatever is written in them', () => {
    expect(say('open', { story: 'Pay $& {{count}}' })).toBe('Open Pay $& {{count}}');
    expect(say('open', { story: 'Search' })).toBe('Open Search');
  });

  it('has a form for each count', () => {
    expect([0, 1, 2].map((count) => say('points', { count }))).toEqual(['nothing', '1 point', '2 points']);
  });

  it('has numbers as the language writes them, without marks between the thousands', async () => {
    expect(say('points', { count: 1234.5 })).toBe('1234.5 points');
    await setLanguage('fr');
    expect([say('points', { count: 1234.5 }), say('points', { count: 1.5 })]).toEqual(['1234,5 points', '1,5 point']);
  });
});
