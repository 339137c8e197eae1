import { keyCaps } from './keyboard';

test('a key is shown by what is printed on it', () => {
  expect(keyCaps('contextmenu')).toEqual([['Menu']]);
  expect(keyCaps('g r')).toEqual([['G'], ['R']]);
  expect(keyCaps('shift+f10')).toEqual([['Shift', 'F10']]);
});
