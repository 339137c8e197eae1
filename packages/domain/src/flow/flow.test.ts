import fc from 'fast-check';
import { at, movesOf, past, weekdays } from '../../testing/past.js';
import {
  askedIn,
  away,
  cumulativeFlow,
  eachRun,
  finishedIn,
  percentileOf,
  placeOf,
  spreadOf,
  standingAt,
  standingMoves,
  stations,
  WorkClock,
  type Run,
} from '../index.js';

const january = { from: '2026-01-05', to: '2026-01-31' };
const runsOf = (flow: Parameters<typeof eachRun>[0]): Run[] => {
  const runs: Run[] = [];
  eachRun(flow, (run) => runs.push(run));
  return runs;
};

test('FLOW-1: a day of work is one, a part of it that part, and days off nothing', () => {
  const clock = new WorkClock({ ...weekdays, holidays: ['2026-01-07'] }, '2026-01-01', '2026-01-31');
  expect(clock.between(at('2026-01-05T06:00'), at('2026-01-06T12:00'))).toBeCloseTo(1.25, 10);
  // Friday noon to Monday noon: half of Friday and half of Monday.
  expect(clock.between(at('2026-01-09T12:00'), at('2026-01-12T12:00'))).toBeCloseTo(1, 10);
  // Tuesday to Thursday over a holiday.
  expect(clock.between(at('2026-01-06T12:00'), at('2026-01-08T12:00'))).toBeCloseTo(1, 10);
  expect(clock.between(at('2026-01-10'), at('2026-01-11T23:00'))).toBe(0);
  expect([clock.dayAt(at('2025-12-31T23:59')), clock.dayAt(at('2026-02-01'))]).toEqual([-1, 31]);
});

test('FLOW-1: days are those of the time zone, and one on which clocks change is one day all the same', () => {
  const paris = { ...weekdays, timeZone: 'Europe/Paris', workingDays: [1, 2, 3, 4, 5, 6, 7] };
  const clock = new WorkClock(paris, '2026-03-01', '2026-11-30');
  // 29 March 2026 has 23 hours, 25 October has 25.
  expect(clock.between(Date.parse('2026-03-28T23:00Z'), Date.parse('2026-03-29T22:00Z'))).toBeCloseTo(1, 10);
  expect(clock.between(Date.parse('2026-03-28T23:00Z'), Date.parse('2026-03-29T10:30Z'))).toBeCloseTo(0.5, 10);
  expect(clock.between(Date.parse('2026-10-24T22:00Z'), Date.parse('2026-10-25T23:00Z'))).toBeCloseTo(1, 10);
  expect(clock.days[clock.dayAt(Date.parse('2026-06-30T22:30Z'))]).toBe('2026-07-01');
});

test('FLOW-2: a move that says it happened before the one ahead of it happened with it', () => {
  const moves = standingMoves(movesOf(['PLAN 2026-01-05', 'CODE 2026-01-08', 'TEST 2026-01-06', 'BUILD 2026-01-09']));
  expect(moves.map(({ to }) => to)).toEqual(
    ['PLAN', 'CODE', 'TEST', 'BUILD'].map((word) => stations.indexOf(word as 'PLAN')),
  );
  expect(moves.map((move) => move.at)).toEqual(['2026-01-05', '2026-01-08', '2026-01-08', '2026-01-09'].map(at));
});

