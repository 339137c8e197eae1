import { ann, Board, ben, label, vic } from '../../testing/board.js';
import { projectIntents, type EpicId, type LinkId, type ProjectIntent, type StoryId, type UserId } from '../index.js';

const s = (id: string) => id as StoryId;

test('STORY-1: an id makes one story only, also when it rests in the trash', () => {
  const board = new Board();
  const id = board.create('a');
  expect(board.refused('story.create', { id, title: 'again' })).toBe('already_exists');
  board.do('story.delete', { storyIds: [id] });
  expect(board.refused('story.create', { id, title: 'again' })).toBe('already_exists');
});

test('STORY-1: a story is born at the end of PLAN unless a place is named', () => {
  const board = new Board();
  board.create('a');
  board.do('story.create', { id: s('b'), title: 'b' });
  board.create('top', 'PLAN', { after: null });
  board.create('second', 'PLAN', { after: s('top') });
  expect(board.ids('PLAN')).toEqual(['top', 'second', 'a', 'b']);
  expect(board.story('b')).toMatchObject({ type: 'feature', priority: 'none', points: null, lap: 1, createdBy: ann });
});

test('STORY-2: labels, epic and assignees exist in the project', () => {
  const board = new Board();
  const id = board.create('a');
  const stranger = 'stranger' as UserId;
  expect(board.refused('story.edit', { storyIds: [id], addLabelIds: [label('x')] })).toBe('label_not_found');
  expect(board.refused('story.edit', { storyIds: [id], set: { epicId: 'x' as EpicId } })).toBe('epic_not_found');
  expect(board.refused('story.edit', { storyIds: [id], addAssigneeIds: [stranger] })).toBe('assignee_not_member');
  const born = { id: s('b'), title: 'b' };
  expect(board.refused('story.create', { ...born, labelIds: [label('x')] })).toBe('label_not_found');
  expect(board.refused('story.create', { ...born, assigneeIds: [stranger] })).toBe('assignee_not_member');
  board.do('story.edit', { storyIds: [id], addAssigneeIds: [vic] });
});

test('LABEL-3: a story brings labels that there are not yet, in the same change', () => {
  const board = new Board();
  const made = (id: string, name: string) => ({ id: label(id), name, color: 'red' as const });
  board.do('label.create', made('known', 'Known'));
  const version = board.do('story.create', {
    id: s('a'),
    title: 'a',
    labelIds: [label('known')],
    newLabels: [made('x', 'New'), made('y', 'Other')],
  });
  expect(board.changes.length).toBe(version);
  expect(board.story('a').labelIds).toEqual(['known', 'x', 'y']);
  expect(board.state.of.label.get('x')).toEqual(made('x', 'New'));
  const bring = (id: string, ...newLabels: ReturnType<typeof made>[]) => {
    board.do('story.create', { id: s(id), title: id, labelIds: [label('x')], newLabels });
    return board.story(id).labelIds;
  };
  expect(bring('b', made('z', 'NEW'), made('v', 'KNOWN'), made('w', 'Third'))).toEqual(['x', 'known', 'w']);
  expect(bring('c', made('w', 'Renamed meanwhile'), made('p', 'Twice'), made('q', 'twice'))).toEqual(['x', 'w', 'p']);
  expect([...board.state.of.label.values()].map(({ name }) => name)).toEqual('Known New Other Third Twice'.split(' '));
  const newLabels = [made('n', 'One id'), made('n', 'Two names')];
  expect(board.decide({ name: 'story.create', body: { id: s('d'), title: 'd', newLabels } })).toMatchObject({
    code: 'already_exists',
    field: 'newLabels.1.id',
  });
});

test('STORY-3: sub-tasks are one level deep', () => {
  const board = new Board();
  const [parent, child, other] = [board.create('parent'), board.create('child'), board.create('other')];
  board.do('story.edit', { storyIds: [child], set: { parentId: parent } });
  const under = (storyId: StoryId, parentId: StoryId) =>
    board.refused('story.edit', { storyIds: [storyId], set: { parentId } });
  expect(under(other, child)).toBe('parent_invalid');
  expect(under(parent, other)).toBe('parent_invalid');
  expect(under(other, other)).toBe('parent_invalid');
  expect(under(other, s('nobody'))).toBe('parent_invalid');
  expect(board.refused('story.create', { id: s('x'), title: 'x', parentId: child })).toBe('parent_invalid');
  board.do('story.edit', { storyIds: [child], set: { parentId: null } });
  board.do('story.edit', { storyIds: [other], set: { parentId: child } });
});

