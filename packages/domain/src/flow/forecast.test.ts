import { given } from '../../testing/board.js';
import { past } from '../../testing/past.js';
import {
  backlogForecast,
  countOfConfidence,
  dailySample,
  dayOfConfidence,
  daysOver,
  finishedIn,
  forecastUnit,
  horizon,
  isEnough,
  randomFrom,
  tally,
  trials,
  trialsUntil,
  trialsWithin,
  usualDaysOf,
  velocityRange,
} from '../index.js';

const flat = (stories: number, points = stories) => ({ stories, points });
/** A coming sprint of ten working days, which are the usual ones. */
const holding = (stories: number, points: number, more: object = {}) => ({
  ...flat(stories, points),
  ...{ unestimated: 0, workingDays: 10 },
  ...more,
});

test('FORECAST-1: the sample is what was finished on each working day; a day off counts on the next or else the last, today not at all', () => {
  const done = (moment: string) => ['PLAN 2026-01-05', 'CODE 2026-01-05', `OPERATE ${moment}`];
  const flow = past({
    stories: ['2026-01-06T10:00', '2026-01-06T11:00', '2026-01-10', '2026-01-13T09:00'].map(done),
    now: '2026-01-13T12:00',
  });
  const sample = (to: string) => {
    const days = daysOver({ from: '2026-01-05', to }, '2026-01-13');
    return days && dailySample(flow, days, finishedIn(flow, days));
  };
  // Monday 5th to Friday 9th, then Monday 12th with Saturday's story.
  expect(sample('2026-01-13')).toEqual([0, 2, 0, 0, 0, 1]);
  expect(sample('2026-01-11')).toEqual([0, 2, 0, 0, 1]);
  expect(daysOver({ from: '2026-01-13', to: '2026-01-13' }, '2026-01-13')).toBeNull();
  const saturday = { from: '2026-01-10', to: '2026-01-10' };
  expect(dailySample(flow, saturday, finishedIn(flow, saturday))).toEqual([]);
});

test('FORECAST-1: one story every day: ten of them are done on the tenth day, whatever is drawn', () => {
  const ends = trialsUntil(10, [1], 1);
  expect(tally(ends)).toEqual([[10, trials]]);
  expect([50, 85, 95].map((percent) => dayOfConfidence(ends, percent))).toEqual([10, 10, 10]);
  expect(tally(trialsWithin(7, [1], 1))).toEqual([[7, trials]]);
  expect(dayOfConfidence(trialsUntil(1, [0], 1), 50)).toBe(horizon + 1);
});

test('FORECAST-1: a story on every second day: the trials lie where the binomial distribution has them', () => {
  // Until the first success at p = 1/2: 50 % on day 1, 75 % by day 2, 87.5 % by day 3, 96.9 % by day 5.
  const ends = trialsUntil(1, [0, 1], 42);
  expect([50, 70, 85, 95].map((percent) => dayOfConfidence(ends, percent))).toEqual([expect.any(Number), 2, 3, 5]);
  const first = (tally(ends)[0]?.[1] ?? 0) / trials;
  expect(Math.abs(first - 0.5)).toBeLessThan(0.02);
  // Ten days: at least 4 in 82.8 %, at least 3 in 94.5 %, at least 5 in 62.3 % of trials.
  const counts = trialsWithin(10, [0, 1], 42);
  expect([60, 80, 94].map((percent) => countOfConfidence(counts, percent))).toEqual([5, 4, 3]);
});

test('FORECAST-1: the same seed gives the same forecast, another seed another', () => {
  const sample = [0, 1, 0, 3, 2];
  expect(trialsUntil(30, sample, 9)).toEqual(trialsUntil(30, sample, 9));
  expect(trialsUntil(30, sample, 9)).not.toEqual(trialsUntil(30, sample, 10));
  const random = randomFrom(3);
  const drawn = Array.from({ length: 1000 }, random);
  expect(Math.min(...drawn)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...drawn)).toBeLessThan(1);
});

test('FORECAST-2: below fifteen working days or ten finished stories nothing is forecast', () => {
  expect(isEnough(Array.from({ length: 20 }, (_, day) => day % 2))).toBe(true);
  expect(isEnough(Array.from({ length: 15 }, () => 1))).toBe(true);
  expect(isEnough(Array.from({ length: 14 }, () => 1))).toBe(false);
  expect(isEnough(Array.from({ length: 40 }, (_, day) => Number(day < 9)))).toBe(false);
});

