import { daysUntil } from '../../../live/marks/due';
import { dayMeant, daysOffered } from './due-words';

const tuesday = new Date(2026, 10, 24, 18, 30);

describe('the day meant', () => {
  it.each([
    ['+3', '2026-11-27'],
    ['+10', '2026-12-04'],
    ['2026-12-24', '2026-12-24'],
    ['24/12', '2026-12-24'],
    ['1/2', '2027-02-01'],
    ['24.11', '2026-11-24'],
    ['24.12.2027', '2027-12-24'],
  ])('by %s is %s', (words, day) => {
    expect(dayMeant(words, tuesday)).toBe(day);
  });

  it.each(['', 'soon', '31/2', '2026-13-01', '+', '1/2/3'])('is none by “%s”', (words) => {
    expect(dayMeant(words, tuesday)).toBeNull();
  });

  it('is offered for what people mean most', () => {
    expect(daysOffered(tuesday).map(({ day }) => day)).toEqual([
      '2026-11-24',
      '2026-11-25',
      '2026-11-27',
      '2026-12-01',
      '2026-12-08',
    ]);
  });

  it('is so many days away, whatever the hour', () => {
    expect(daysUntil('2026-11-24', tuesday)).toBe(0);
    expect(daysUntil('2026-11-23', tuesday)).toBe(-1);
    expect(daysUntil('2027-01-01', tuesday)).toBe(38);
  });
});
