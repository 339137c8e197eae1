import { at } from '../../testing/past.js';
import { scopeOf, sprintPast, story, told } from '../../testing/sprint-past.js';
import { burnOf, linesIn, sprintReport, type ScopeRow, type SprintPast, type StoryId } from '../index.js';

const points = (amounts: readonly ({ points: number } | null)[]) => amounts.map((amount) => amount?.points ?? null);

test('BURN-1: the commitment is what was committed, also when something arrived late', () => {
  const late = story(5, ['1 2026-01-04'], ['PLAN 2026-01-04']);
  const gone = story(3, ['2 2026-01-02', 'out 2026-01-04'], ['PLAN 2026-01-02']);
  const read = sprintPast([late, gone], { committedIds: ['story-3'] });
  const lines = linesIn(read);
  expect(sprintReport(read, lines).totals).toMatchObject({
    committed: { stories: 1, points: 2 },
    added: { stories: 1, points: 1 },
    removed: { stories: 1, points: 2 },
  });
  expect(burnOf(read, lines).events.map(({ kind, at: moment }) => [kind, moment])).toEqual([
    ['removed', read.startedAt],
    ['added', read.startedAt],
  ]);
});

test('BURN-1: a story that is out of the sprint when it starts, and stays out, is none of its stories', () => {
  const early = story(6, ['1 2026-01-01', 'out 2026-01-02'], ['PLAN 2026-01-01']);
  expect(linesIn(sprintPast([early], { committedIds: [] }))).toEqual([]);
});

test('BURN-2: scope, done and what remains, at the end of each day', () => {
  const { days, unestimated } = burnOf(sprintPast(told), linesIn(sprintPast(told)));
  expect(days.map(({ day }) => day.slice(8)).join(' ')).toBe('05 06 07 08 09 10 11 12 13 14 15 16');
  expect(points(days.map(({ scope }) => scope))).toEqual([10, 15, 15, 13, 13, 13, 13, 13, null, null, null, null]);
  expect(points(days.map(({ done }) => done))).toEqual([0, 0, 5, 5, 13, 13, 13, 5, null, null, null, null]);
  expect(points(days.map(({ remaining }) => remaining))).toEqual([10, 15, 10, 8, 0, 0, 0, 8, null, null, null, null]);
  expect(days.map(({ scope }) => scope?.stories ?? null)).toEqual([3, 3, 3, 2, 2, 3, 3, 3, null, null, null, null]);
  expect(unestimated).toBe(1);
  // The points of a sub-task are those of its parent.
  const part = { ...story(5, ['? 2026-01-10T10:00'], ['PLAN 2026-01-10']), parentId: 'story-1' as StoryId };
  const divided = sprintPast([...told, part]);
  expect(burnOf(divided, linesIn(divided)).unestimated).toBe(1);
});

test('BURN-2: a sprint that has not started has days and no numbers', () => {
  const planned = sprintPast(told, { startedAt: null });
  const burn = burnOf(planned, linesIn(planned));
  expect(burn.days).toHaveLength(12);
  expect(burn.days.every(({ scope, ideal }) => scope === null && ideal === null)).toBe(true);
  expect(sprintReport(planned, linesIn(planned)).items).toEqual([]);
});

test('BURN-3: an even pace over the working days, which rests at the weekend and on holidays', () => {
  const holiday = sprintPast(told, { holidays: ['2026-01-07'] });
  const { days } = burnOf(holiday, linesIn(holiday));
  // Nine days of work for ten points.
  expect(days.map(({ working }) => working)).toEqual([
    true,
    true,
    false,
    true,
    true,
    false,
    false,
    true,
    true,
    true,
    true,
    true,
  ]);
  const left = [8, 7, 7, 6, 5, 5, 5, 4, 3, 2, 1, 0].map((days) => (10 * days) / 9);
  days.forEach(({ ideal }, index) => expect(ideal?.points).toBeCloseTo(left[index] as number, 9));
});

/** What remains at the end of each day, as the events lead to it from the commitment; the days themselves must agree. */
function lastRemaining(read: SprintPast): number {
  const lines = linesIn(read);
  const { days, events } = burnOf(read, lines);
  const start = sprintReport(read, lines).totals.committed.points;
  const remains = (until: string) =>
    events.filter(({ day }) => day <= until).reduce((sum, { remaining }) => sum + remaining, start);
  const burnt = days.filter(({ scope }) => scope !== null);
  expect(burnt.map(({ day }) => remains(day))).toEqual(points(burnt.map(({ remaining }) => remaining)));
  return remains(burnt.at(-1)?.day ?? '');
}

test('BURN-4: a story that is done already changes nothing of what remains when it comes, goes or is estimated anew', () => {
  const done = ['PLAN 2026-01-02', 'OPERATE 2026-01-06', 'MANAGE 2026-01-06'];
  const elsewhere = ['out 2026-01-02', 'out 2026-01-03'];
  const lines = [
    story(1, ['3 2026-01-02'], ['PLAN 2026-01-02']),
    story(7, [...elsewhere, '5 2026-01-07', '8 2026-01-08', 'out 2026-01-09'], done),
    story(8, [...elsewhere, '2 2026-01-07', '4 2026-01-08'], [...done, 'CODE 2026-01-09']),
  ];
  const read = sprintPast(lines, { committedIds: ['story-1'] });
  const { events } = burnOf(read, linesIn(read));
  expect(events.map(({ kind, story: { number }, points: by, remaining }) => [kind, number, by, remaining])).toEqual([
    ['added', 7, 5, 0],
    ['added', 8, 2, 0],
    ['estimated', 7, 3, 0],
    ['estimated', 8, 2, 0],
    ['removed', 7, -8, 0],
    ['reopened', 8, -4, 4],
  ]);
  expect(lastRemaining(read)).toBe(7);
});

