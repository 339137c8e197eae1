import { ProjectState, rankBetween, type Rank, type SprintId, type Story, type UserId } from '@rondo/domain';
import { PlanLists } from './plan-lists';

test('an improvement comes first in every plan but that of the sprint which has put it off', () => {
  const visible = new ProjectState();
  let rank: Rank | null = null;
  for (const [id, more] of Object.entries({
    a: { type: 'improvement', postponed: 1, postponedFrom: 'one' },
    b: { type: 'improvement', postponed: 0, postponedFrom: null },
    c: { type: 'feature', postponed: 0, postponedFrom: null },
  })) {
    rank = rankBetween(rank, null);
    visible.put('story', id, { id, stage: 'PLAN', rank, sprintId: null, ...more } as unknown as Story);
  }
  const source = { visible, tick: () => 0 };
  const plan = (sprint: string) => {
    const context = { me: 'me' as UserId, projectKey: 'SHOP', sprintId: null };
    const lists = new PlanLists(source, () => context, sprint as SprintId);
    return [
      lists
        .improvements()
        .map(({ id }) => id)
        .join(''),
      lists.shown('backlog').join(''),
    ];
  };
  expect([plan('one'), plan('two')]).toEqual([
    ['b', 'ac'],
    ['ab', 'c'],
  ]);
});
