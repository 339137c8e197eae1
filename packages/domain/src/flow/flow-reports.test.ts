import { at, past, weekdays } from '../../testing/past.js';
import {
  ageingNow,
  blockedIn,
  cyclesBySize,
  finishedIn,
  mostAlike,
  placeOf,
  slowest,
  throughputByWeek,
  timeInStages,
  weeklyRange,
  windowOf,
  WorkClock,
} from '../index.js';

test('FLOW-10: all trips of a run to a stage together, of those that left it in the window and are not back', () => {
  // CODE: Tuesday, then Thursday and Friday: three days in two trips. TEST: Wednesday, and now again.
  const again = ['PLAN 2026-01-05', 'CODE 2026-01-06', 'TEST 2026-01-07', 'CODE 2026-01-08', 'TEST 2026-01-12'];
  const through = ['CODE 2026-01-06', 'TEST 2026-01-07', 'OPERATE 2026-01-09'];
  const flow = past({
    stories: [again, through, again, through, again, through],
    now: '2026-01-13',
  });
  const { spreads, runs } = timeInStages(flow, { from: '2026-01-05', to: '2026-01-13' });
  const of = (word: 'CODE' | 'TEST' | 'PLAN') => spreads[placeOf(word)];
  expect(of('CODE')).toMatchObject({ repeated: 3, measured: 6, time: { n: 6, least: 1, p50: 2, most: 3 } });
  expect(of('TEST')).toMatchObject({ repeated: 0, measured: 3, time: null });
  expect(of('PLAN')).toMatchObject({ measured: 3, time: null });
  expect(slowest(runs, null).map(({ total }) => total)).toEqual([3, 3, 3, 3, 3, 3]);
  expect(slowest(runs, placeOf('CODE')).map(({ story }) => story)).toEqual([0, 2, 4, 1, 3, 5]);
  expect(slowest(runs, placeOf('CODE'), 2).map(({ story }) => story)).toEqual([0, 2, 4]);
  expect(runs[0]?.stages.find(({ place }) => place === placeOf('CODE'))).toMatchObject({ days: 3, trips: 2 });
});

test('FLOW-11: under way is started and not finished, oldest first; back in PLAN and off the board are not', () => {
  const flow = past({
    stories: [
      ['PLAN 2026-01-05', 'CODE 2026-01-08'],
      ['PLAN 2026-01-05', 'CODE 2026-01-06', 'TEST 2026-01-07', 'CODE 2026-01-09'],
      ['PLAN 2026-01-05', 'CODE 2026-01-06', 'PLAN 2026-01-07'],
      ['PLAN 2026-01-05', 'CODE 2026-01-06', '- 2026-01-07'],
      ['PLAN 2026-01-05', 'CODE 2026-01-06', 'OPERATE 2026-01-07'],
    ],
    now: '2026-01-12T12:00',
  });
  const [older, younger] = [
    { story: 1, age: 4.5, inStage: 2.5, trips: 2 },
    { story: 0, age: 2.5, inStage: 2.5, trips: 1 },
  ];
  expect(ageingNow(flow, 2)).toMatchObject({ oldest: [older, younger], total: 2 });
  expect(ageingNow(flow, 1)).toMatchObject({ oldest: [older], total: 2 });
});

