import { ann, Board, ben, label, vic } from '../../testing/board.js';
import {
  decideProject,
  type CheckId,
  type CommentId,
  type EpicId,
  type LinkId,
  type SprintId,
  type StoryId,
} from '../index.js';

const s = (id: string) => id as StoryId;
const undo = (board: Board, version: number, who = ann) => board.do('change.undo', { version }, who);
const refused = (board: Board, version: number, who = ann) => board.refused('change.undo', { version }, who);

test('UNDO-1: undo puts back every field as a new change', () => {
  const board = new Board();
  const ids = [board.create('a', 'TEST'), board.create('b', 'BUILD')];
  const before = ids.map((id) => board.story(id));
  const moved = board.do('story.move', { storyIds: ids, stage: 'CODE', after: null });
  expect(board.ids('CODE')).toEqual(['a', 'b']);
  const undone = undo(board, moved);
  expect(undone).toBe(moved + 1);
  expect(ids.map((id) => board.story(id))).toEqual(before);
});

test('UNDO-1: what was created goes to the trash, what was removed comes back', () => {
  const board = new Board();
  board.create('a');
  const story = board.story('a');
  undo(board, 1);
  expect(board.changes.at(-1)?.events).toMatchObject([{ id: 'a', set: null, fate: 'trash' }]);
  undo(board, 2);
  expect(board.story('a')).toEqual(story);
});

test('UNDO-1: a place taken meanwhile is given right behind its holder', () => {
  const board = new Board();
  for (const id of ['a', 'b', 'c']) board.create(id);
  const moved = board.do('story.move', { storyIds: [s('b')], stage: 'CODE' });
  board.create('new', 'PLAN', { after: s('a') });
  board.state.apply([{ kind: 'story', id: 'new', set: { rank: board.story('b').rank }, was: {} }]);
  undo(board, moved);
  expect(board.ids('PLAN')).toEqual(['a', 'new', 'b', 'c']);
});

test('UNDO-2: only your own', () => {
  const board = new Board();
  board.create('a');
  expect(refused(board, 1, ben)).toBe('undo_not_yours');
  expect(refused(board, 9)).toBe('undo_nothing');
});

test('UNDO-2: the start and the close of a sprint are undone, and done again, by whoever may do them', () => {
  const board = new Board();
  const id = 'one' as SprintId;
  board.do('sprint.create', { id, startsOn: '2030-01-07', endsOn: '2030-01-18' });
  const started = board.do('sprint.start', { id });
  const undone = board.do('change.undo', { version: started }, ben);
  expect(board.state.of.sprint.get(id)?.startedAt).toBeNull();
  board.do('change.undo', { version: undone });
  const closed = board.do('sprint.close', { id, to: null }, ben);
  expect(refused(board, closed, vic)).toBe('not_allowed');
  board.do('change.undo', { version: closed });
  expect(board.state.of.sprint.get(id)).toMatchObject({ startedAt: expect.any(Number), closedAt: null });
});

test('UNDO-3: refused when the same field changed since, not when another did', () => {
  const board = new Board();
  const storyIds = [board.create('a')];
  const first = board.do('story.edit', { storyIds, set: { title: 'mine' } });
  board.do('story.edit', { storyIds, set: { points: 5 } }, ben);
  undo(board, first);
  expect(board.story('a')).toMatchObject({ title: 'a', points: 5 });
  const second = board.do('story.edit', { storyIds, set: { title: 'mine' } });
  board.do('story.edit', { storyIds, set: { title: 'yours' } }, ben);
  expect(refused(board, second)).toBe('undo_conflict');
  expect(board.story('a').title).toBe('yours');
});

test('UNDO-3: the refusal names what was changed as people call it', () => {
  const board = new Board();
  const sprint = 'sprint' as SprintId;
  const named = (version: number) => {
    const decision = board.decide({ name: 'change.undo', body: { version } });
    return decision.ok ? null : decision.params;
  };
  board.do('label.create', { id: label('l'), name: 'Perf', color: 'red' });
  const painted = board.do('label.edit', { id: label('l'), color: 'blue' });
  const renamed = board.do('label.edit', { id: label('l'), name: 'Speed' });
  board.do('label.edit', { id: label('l'), color: 'teal' }, ben);
  expect(named(painted)).toEqual({ kind: 'label', id: 'l', field: 'color', name: 'Speed' });
  board.do('label.delete', { id: label('l') });
  expect(named(renamed)).toEqual({ kind: 'label', id: 'l', name: 'Speed' });

  board.do('sprint.create', { id: sprint, startsOn: '2026-01-05', endsOn: '2026-01-16' });
  const aimed = board.do('sprint.edit', { id: sprint, goal: 'Fast' });
  board.do('sprint.edit', { id: sprint, goal: 'Faster' });
  expect(named(aimed)).toEqual({ kind: 'sprint', id: 'sprint', field: 'goal', number: 1 });
  board.do('sprint.edit', { id: sprint, name: 'Spring' });
  expect(named(aimed)).toMatchObject({ name: 'Spring', number: 1 });

  const storyIds = [board.create('a')];
  const sized = board.do('story.edit', { storyIds, set: { points: 1 } });
  board.do('story.edit', { storyIds, set: { points: 2 } });
  expect(named(sized)).toEqual({ kind: 'story', id: 'a', field: 'points', name: 'a', number: 1 });
});

