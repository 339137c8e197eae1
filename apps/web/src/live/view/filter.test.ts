import type { EpicId, LabelId, SprintId, Story, StoryId, UserId } from '@rondo/domain';
import { isFiltering, matches, noFilter, parseFilter, writeFilter, type StoryFilter } from './filter';

const ada = 'ada' as UserId;
const bob = 'bob' as UserId;
const ui = 'ui' as LabelId;
const context = { me: ada, projectKey: 'SHOP', sprintId: null };
const story = {
  id: 's' as StoryId,
  number: 12,
  title: 'Réessayer les paiements échoués',
  type: 'bug',
  priority: 'high',
  labelIds: [ui],
  assigneeIds: [ada],
  blocked: null,
} as unknown as Story;

const passes = (part: Partial<StoryFilter>, of: Partial<Story> = {}) =>
  matches({ ...story, ...of }, { ...noFilter, ...part }, context);

describe('the story filter', () => {
  it('finds words anywhere in the title, without case or accents', () => {
    expect(passes({ q: 'paiement ECHOUE' })).toBe(true);
    expect(passes({ q: 'paiement retour' })).toBe(false);
    expect(passes({ q: '   ' })).toBe(true);
  });

  it.each(['12', '#12', 'SHOP-12', 'shop-12'])('finds the number written %s', (q) => {
    expect(passes({ q })).toBe(true);
    expect(passes({ q }, { number: 112 })).toBe(false);
  });

  it('takes any of several values, and all of several fields', () => {
    expect(passes({ type: ['chore', 'bug'] })).toBe(true);
    expect(passes({ type: ['bug'], priority: ['low'] })).toBe(false);
    expect(passes({ assignee: [bob] })).toBe(false);
    expect(passes({ label: [ui], assignee: [bob, ada] })).toBe(true);
  });

  it('finds stories without assignee or label', () => {
    expect(passes({ assignee: ['none'] })).toBe(false);
    expect(passes({ assignee: ['none'] }, { assigneeIds: [] })).toBe(true);
    expect(passes({ label: ['none', ui] })).toBe(true);
  });

  it('finds what is in the sprint that runs, and nothing while none runs', () => {
    const inSprint = { sprintId: 'one' as SprintId };
    const test = (sprintId: SprintId | null, of: Partial<Story>) =>
      matches({ ...story, ...of }, { ...noFilter, sprint: true }, { ...context, sprintId });
    expect(test('one' as SprintId, inSprint)).toBe(true);
    expect(test('two' as SprintId, inSprint)).toBe(false);
    expect(test(null, { sprintId: null })).toBe(false);
  });

  it('finds what is blocked and what is mine', () => {
    expect(passes({ blocked: true })).toBe(false);
    expect(passes({ blocked: true }, { blocked: { cause: 'other', reason: '', since: 0 } })).toBe(true);
    expect(passes({ mine: true })).toBe(true);
    expect(passes({ mine: true }, { assigneeIds: [bob] })).toBe(false);
  });

  it('finds the stories of an epic, those of none, and what is not estimated', () => {
    const epicId = 'epic' as EpicId;
    expect(passes({ epic: [epicId] }, { epicId })).toBe(true);
    expect(passes({ epic: ['none'] }, { epicId })).toBe(false);
    expect(passes({ epic: ['none', epicId] }, { epicId: null })).toBe(true);
    expect(passes({ unestimated: true }, { points: null, parentId: null })).toBe(true);
    expect(passes({ unestimated: true }, { points: null, parentId: 'parent' as StoryId })).toBe(false);
    expect(passes({ unestimated: true }, { points: 0 })).toBe(false);
  });

  it('reads back from the address what it wrote there', () => {
    const filter: StoryFilter = {
      ...noFilter,
      q: '12',
      type: ['bug', 'spike'],
      label: [ui, 'none'],
      mine: true,
      sprint: true,
    };
    expect(parseFilter({ ...writeFilter(filter) })).toEqual(filter);
    expect(isFiltering(filter)).toBe(true);
  });

  it('leaves out of the address what asks nothing', () => {
    expect(Object.values(writeFilter(noFilter)).every((value) => value === undefined)).toBe(true);
    expect(isFiltering(noFilter)).toBe(false);
  });

  it('takes any address that somebody may have typed', () => {
    expect(parseFilter({ q: 12, type: 'bug,nonsense,,', priority: { a: 1 }, blocked: '1', mine: 'no' })).toEqual({
      ...noFilter,
      q: '12',
      type: ['bug'],
      blocked: true,
    });
  });
});
