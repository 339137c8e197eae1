import { en } from './english';
import { typographic } from '../../lib/french';
import { fr } from './french';

test.each([en, typographic(fr)])(
  'an age takes no more room on a card than five letters, and does not break',
  ({ age }) => {
    const longest = { now: '', minutes: '59', hours: '23', days: '20', weeks: '99' };
    for (const [unit, words] of Object.entries(age))
      expect(words.replace('{{count}}', longest[unit as keyof typeof age])).toMatch(/^(?:\S\u202f?){1,5}$/);
  },
);
