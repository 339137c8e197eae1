import { daysIn, rangesOf, unreadIn } from './days';

describe('the days that a text names', () => {
  it('reads both ways of writing a day, whatever stands beside it', () => {
    expect(daysIn('Noël 25/12/2026\n2026-1-1 New year; 14.07.2026')).toEqual([
      '2026-01-01',
      '2026-07-14',
      '2026-12-25',
    ]);
  });

  it('reads a range on one line', () => {
    expect(daysIn('2026-12-30 – 2027-01-02')).toEqual(['2026-12-30', '2026-12-31', '2027-01-01', '2027-01-02']);
  });

  it('takes no day that does not exist, and no range that runs backwards or without end', () => {
    expect(daysIn('2026-02-30, 31/04/2026, hello, 2026-05-02 to 2026-05-01, 2020-01-01 to 2029-01-01')).toEqual([]);
  });

  it('tells what it cannot read, beside what it can', () => {
    const text = '2026-02-31, foo\n25/12/2026; 2026-02-31 – 2026-03-02,';
    expect([unreadIn(text), daysIn(text)]).toEqual([['2026-02-31', 'foo', '2026-02-31 – 2026-03-02'], ['2026-12-25']]);
  });

  it('tells a line of more than two days, of which it is not to be known what they mean', () => {
    const text = '2026-05-01 2026-05-02 2026-05-03\n2026-05-08';
    expect([unreadIn(text), daysIn(text)]).toEqual([['2026-05-01 2026-05-02 2026-05-03'], ['2026-05-08']]);
  });

  it('names a day once', () => {
    expect(daysIn('2026-05-01, 2026-05-01')).toEqual(['2026-05-01']);
  });
});

describe('days as ranges', () => {
  it('joins those that follow each other', () => {
    expect(rangesOf(['2026-05-02', '2026-05-01', '2026-05-04'])).toEqual([
      { from: '2026-05-01', to: '2026-05-02' },
      { from: '2026-05-04', to: '2026-05-04' },
    ]);
  });

  it('joins over days on which nobody works', () => {
    const weekend = (day: string) => ['2026-05-09', '2026-05-10'].includes(day);
    expect(rangesOf(['2026-05-08', '2026-05-11'], weekend)).toEqual([{ from: '2026-05-08', to: '2026-05-11' }]);
  });
});