test('STORY-4: numbers follow each other and none is given twice', () => {
  const board = new Board();
  for (const id of ['a', 'b', 'c']) board.create(id);
  board.do('story.delete', { storyIds: [s('c')] });
  board.create('d');
  expect(['a', 'b', 'd'].map((id) => board.story(id).number)).toEqual([1, 2, 4]);
});

test('STORY-4: who is not the server leaves the number open', () => {
  const board = new Board();
  const intent = { name: 'story.create', body: { id: s('a'), title: 'a' } } as const;
  expect(board.decide(intent)).toMatchObject({ events: [{ set: { number: 1 } }] });
  const context = { ...board.context(ann), givesNumbers: false };
  expect(projectIntents[intent.name].decide(board.state, intent.body, context)).toMatchObject({
    events: [{ set: { number: 0 } }],
  });
});

test('STORY-5: what one person adds to a list stays when another adds too', () => {
  const board = new Board();
  const id = board.create('a');
  for (const name of ['x', 'y', 'z']) board.do('label.create', { id: label(name), name, color: 'red' });
  board.do('story.edit', { storyIds: [id], addLabelIds: [label('x')], addAssigneeIds: [ann] });
  board.do('story.edit', { storyIds: [id], addLabelIds: [label('y')], addAssigneeIds: [ben] }, ben);
  board.do('story.edit', { storyIds: [id], addLabelIds: [label('z')], removeLabelIds: [label('x')] });
  expect(board.story('a')).toMatchObject({ labelIds: ['y', 'z'], assigneeIds: [ann, ben] });
});

test('STORY-5: an edit that changes nothing is no change', () => {
  const board = new Board();
  const id = board.create('a');
  const body = { storyIds: [id], set: { title: 'a' }, removeLabelIds: [label('x')] };
  expect(board.decide({ name: 'story.edit', body })).toEqual({ ok: true, events: [] });
});

test('STORY-6: several stories are one change, all or nothing, and each counts once', () => {
  const board = new Board();
  const [a, b] = [board.create('a'), board.create('b')];
  const set = { priority: 'high' } as const;
  expect(board.refused('story.edit', { storyIds: [a, s('nobody')], set })).toBe('story_not_found');
  const decision = board.try({ name: 'story.edit', body: { storyIds: [a, b, a], set } });
  expect(decision).toMatchObject({ ok: true, events: [{ id: 'a' }, { id: 'b' }] });
  board.do('story.delete', { storyIds: [b, a, b] });
  expect(board.do('story.restore', { storyIds: [a, b, a] })).toBe(5);
  expect(board.changes.at(-1)?.events).toHaveLength(2);
});

test('TEXT-1: a save names the revision it was edited from and makes the next one', () => {
  const board = new Board();
  const id = board.create('a');
  const first = board.try({ name: 'story.describe', body: { storyId: id, baseVersion: 0, body: 'one' } });
  expect(first).toMatchObject({ ok: true, texts: [{ storyId: id, revision: 1, body: 'one' }] });
  expect(board.story('a').textVersion).toBe(1);
  const born = board.try({ name: 'story.create', body: { id: s('b'), title: 'b', description: 'words' } });
  expect(born).toMatchObject({ texts: [{ storyId: 'b', revision: 1, body: 'words' }] });
  expect(board.story('b').textVersion).toBe(1);
});

test('TEXT-2: a stale save is refused and told the current revision', () => {
  const board = new Board();
  const id = board.create('a');
  board.do('story.describe', { storyId: id, baseVersion: 0, body: 'mine' });
  const late = board.try({ name: 'story.describe', body: { storyId: id, baseVersion: 0, body: 'yours' } }, ben);
  expect(late).toMatchObject({ code: 'text_conflict', field: 'baseVersion', params: { current: 1 } });
});

test('BLOCK-1: an interval goes on when only cause or reason change', () => {
  const board = new Board();
  const id = board.create('a');
  board.now = 5_000;
  board.do('story.block', { storyIds: [id], cause: 'external', reason: 'waiting' });
  board.do('story.block', { storyIds: [id], cause: 'decision', reason: 'still' });
  expect(board.story('a').blocked).toEqual({ cause: 'decision', reason: 'still', since: 5_000 });
});

