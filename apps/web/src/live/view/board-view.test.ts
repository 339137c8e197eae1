import {
  ProjectState,
  rankBetween,
  type Rank,
  type Station,
  type Story,
  type StoryId,
  type UserId,
} from '@rondo/domain';
import { BoardView } from './board-view';
import { noFilter } from './filter';
import { StageLists } from './stage-lists';

function board() {
  const visible = new ProjectState();
  const ticks = new Map<string, number>();
  let rank: Rank | null = null;
  const put = (id: string, stage: Station, more: Partial<Story> = {}) => {
    rank = rankBetween(rank, null);
    const before = visible.of.story.get(id)?.stage ?? stage;
    const story = {
      id,
      stage,
      rank,
      title: id,
      enteredAt: Date.now(),
      labelIds: [],
      assigneeIds: [],
      blocked: null,
      ...more,
    };
    visible.put('story', id, story as unknown as Story);
    for (const at of [before, stage]) ticks.set(`stage:${at}`, (ticks.get(`stage:${at}`) ?? 0) + 1);
  };
  const remove = (id: string) => {
    const stage = visible.of.story.get(id)?.stage;
    visible.put('story', id, undefined);
    ticks.set(`stage:${stage}`, (ticks.get(`stage:${stage}`) ?? 0) + 1);
  };
  const source = { visible, tick: (topic: string) => ticks.get(topic) ?? 0 };
  const lists = new StageLists(source, () => ({ me: 'me' as UserId, projectKey: 'SHOP', sprintId: null }));
  return { put, remove, view: new BoardView(source, lists) };
}

describe('the board view', () => {
  it('keeps a list while its order does not change, and follows when it does', () => {
    const { put, view } = board();
    put('a', 'PLAN');
    put('b', 'PLAN');
    const before = view.lists.at('PLAN');
    expect(before).toEqual(['a', 'b']);
    put('c', 'CODE');
    expect(view.lists.at('PLAN')).toBe(before);
    put('a', 'CODE');
    expect(view.lists.at('PLAN')).toEqual(['b']);
    expect(view.lists.at('CODE')).toEqual(['c', 'a']);
  });

  it('counts what the filter shows beside what there is', () => {
    const { put, view } = board();
    put('apple', 'PLAN');
    put('pear', 'PLAN');
    put('apple pie', 'TEST');
    view.setFilter({ ...noFilter, q: 'apple' });
    expect(view.order()).toEqual(['apple', 'apple pie']);
    expect(view.lists.counts()).toEqual({ shown: 2, total: 3 });
    expect(view.lists.totalAt('PLAN')).toBe(2);
    view.setFilter(noFilter);
    expect(view.lists.at('PLAN')).toHaveLength(2);
  });

  it('lets a story that was finished long ago leave the board', () => {
    const { put, view } = board();
    put('old', 'MANAGE', { enteredAt: Date.now() - 15 * 86_400_000 });
    put('new', 'MANAGE');
    expect(view.lists.at('MANAGE')).toEqual(['new']);
    expect(view.lists.totalAt('MANAGE')).toBe(1);
  });

  it('keeps the focus on its story wherever that goes, and on its neighbour in the same column when it leaves', () => {
    const { put, remove, view } = board();
    for (const id of ['a', 'b', 'c']) put(id, 'PLAN');
    put('d', 'CODE');
    view.focus('c' as StoryId);
    put('c', 'CODE');
    view.keepFocus();
    expect(view.focused).toBe('c');
    put('c', 'PLAN');
    view.keepFocus();
    expect(view.focused).toBe('c');
    expect(view.neighbourOf(['c', 'b'] as StoryId[])).toBe('a');
    remove('c');
    view.keepFocus();
    expect(view.focused).toBe('b');
    remove('a');
    remove('b');
    view.keepFocus();
    expect(view.focused).toBeNull();
  });

  it('acts on the selection in board order, else on the story in focus, never on one that is gone', () => {
    const { put, view } = board();
    put('a', 'PLAN');
    put('b', 'TEST');
    view.focus('a' as StoryId);
    expect(view.targets()).toEqual(['a']);
    view.selection.only(['gone', 'b', 'a'] as StoryId[]);
    expect(view.targets()).toEqual(['a', 'b']);
    view.selection.clear();
    view.focus('gone' as StoryId);
    expect(view.targets()).toEqual([]);
  });
});