test('FORECAST-3: what fits the room that the coming sprints have left, at both ends of the velocity', () => {
  const range = { sprints: 5, low: flat(2, 8), middle: flat(3, 10), high: flat(4, 13) };
  const backlog = [5, 3, null, 8, 2].map((points, index) => ({ id: 'abcde'[index] as string, points, parentId: null }));
  const basis = { range, usualDays: 10, unsized: 2 };
  // The next sprint holds 3 points already, the one after nothing; no size counts as 2.
  expect(backlogForecast(backlog, [holding(1, 3), holding(0, 0)], basis)).toEqual([
    { pessimistic: { lastId: 'a', stories: 1 }, optimistic: { lastId: 'c', stories: 3 } },
    { pessimistic: { lastId: 'c', stories: 3 }, optimistic: { lastId: 'e', stories: 5 } },
  ]);
  expect(backlogForecast(backlog, [holding(9, 99)], basis)).toEqual([
    { pessimistic: { lastId: null, stories: 0 }, optimistic: { lastId: null, stories: 0 } },
  ]);
  // Two without a size are in the sprint already: they take four of its 8 and 13 points.
  expect(backlogForecast(backlog, [holding(2, 0, { unestimated: 2 })], basis)).toEqual([
    { pessimistic: { lastId: null, stories: 0 }, optimistic: { lastId: 'b', stories: 2 } },
  ]);
  // A sub-task without a size adds nothing to the velocity, and takes nothing of it.
  const divided = backlog.map((item) => (item.id === 'c' ? { ...item, parentId: 'b' } : item));
  expect(backlogForecast(divided, [holding(1, 3)], { ...basis, unsized: 99 })).toEqual([
    { pessimistic: { lastId: 'a', stories: 1 }, optimistic: { lastId: 'c', stories: 3 } },
  ]);
});

test('FORECAST-4: half of the usual working days hold half of the velocity', () => {
  const range = { sprints: 5, low: flat(2, 8), middle: flat(3, 10), high: flat(4, 12) };
  const backlog = ['a', 'b', 'c', 'd'].map((id) => ({ id, points: 3, parentId: null }));
  const basis = { range, usualDays: 10, unsized: 2 };
  expect(backlogForecast(backlog, [holding(0, 0, { workingDays: 5 })], basis)).toEqual([
    { pessimistic: { lastId: 'a', stories: 1 }, optimistic: { lastId: 'b', stories: 2 } },
  ]);
  const weeks = (startsOn: string, endsOn: string) => ({ startsOn, endsOn });
  const sprints = [
    weeks('2026-01-05', '2026-01-16'),
    weeks('2026-01-19', '2026-01-30'),
    weeks('2026-02-02', '2026-02-06'),
  ];
  expect(usualDaysOf(sprints, { workingDays: [1, 2, 3, 4, 5], holidays: ['2026-01-20'] })).toBe(9);
});

test('FORECAST-3: a team that gives no points is forecast in stories', () => {
  const range = { sprints: 3, low: flat(1, 0), middle: flat(2, 0), high: flat(3, 0) };
  expect(forecastUnit(range)).toBe('stories');
  const backlog = ['a', 'b', 'c', 'd'].map((id) => ({ id, points: null, parentId: 'p' }));
  expect(backlogForecast(backlog, [holding(1, 0)], { range, usualDays: 10, unsized: 0 })).toEqual([
    { pessimistic: { lastId: null, stories: 0 }, optimistic: { lastId: 'b', stories: 2 } },
  ]);
  // A part goes with the story ahead of it, as in a sprint.
  const divided = [backlog[0], { id: 'of a', points: null, parentId: 'a' }, ...backlog.slice(1)].map(given);
  expect(backlogForecast(divided, [holding(1, 0)], { range, usualDays: 10, unsized: 0 })[0]?.optimistic).toEqual({
    lastId: 'b',
    stories: 3,
  });
});

test('VELOCITY-1: four in five of the last sprints; none below three', () => {
  expect(velocityRange([flat(1), flat(2)])).toBeNull();
  const range = velocityRange([10, 20, 30].map((points) => flat(points / 10, points)));
  expect(range).toMatchObject({ sprints: 3, middle: { stories: 2, points: 20 } });
  expect([range?.low.points, range?.high.points]).toEqual([expect.closeTo(12, 9), expect.closeTo(28, 9)]);
});
