import fc from 'fast-check';
import { differences, together } from './differences';

const text = fc.array(fc.constantFrom('a', 'b', 'c', ''), { maxLength: 12 }).map((lines) => lines.join('\n'));
const side = (theirs: string, mine: string, own: 'theirs' | 'mine') =>
  differences(theirs, mine)
    .filter((line) => line.side === 'both' || line.side === own)
    .map((line) => line.text)
    .join('\n');

test('marks what each side has alone', () => {
  expect(differences('one\ntwo\nthree', 'one\n2\nthree\nfour')).toEqual([
    { side: 'both', text: 'one' },
    { side: 'theirs', text: 'two' },
    { side: 'mine', text: '2' },
    { side: 'both', text: 'three' },
    { side: 'mine', text: 'four' },
  ]);
});

test('each side can be read back whole: nothing is lost', () => {
  fc.assert(
    fc.property(text, text, (theirs, mine) => {
      expect(side(theirs, mine, 'theirs')).toBe(theirs);
      expect(side(theirs, mine, 'mine')).toBe(mine);
    }),
  );
});

test('equal texts do not differ, and together they are themselves', () => {
  fc.assert(
    fc.property(text, (words) => {
      expect(differences(words, words).every((line) => line.side === 'both')).toBe(true);
      expect(together(words, words)).toBe(words);
    }),
  );
});

test('together holds every line of both', () => {
  expect(together('a\nb', 'a\nc')).toBe('a\nb\nc');
});