test('BLOCK-2: unblocking ends the interval, the next block starts another', () => {
  const board = new Board();
  const [id, free] = [board.create('a'), board.create('b')];
  board.do('story.block', { storyIds: [id], cause: 'external', reason: '' });
  board.do('story.unblock', { storyIds: [id, free] });
  expect(board.story('a').blocked).toBeNull();
  expect(board.refused('story.unblock', { storyIds: [id] })).toBe('not_blocked');
  board.now = 9_000;
  board.do('story.block', { storyIds: [id], cause: 'other', reason: '' });
  expect(board.story('a').blocked?.since).toBe(9_000);
});

test('PLANNING-6: points are those of a card of the deck, and what a story has it keeps', () => {
  const board = new Board();
  const id = board.create('a', 'PLAN', { points: 8 });
  const refusedFor = (points: number) => board.refused('story.edit', { storyIds: [id], set: { points } });
  const give = (points: number | null) => board.do('story.edit', { storyIds: [id], set: { points } });
  expect([refusedFor(4), refusedFor(0.5)]).toEqual(['points_not_in_deck', 'points_not_in_deck']);
  expect(board.refused('story.create', { id: s('b'), title: 'b', points: 7 })).toBe('points_not_in_deck');
  const parts = [{ id: s('part'), linkId: 'link' as LinkId, title: 'part', points: 4 }];
  expect(board.refused('story.split', { storyId: id, parts })).toBe('points_not_in_deck');
  for (const points of [null, 21, 8]) give(points);

  board.do('planning.configure', { deck: ['M=3', 'L=5'] });
  board.do('story.edit', { storyIds: [id], set: { points: 8, title: 'as before' } });
  expect(refusedFor(13)).toBe('points_not_in_deck');
  give(3);
  expect(board.story('a').points).toBe(3);
  board.do('change.undo', { version: board.changes.length });
  expect(board.story('a').points).toBe(8);
});

test('PLANNING-6: what an owner tells of the past comes with the points of then, what one has just done does not', () => {
  const board = new Board();
  board.do('planning.configure', { deck: ['M=3', 'L=5'] });
  const story = (points: number): ProjectIntent => ({
    name: 'story.create',
    body: { id: s(`of ${points}`), title: 'From elsewhere', points },
  });
  expect(board.decide(story(8))).toMatchObject({ ok: false, code: 'points_not_in_deck' });
  expect(board.decide(story(8), ann, { late: 1 })).toMatchObject({ ok: false, code: 'points_not_in_deck' });
  expect(board.decide(story(8), ann, { late: 1, imported: true })).toMatchObject({ ok: true });
});

test('CONFLICT-1: a text that somebody else has changed meanwhile is not replaced', () => {
  const board = new Board();
  const id = board.create('first');
  const edit = (title: string, seen: string) => ({ storyIds: [id], set: { title }, replaced: { title: seen } });
  board.do('story.edit', edit('by Ben', 'first'), ben);
  const late: ProjectIntent = { name: 'story.edit', body: edit('by Ann', 'first') };
  const params = { field: 'title', text: 'by Ben' };
  expect(board.decide(late)).toMatchObject({ ok: false, code: 'changed_meanwhile', field: 'title', params });
  board.do('story.edit', edit('by Ben', 'first'));
  board.do('story.edit', edit('by Ann', 'by Ben'));
  expect(board.story('first').title).toBe('by Ann');

  board.do('stage.configure', { stage: 'CODE', label: 'Write', replaced: { label: '' } });
  expect(board.state.of.stage.get('CODE')?.label).toBe('Write');

  const check = (entryChecklist: string[], seen: string): ProjectIntent => ({
    name: 'stage.configure',
    body: { stage: 'CODE', entryChecklist, replaced: { entryChecklist: seen } },
  });
  board.do('stage.configure', { stage: 'CODE', entryChecklist: ['Sized', 'Understood'] });
  const lines = { field: 'entryChecklist', text: 'Sized\nUnderstood' };
  expect(board.decide(check(['Small'], 'Sized'))).toMatchObject({
    ok: false,
    code: 'changed_meanwhile',
    params: lines,
  });
  expect(board.decide(check(['Small'], 'Sized\nUnderstood'))).toMatchObject({ ok: true });
});
