import { en } from './english';
import { fr } from './french';

test.each([en, fr])('an age takes no more room on a card than five letters', ({ age }) => {
  const longest = { now: '', minutes: '59', hours: '23', days: '20', weeks: '99' };
  for (const [unit, words] of Object.entries(age))
    expect(words.replace('{{count}}', longest[unit as keyof typeof age])).toMatch(/^\S{1,5}$/);
});