test('UNDO-3: what is gone since cannot be put back', () => {
  const board = new Board();
  const storyIds = [board.create('a')];
  const edited = board.do('story.edit', { storyIds, set: { points: 1 } });
  const line = { storyId: s('a'), id: 'line' as CheckId };
  const ticked = board.do('check.add', { ...line, text: 'x' }) && board.do('check.edit', { ...line, done: true });
  board.do('story.delete', { storyIds });
  expect([refused(board, edited), refused(board, ticked)]).toEqual(['undo_conflict', 'undo_conflict']);
});

test('UNDO-4: an undo can be undone', () => {
  const board = new Board();
  const storyIds = [board.create('a')];
  const edited = board.do('story.edit', { storyIds, set: { points: 3 } });
  const undone = undo(board, edited);
  undo(board, undone);
  expect(board.story('a').points).toBe(3);
});

test('UNDO-5: undoing needs the role that doing needed', () => {
  const board = new Board();
  board.do('member.edit', { userId: ben, role: 'lead' });
  const folded = board.do('stage.configure', { stage: 'DEFEND', folded: true }, ben);
  board.do('member.edit', { userId: ben, role: 'contributor' });
  expect(refused(board, folded, ben)).toBe('not_allowed');
});

test('UNDO-6: a stage folded or full since takes nothing back', () => {
  const board = new Board();
  const ids = [board.create('a', 'DEFEND'), board.create('b', 'TEST')];
  const out = ids.map((id) => board.do('story.move', { storyIds: [id], stage: 'CODE' }));
  board.do('stage.configure', { stage: 'DEFEND', folded: true });
  board.do('stage.configure', { stage: 'TEST', wipLimit: 1, wipMode: 'refuse' });
  board.create('c', 'TEST');
  expect(out.map((version) => refused(board, version))).toEqual(['stage_folded', 'stage_full']);
});

test('UNDO-6: a label or epic in use is not taken away, and one that is gone is not put back on a story', () => {
  const board = new Board();
  const epicId = 'epic' as EpicId;
  const made = board.do('label.create', { id: label('l'), name: 'Perf', color: 'red' });
  const planned = board.do('epic.create', { id: epicId, title: 'Epic', color: 'red' });
  board.create('a', 'PLAN', { labelIds: [label('l')], epicId });
  expect([refused(board, made), refused(board, planned)]).toEqual(['undo_conflict', 'undo_conflict']);
  const taken = board.do('story.edit', { storyIds: [s('a')], removeLabelIds: [label('l')], set: { epicId: null } });
  const deleted = board.do('label.delete', { id: label('l') });
  expect(refused(board, taken)).toBe('undo_conflict');
  board.do('label.create', { id: label('m'), name: 'perf', color: 'red' });
  expect(refused(board, deleted)).toBe('label_exists');
});

test('UNDO-6: a deleted label comes back on its stories', () => {
  const board = new Board();
  board.do('label.create', { id: label('l'), name: 'Perf', color: 'red' });
  board.create('a', 'PLAN', { labelIds: [label('l')] });
  undo(board, board.do('label.delete', { id: label('l') }));
  expect(board.story('a').labelIds).toEqual(['l']);
});

test('UNDO-6: a link that would close a circle, and a parent that is a sub-task now, do not come back', () => {
  const board = new Board();
  const [a, b, c] = [board.create('a'), board.create('b'), board.create('c')];
  board.do('link.add', { id: '1' as LinkId, fromId: a, toId: b, kind: 'blocks' });
  const removed = board.do('link.remove', { id: '1' as LinkId });
  board.do('link.add', { id: '2' as LinkId, fromId: b, toId: a, kind: 'blocks' });
  expect(refused(board, removed)).toBe('link_cycle');
  board.do('story.edit', { storyIds: [a], set: { parentId: b } });
  const freed = board.do('story.edit', { storyIds: [a], set: { parentId: null } });
  board.do('story.edit', { storyIds: [b], set: { parentId: c } });
  expect(refused(board, freed)).toBe('undo_conflict');
});

test('UNDO-6: parent and sub-task deleted together come back together', () => {
  const board = new Board();
  const parentId = board.create('parent');
  board.create('child', 'PLAN', { parentId });
  undo(board, board.do('story.delete', { storyIds: [s('child'), parentId] }));
  expect(board.story('child').parentId).toBe('parent');
});

test('UNDO-6: the last lead is not taken away by undoing how they came', () => {
  const board = new Board();
  const owner = { userId: ann, workspaceRole: 'owner', scope: 'admin' } as const;
  const led = board.do('member.edit', { userId: ben, role: 'lead' });
  board.do('member.remove', { userId: ann }, ben);
  const intent = { name: 'change.undo', body: { version: led } } as const;
  const decision = decideProject(board.state, owner, intent, board.context(ann));
  expect(decision).toMatchObject({ code: 'last_lead' });
});

