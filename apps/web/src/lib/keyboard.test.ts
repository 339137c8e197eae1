import { setLanguage, startWords } from './i18n';
import { keyCaps } from './keyboard';

test('a key is shown by what is printed on it', () => {
  expect(keyCaps('contextmenu')).toEqual([['Menu']]);
  expect(keyCaps('g r')).toEqual([['G'], ['R']]);
  expect(keyCaps('shift+f10')).toEqual([['Shift', 'F10']]);
});

test('in French by what is printed on a French key', async () => {
  Object.assign(globalThis, {
    document: { documentElement: { lang: 'en' } },
    localStorage: { setItem: () => undefined },
  });
  await startWords(() => Promise.resolve({}));
  await setLanguage('fr');
  expect(keyCaps('shift+home')).toEqual([['Maj', 'Début']]);
  expect(['end', 'pageup', 'pagedown', 'delete', 'escape'].map((key) => keyCaps(key)[0]?.[0])).toEqual([
    'Fin',
    'Pg préc',
    'Pg suiv',
    'Suppr',
    'Échap',
  ]);
  await setLanguage('en');
  expect(keyCaps('escape')).toEqual([['Esc']]);
});