test('BURN-4: what was done when it was committed is told as done at the start', () => {
  const early = story(1, ['out 2026-01-01', '3 2026-01-02'], ['PLAN 2026-01-01', 'OPERATE 2026-01-02']);
  const read = sprintPast([early, story(2, ['5 2026-01-02'], ['PLAN 2026-01-02'])]);
  expect(burnOf(read, linesIn(read)).events).toMatchObject([
    { kind: 'done', at: read.startedAt, points: 3, remaining: -3 },
  ]);
  expect(lastRemaining(read)).toBe(5);
});

test('BURN-4: the events lead from the commitment to what remains', () => {
  const { events } = burnOf(sprintPast(told), linesIn(sprintPast(told)));
  expect(events.map(({ kind, story: { number }, points: by, day }) => [kind, number, by, day])).toEqual([
    ['estimated', 2, 5, '2026-01-06'],
    ['done', 1, 5, '2026-01-07'],
    ['removed', 3, -2, '2026-01-08'],
    ['done', 2, 8, '2026-01-09'],
    ['added', 4, 0, '2026-01-10'],
    ['reopened', 2, -8, '2026-01-12'],
  ]);
  expect(lastRemaining(sprintPast(told))).toBe(8);
});

test('FLOW-6: what was done when it was archived stays done in its sprint, what was not or was deleted has left it', () => {
  const done = ['PLAN 2026-01-02', 'OPERATE 2026-01-07T10:00'];
  const read = sprintPast([
    story(1, ['3 2026-01-02', '3 2026-01-03', '- 2026-01-08'], [...done, '- 2026-01-08']),
    story(2, ['5 2026-01-02', '- 2026-01-08'], ['PLAN 2026-01-02', 'CODE 2026-01-06', '- 2026-01-08']),
    story(3, ['8 2026-01-02', '8 2026-01-03', 'x 2026-01-08'], [...done, '- 2026-01-08']),
    story(
      4,
      ['13 2026-01-05', '13 2026-01-06', '- 2026-01-08', '13 2026-01-09', 'out 2026-01-10'],
      [...done, '- 2026-01-08', 'OPERATE 2026-01-09'],
    ),
  ]);
  const { totals, items } = sprintReport(read, linesIn(read));
  expect(totals).toMatchObject({
    done: { stories: 1, points: 3 },
    removed: { stories: 3, points: 26 },
    open: { stories: 0 },
  });
  expect(items[0]).toMatchObject({ done: true, doneAt: at('2026-01-07T10:00'), removedAt: null });
  const { days, events } = burnOf(read, linesIn(read));
  expect(points(days.slice(4, 6).map((day) => day.done))).toEqual([16, 3]);
  expect(events.filter(({ story: { number } }) => number === 1).map(({ kind }) => kind)).toEqual(['done']);
});

test('BURN-1: what was archived before the start is no part of the sprint, also when it was done', () => {
  const early = story(
    1,
    ['3 2026-01-01', '3 2026-01-02', '- 2026-01-03'],
    ['PLAN 2026-01-01', 'OPERATE 2026-01-02', '- 2026-01-03'],
  );
  expect(linesIn(sprintPast([early], { committedIds: [] }))).toEqual([]);
});

test('BURN-1: a move to the sprint that was undone never happened', () => {
  const [came, left] = scopeOf(['5 2026-01-06', 'out 2026-01-07']) as [ScopeRow, ScopeRow];
  const born = { ...came, version: 1, at: at('2026-01-02'), toSprint: null, wasOpen: false };
  const undone = [born, { ...came, fromSprint: null, fromPoints: 5, wasOpen: true }, { ...left, undoes: came.version }];
  const read = sprintPast([{ ...story(9, [], []), scope: undone }], { committedIds: [] });
  expect(linesIn(read)).toEqual([]);
});

test('FLOW-3: what a close took out is back by its undo, also when it was moved on and back in between', () => {
  const [came, closed] = scopeOf(['5 2026-01-02', 'out 2026-01-06']) as [ScopeRow, ScopeRow];
  const elsewhere = { fromSprint: 'T', fromPoints: 5, wasOpen: true, toSprint: 'T', toPoints: 5, isOpen: true };
  const row = (version: number, more: Partial<ScopeRow>): ScopeRow => ({ ...closed, ...elsewhere, version, ...more });
  const carried = { ...closed, toSprint: 'T' };
  const scope = [
    ...[came, carried, row(25, { toSprint: null }), row(35, { fromSprint: null })],
    row(45, { toSprint: came.toSprint, undoes: carried.version }),
  ];
  const read = sprintPast([{ ...story(1, [], ['PLAN 2026-01-02']), scope }], { committedIds: ['story-1'] });
  const { totals } = sprintReport(read, linesIn(read));
  expect([totals.committed, totals.removed, totals.open].map(({ points: told }) => told)).toEqual([5, 0, 5]);
});
