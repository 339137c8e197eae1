import type { Story } from '@rondo/domain';
import { editInto, groupOf, orderedGroups } from './grouping';

const story = (id: string, more: Partial<Record<keyof Story, unknown>> = {}) =>
  ({ id, type: 'bug', epicId: null, assigneeIds: [], ...more }) as unknown as Story;

describe('a group', () => {
  it('is the epic, the first person, or the type', () => {
    expect(groupOf(story('a', { epicId: 'x' }), 'epic')).toBe('x');
    expect(groupOf(story('a', { assigneeIds: ['ada', 'bob'] }), 'assignee')).toBe('ada');
    expect(groupOf(story('a'), 'assignee')).toBe('none');
    expect(groupOf(story('a'), 'type')).toBe('bug');
  });

  it('stands by its name, types as the vocabulary has them', () => {
    const names: Record<string, string> = { 1: 'Zoé', 2: 'Ada' };
    expect(orderedGroups(['none', '1', '2'], 'assignee', (key) => names[key] ?? '')).toEqual(['2', '1', 'none']);
    expect(orderedGroups(['spike', 'bug', 'feature'], 'type', (key) => key)).toEqual(['feature', 'bug', 'spike']);
  });
});

describe('what a drop in another group changes', () => {
  it('is the field that the group is made by, of those who stand elsewhere', () => {
    const stories = [story('a', { epicId: 'x' }), story('b')];
    expect(editInto('x', 'epic', stories)).toEqual({ storyIds: ['b'], edit: { set: { epicId: 'x' } } });
    expect(editInto('none', 'epic', stories)).toEqual({ storyIds: ['a'], edit: { set: { epicId: null } } });
    expect(editInto('chore', 'type', [story('a')])).toEqual({ storyIds: ['a'], edit: { set: { type: 'chore' } } });
    expect(editInto('bug', 'type', [story('a')])).toBeNull();
  });

  it('is one person for another, the rest stay', () => {
    const pair = story('a', { assigneeIds: ['ada', 'bob'] });
    expect(editInto('cy', 'assignee', [pair])?.edit).toEqual({ addAssigneeIds: ['cy'], removeAssigneeIds: ['ada'] });
    expect(editInto('bob', 'assignee', [pair])?.edit).toEqual({ addAssigneeIds: ['bob'], removeAssigneeIds: ['ada'] });
    expect(editInto('none', 'assignee', [pair])?.edit).toEqual({ removeAssigneeIds: ['ada', 'bob'] });
  });
});
