import { defaultPlanning, type ProjectId, type Story } from '@rondo/domain';
import { id, planned, type Named } from '../order/order.fixture';
import { sectionsOf } from '../order/sections';
import { forecastLines, startedLoad } from './lines';

const flat = (points: number) => ({ stories: points, points });
const range = { sprints: 3, low: flat(4), middle: flat(5), high: flat(6) };
const sized = (name: string, points: number | null): [string, Partial<Story>] => [name, { points }];

const basis = { range, usualDays: 10, unsized: 2 };

function told(...stories: readonly Named[]) {
  const state = planned(...stories);
  return [...forecastLines(state, sectionsOf(state), basis)].map(
    ([id, lines]) => `${id}: ${lines.map(({ sprintId, pace }) => `${sprintId} ${pace}`).join(', ')}`,
  );
}

describe('the forecast in the list', () => {
  it('says below which story the room of the coming sprint ends, at both ends of the velocity', () => {
    expect(told(sized('two:x', 1), sized('a', 3), sized('b', null), sized('c', 2))).toEqual([
      'a: two slow',
      'b: two good',
    ]);
  });

  it('is one line where both ends meet, and none where nothing fits', () => {
    expect(told(sized('a', 4), sized('b', 8))).toEqual(['a: two any']);
    expect(told(sized('two:x', 6), sized('a', 3))).toEqual([]);
  });

  it('counts a story without an estimate in the sprint as in the backlog', () => {
    expect(told(sized('two:x', null), sized('a', 2), sized('b', 2))).toEqual(['a: two slow', 'b: two good']);
  });

  it('counts a sub-task without an estimate as nothing, in the sprint, under way and in the backlog', () => {
    const bare: Partial<Story> = { points: null, parentId: id('a') };
    expect(told(['two:x', bare], sized('a', 4), ['b', bare], sized('c', 2))).toEqual(['b: two slow', 'c: two good']);
    expect(startedLoad(sectionsOf(planned(sized('a', 2), ['c', { ...bare, stage: 'CODE' }])), basis)).toBe(0);
  });

  it('ends earlier in a sprint with holidays', () => {
    const state = planned(sized('a', 2), sized('b', 2), sized('c', 2));
    const holidays = ['2026-02-02', '2026-02-03', '2026-02-04', '2026-02-05', '2026-02-06'];
    state.put('planning', 'p', { ...defaultPlanning('p' as ProjectId), holidays });
    expect([...forecastLines(state, sectionsOf(state), basis).keys()]).toEqual(['a']);
  });

  it('tells how much what is under way in no sprint takes', () => {
    const stories: Named[] = [
      sized('a', 2),
      ['b', { points: 3, stage: 'CODE' }],
      ['c', { points: null, stage: 'CODE' }],
    ];
    expect(startedLoad(sectionsOf(planned(...stories)), basis)).toBe(5);
  });

  it('counts what is under way in no sprint before what waits', () => {
    expect(told(sized('a', 2), ['b', { points: 3, stage: 'CODE' }])).toEqual(['b: two slow', 'a: two good']);
  });

  it('gives the running sprint no more, and counts what is done of a planned one as no load', () => {
    expect(told(sized('one:x', 1), ['two:y', { points: 4, stage: 'OPERATE' }], sized('a', 4), sized('b', 8))).toEqual([
      'a: two any',
    ]);
  });
});