test('FLOW-3: a move and its undo are left out together, an undone undo brings the move back', () => {
  const words = (lines: string[]) => standingMoves(movesOf(lines)).map(({ to }) => stations[to] ?? '-');
  const moved = ['PLAN 2026-01-05', 'CODE 2026-01-06', 'undo 2 PLAN 2026-01-07'];
  expect(words(moved)).toEqual(['PLAN']);
  expect(words([...moved, 'undo 3 CODE 2026-01-08'])).toEqual(['PLAN', 'CODE']);
  expect(words([...moved, 'undo 3 CODE 2026-01-08', 'undo 4 PLAN 2026-01-09'])).toEqual(['PLAN']);
  expect(words([...moved, 'TEST 2026-01-08'])).toEqual(['PLAN', 'TEST']);
  expect(words(['PLAN 2026-01-05', 'CODE 2026-01-06', '- 2026-01-07', 'undo 3 CODE 2026-01-08'])).toEqual([
    'PLAN',
    'CODE',
  ]);
  // Where others moved it on and back in between, the undo takes it back from there.
  expect(words([...moved.slice(0, 2), 'TEST 2026-01-06', 'CODE 2026-01-07', 'undo 2 PLAN 2026-01-08'])).toEqual([
    'PLAN',
    'CODE',
    'TEST',
    'CODE',
    'PLAN',
  ]);
  // An undo that put it elsewhere is a move like any other: the stage was folded since.
  expect(words(['PLAN 2026-01-05', 'CODE 2026-01-06', '- 2026-01-07', 'undo 3 PLAN 2026-01-08'])).toEqual([
    'PLAN',
    'CODE',
    '-',
    'PLAN',
  ]);
});

test('FLOW-4: from the first stage after PLAN to done; sent back it goes on, and leaving MANAGE begins another run', () => {
  const flow = past({
    stories: [
      [
        'PLAN 2026-01-05',
        'CODE 2026-01-06',
        'PLAN 2026-01-07',
        'TEST 2026-01-08',
        'OPERATE 2026-01-09',
        'CODE 2026-01-12',
        'OPERATE 2026-01-13',
        'MANAGE 2026-01-14',
        'PLAN 2026-01-15',
        'SECURE 2026-01-16',
      ],
    ],
  });
  expect(
    runsOf(flow).map(({ askedAt, startedAt, finishedAt, place, last }) => ({
      askedAt,
      startedAt,
      finishedAt,
      place: stations[place],
      last,
    })),
  ).toEqual([
    {
      askedAt: at('2026-01-05'),
      startedAt: at('2026-01-06'),
      finishedAt: at('2026-01-13'),
      place: 'MANAGE',
      last: false,
    },
    { askedAt: at('2026-01-15'), startedAt: at('2026-01-16'), finishedAt: null, place: 'SECURE', last: true },
  ]);
});

test('FLOW-4: what is done leaves the board without being sent back', () => {
  const [run] = runsOf(
    past({ stories: [['PLAN 2026-01-05', 'CODE 2026-01-06', 'OPERATE 2026-01-07', '- 2026-01-08']] }),
  );
  expect(run).toMatchObject({ finishedAt: at('2026-01-07'), place: away });
});

test('FLOW-5: what went straight to done has no cycle time, and a lead time', () => {
  const [only] = finishedIn(past({ stories: [['PLAN 2026-01-05', 'OPERATE 2026-01-06']] }), january);
  expect(only).toMatchObject({ startedAt: null, cycle: null, lead: 1 });
  const [back] = finishedIn(
    past({ stories: [['OPERATE 2026-01-05', 'CODE 2026-01-06', 'OPERATE 2026-01-08']] }),
    january,
  );
  expect(back).toMatchObject({ cycle: 2, lead: 3 });
});

test('FLOW-6: a deleted story is nowhere, an archived one where it was until then, and what was done stays at MANAGE', () => {
  const flow = past({
    stories: [
      ['PLAN 2026-01-05', 'CODE 2026-01-06'],
      ['PLAN 2026-01-05', 'CODE 2026-01-06', '- 2026-01-07T12:00'],
      ['PLAN 2026-01-05', 'OPERATE 2026-01-06', '- 2026-01-07T12:00'],
    ],
    without: [0],
    now: '2026-01-08T12:00',
  });
  const [, , tuesday, wednesday] = cumulativeFlow(flow, { from: '2026-01-04', to: '2026-01-07' });
  const of = (day: typeof tuesday) =>
    Object.fromEntries(stations.map((name, place) => [name, day?.counts[place]]).filter(([, count]) => count));
  expect([of(tuesday), of(wednesday)]).toEqual([{ CODE: 1, OPERATE: 1 }, { MANAGE: 1 }]);
});

