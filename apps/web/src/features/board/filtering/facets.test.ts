import type { LabelId, Story, UserId } from '@rondo/domain';
import { noFilter } from '../../../live/view/filter';
import { countFacets, toggled } from './facets';

const story = (title: string, type: Story['type'], assigneeIds: string[], labelIds: string[] = []) =>
  ({
    title,
    type,
    priority: 'none',
    assigneeIds,
    labelIds,
    epicId: null,
    points: 1,
    blocked: null,
    number: 1,
  }) as unknown as Story;
const context = { me: 'ada' as UserId, projectKey: 'SHOP', sprintId: null };
const stories = [story('a', 'bug', ['ada'], ['ui']), story('b', 'bug', ['ada', 'bob']), story('c', 'chore', [])];

describe('the counts beside the choices of the filter', () => {
  it('tell what each choice would show', () => {
    const counts = countFacets(stories, noFilter, context);
    expect(Object.fromEntries(counts.assignee)).toEqual({ ada: 2, bob: 1, none: 1 });
    expect(Object.fromEntries(counts.label)).toEqual({ ui: 1, none: 2 });
    expect(counts.mine.get('true')).toBe(2);
    expect(counts.blocked.get('true')).toBeUndefined();
  });

  it('follow the other choices, not their own', () => {
    const counts = countFacets(stories, { ...noFilter, type: ['chore'] }, context);
    expect(Object.fromEntries(counts.type)).toEqual({ bug: 2, chore: 1 });
    expect(Object.fromEntries(counts.assignee)).toEqual({ none: 1 });
  });

  it('are changed by one choice at a time', () => {
    const one = toggled(noFilter, 'label', 'ui');
    expect(one.label).toEqual(['ui' as LabelId]);
    expect(toggled(one, 'label', 'ui')).toEqual(noFilter);
    expect(toggled(noFilter, 'mine', 'true').mine).toBe(true);
  });
});