test('UNDO-6: undoing a policy keeps PLAN and the done stage open', () => {
  const board = new Board();
  board.do('stage.configure', { stage: 'DEPLOY', folded: true });
  const opened = board.do('stage.configure', { stage: 'DEPLOY', folded: false });
  const chosen = board.do('project.edit', { doneStage: 'DEPLOY' });
  expect(refused(board, opened)).toBe('undo_conflict');
  board.do('stage.configure', { stage: 'OPERATE', folded: true });
  expect(refused(board, chosen)).toBe('stage_folded');
});

test('TEXT-3: undoing a description saves the earlier words as a new revision', () => {
  const board = new Board();
  const storyId = board.create('a');
  const first = board.do('story.describe', { storyId, baseVersion: 0, body: 'one' });
  const second = board.do('story.describe', { storyId, baseVersion: 1, body: 'two' });
  const back = board.try({ name: 'change.undo', body: { version: second } });
  expect(back).toMatchObject({ ok: true, texts: [{ storyId, revision: 3, copyOf: 1 }] });
  expect(board.story('a').textVersion).toBe(3);
  const again = board.try({ name: 'change.undo', body: { version: board.changes.length } });
  expect(again).toMatchObject({ ok: true, texts: [{ storyId, revision: 4, copyOf: 2 }] });
  expect(refused(board, first)).toBe('undo_conflict');
});

test('TEXT-3: undoing the first description saves an empty one', () => {
  const board = new Board();
  const storyId = board.create('a');
  const first = board.do('story.describe', { storyId, baseVersion: 0, body: 'one' });
  const back = board.try({ name: 'change.undo', body: { version: first } });
  expect(back).toMatchObject({ ok: true, texts: [{ storyId, revision: 2, body: '' }] });
});

test('UNDO-3: comments and lines that others added do not stand in the way of a story', () => {
  const board = new Board();
  const storyId = board.create('a');
  board.do('comment.add', { storyId, id: 'c' as CommentId, body: 'hi' }, ben);
  undo(board, 1);
  expect(board.ids('PLAN')).toEqual([]);
});

test('UNDO-4: archiving that is undone and done again rests in the archive, and so does a restored story by undo', () => {
  const board = new Board();
  const id = board.create('a', 'TEST');
  const archived = board.do('story.archive', { storyIds: [id] });
  const undone = board.do('change.undo', { version: archived });
  board.do('change.undo', { version: undone });
  expect(board.removed.get('a')?.fate).toBe('archive');
  const restored = board.do('story.restore', { storyIds: [id] });
  board.do('change.undo', { version: restored });
  expect(board.removed.get('a')?.fate).toBe('archive');
});

test('UNDO-5: the undo of an undo needs the role of what was done first', () => {
  const board = new Board();
  const done = board.do('member.edit', { userId: ben, role: 'lead' });
  const made = board.do('stage.configure', { stage: 'BUILD', label: 'Make' }, ben);
  const undone = board.do('change.undo', { version: made }, ben);
  board.do('change.undo', { version: done });
  expect(board.refused('change.undo', { version: undone }, ben)).toBe('not_allowed');
});

test('PROJECT-1: archiving the project is undone like anything else', () => {
  const board = new Board();
  const version = board.do('project.archive', {});
  board.do('change.undo', { version });
  board.create('a');
  expect(board.ids('PLAN')).toEqual(['a']);
});

test('UNDO-9: labels that came with a story go with it, and stay where they are in use', () => {
  const board = new Board();
  const bring = (id: string, ...names: string[]) =>
    board.do('story.create', {
      id: s(id),
      title: id,
      newLabels: names.map((name) => ({ id: label(name), name, color: 'red' as const })),
    });
  const labels = () => [...board.state.of.label.keys()];
  const first = bring('a', 'one');
  const undone = undo(board, first);
  expect([board.ids('PLAN'), labels()]).toEqual([[], []]);
  undo(board, undone);
  expect([board.story('a').labelIds, labels()]).toEqual([['one'], ['one']]);

  const second = bring('b', 'used', 'renamed', 'left');
  board.do('story.edit', { storyIds: [s('a')], addLabelIds: [label('used')] }, ben);
  board.do('label.edit', { id: label('renamed'), name: 'Better' }, ben);
  const away = undo(board, second);
  expect([board.ids('PLAN'), labels()]).toEqual([['a'], ['one', 'used', 'renamed']]);
  undo(board, away);
  expect(board.story('b').labelIds).toEqual(['used', 'renamed', 'left']);

  const met = bring('c', 'ONE', 'own');
  expect(board.story('c').labelIds).toEqual(['one', 'own']);
  board.do('story.delete', { storyIds: [s('a')] });
  undo(board, met);
  expect(labels()).toEqual(['one', 'used', 'renamed', 'left']);
});