test('FLOW-7: the bands of a day, told by hand', () => {
  const flow = past({
    stories: [
      ['PLAN 2026-01-05T09:00', 'CODE 2026-01-06T09:00', 'TEST 2026-01-06T15:00', 'OPERATE 2026-01-08T10:00'],
      ['PLAN 2026-01-07T23:59', 'SECURE 2026-01-08T00:00'],
      ['CODE 2025-12-20'],
    ],
    now: '2026-01-08T12:00',
    first: '2025-12-20',
  });
  const days = cumulativeFlow(flow, { from: '2026-01-05', to: '2026-01-08' });
  expect(
    days.map(({ day, counts, came, finished }) => [
      day,
      counts.map((count, place) => `${stations[place]}${count}`).filter((text) => !text.endsWith('0')),
      came,
      finished,
    ]),
  ).toEqual([
    ['2026-01-05', ['PLAN1', 'CODE1'], 1, 0],
    ['2026-01-06', ['CODE1', 'TEST1'], 0, 0],
    ['2026-01-07', ['PLAN1', 'CODE1', 'TEST1'], 1, 0],
    ['2026-01-08', ['CODE1', 'OPERATE1', 'SECURE1'], 0, 1],
  ]);
  expect(askedIn(flow, { from: '2026-01-05', to: '2026-01-08' }).map(({ story }) => story)).toEqual([1, 0]);
  expect(askedIn(flow, { from: '2026-01-06', to: '2026-01-06' })).toEqual([]);
  expect(standingAt(flow, '2026-01-07', placeOf('TEST'))).toEqual([0]);
  expect(standingAt(flow, '2026-01-08', placeOf('CODE'))).toEqual([2]);
  expect(standingAt(flow, '2026-03-01', placeOf('CODE'))).toEqual([]);
});

test('FLOW-17: percentiles stand on five values at least', () => {
  expect(spreadOf([7, 7, 7, 7, 7])).toMatchObject({ n: 5, p50: 7, p85: 7, p95: 7 });
  for (const tooFew of [[], [7], [7, 7, 7, 7]]) expect(spreadOf(tooFew)).toBeNull();
});

test('FLOW-8: percentiles interpolate: 85 of 1, 2, 3, 4 is 3.55', () => {
  expect(percentileOf([1, 2, 3, 4], 0.85)).toBeCloseTo(3.55, 10);
  expect(spreadOf([5, 1, 6, 2, 3, 4])).toMatchObject({ n: 6, p50: 3.5, least: 1, most: 6 });
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (values, p) => {
        const sorted = Float64Array.from(values).sort();
        const value = percentileOf(sorted, p);
        return value >= (sorted[0] as number) && value <= (sorted[sorted.length - 1] as number) + 1e-9;
      },
    ),
  );
});

test('FLOW-9: cycle time from start to finish and lead time from asking, of what was finished in the window', () => {
  const flow = past({
    stories: [
      ['PLAN 2026-01-05', 'CODE 2026-01-06', 'OPERATE 2026-01-09'],
      ['PLAN 2026-01-05', 'CODE 2026-01-06', 'OPERATE 2026-01-12T12:00'],
      ['PLAN 2026-01-05', 'CODE 2026-01-06'],
    ],
  });
  expect(finishedIn(flow, { from: '2026-01-09', to: '2026-01-09' })).toMatchObject([{ story: 0, cycle: 3, lead: 4 }]);
  expect(finishedIn(flow, { from: '2026-01-10', to: '2026-01-12' })).toMatchObject([
    { story: 1, cycle: 4.5, lead: 5.5 },
  ]);
});