test('FLOW-12: weeks from Monday to Sunday, which of them are whole, and the typical one of three', () => {
  const done = (moment: string) => ['PLAN 2026-01-05', 'CODE 2026-01-05T01:00', `OPERATE ${moment}`];
  const flow = past({
    stories: ['2026-01-07', '2026-01-11T23:59', '2026-01-12', '2026-01-19'].map(done),
    now: '2026-01-20T10:00',
  });
  const window = { from: '2026-01-05', to: '2026-01-20' };
  const weeks = throughputByWeek(flow, window, finishedIn(flow, window), (story) => story + 1);
  expect(weeks).toEqual([
    { from: '2026-01-05', to: '2026-01-11', workingDays: 5, whole: true, finished: { stories: 2, points: 3 } },
    { from: '2026-01-12', to: '2026-01-18', workingDays: 5, whole: true, finished: { stories: 1, points: 3 } },
    { from: '2026-01-19', to: '2026-01-20', workingDays: 2, whole: false, finished: { stories: 1, points: 4 } },
  ]);
  expect(weeklyRange(weeks, 'stories')).toBeNull();
  const [week] = weeks as [(typeof weeks)[number]];
  const amounts = [1, 2, 4].map((stories) => ({ ...week, finished: { stories, points: stories * 3 } }));
  expect(weeklyRange(amounts, 'stories')).toEqual({ p15: 1.3, p50: 2, p85: 3.4 });
  expect(weeklyRange([...amounts.slice(1), ...weeks.slice(2)], 'stories')).toBeNull();
  expect(weeklyRange(amounts, 'points')?.p50).toBe(6);
});

test('FLOW-13: blocked time within the window, by cause, up to now while it lasts', () => {
  const clock = new WorkClock(weekdays, '2026-01-01', '2026-01-20');
  const interval = (story: number, cause: 'external' | 'decision', since: string, until: string | null) => ({
    ...{ story, cause, reason: '', since: at(since), until: until === null ? null : at(until) },
  });
  const { causes, intervals } = blockedIn(clock, { from: '2026-01-06', to: '2026-01-20' }, at('2026-01-13T12:00'), [
    interval(0, 'external', '2026-01-05', '2026-01-07'),
    interval(0, 'external', '2026-01-12', null),
    interval(1, 'decision', '2026-01-08', '2026-01-12T12:00'),
    interval(1, 'decision', '2026-01-02', '2026-01-05'),
  ]);
  expect(causes).toEqual([
    { cause: 'decision', days: 2.5, stories: 1, times: 1 },
    { cause: 'external', days: 2.5, stories: 1, times: 2 },
  ]);
  expect(intervals.map(({ story, days }) => [story, days])).toEqual([
    [1, 2.5],
    [0, 1.5],
    [0, 1],
  ]);
});

test('FLOW-14: the words of the title count most, then labels, then epic and type', () => {
  const story = (title: string, more: object = {}) => ({
    title,
    type: 'bug',
    epicId: null,
    labelIds: [] as string[],
    ...more,
  });
  const asked = story('Search is slow in the shop', { labelIds: ['speed'], epicId: 'e', type: 'feature' });
  const others = [
    story('Footer colours', { epicId: 'e' }),
    story('Import labels', { labelIds: ['speed'] }),
    story('Shop search slow'),
    story('Nothing like it'),
  ];
  expect(mostAlike(asked, others, 3).map(({ title }) => title)).toEqual([
    'Shop search slow',
    'Import labels',
    'Footer colours',
  ]);
});

test('FLOW-15: cycle times by size', () => {
  const one = (story: number, cycle: number | null) => ({ story, cycle, lead: 1, finishedAt: 0, startedAt: 0 });
  const points = [5, 3, 5, null, 3];
  const sizes = cyclesBySize(
    [one(0, 2), one(1, 1), one(2, 4), one(3, 9), one(4, null)],
    (story) => points[story] ?? null,
  );
  expect([...sizes]).toEqual([
    [3, [1]],
    [5, [2, 4]],
  ]);
});

test('FLOW-16: whole days up to today, twelve weeks unless asked, two years at most, of the last twenty, never backwards', () => {
  expect(windowOf({}, '2026-03-31')).toEqual({ from: '2026-01-07', to: '2026-03-31' });
  expect(windowOf({ from: '2026-03-01', to: '2026-12-31' }, '2026-03-31')).toEqual({
    from: '2026-03-01',
    to: '2026-03-31',
  });
  expect(windowOf({ from: '2026-03-02', to: '2026-03-01' }, '2026-03-31')).toBeNull();
  expect(windowOf({ from: '2020-01-01' }, '2026-03-31')).toBeNull();
  expect(windowOf({ to: '0001-01-01' }, '2026-03-31')).toBeNull();
});
