import { ann, Board, ben, label, vic } from '../../testing/board.js';
import { projectIntents, stations, type EpicId, type ProjectIntent, type UserId } from '../index.js';

test('LABEL-1: names are unique, whatever their case', () => {
  const board = new Board();
  board.do('label.create', { id: label('1'), name: 'Perf', color: 'red' });
  expect(board.refused('label.create', { id: label('2'), name: 'perf', color: 'red' })).toBe('label_exists');
  board.do('label.create', { id: label('2'), name: 'Speed', color: 'red' });
  expect(board.refused('label.edit', { id: label('2'), name: 'PERF' })).toBe('label_exists');
  board.do('label.edit', { id: label('1'), name: 'PERF' });
});

test('LABEL-2: a deleted label leaves the stories that carry it, in the same change', () => {
  const board = new Board();
  board.do('label.create', { id: label('1'), name: 'Perf', color: 'red' });
  board.create('a', 'PLAN', { labelIds: [label('1')] });
  board.create('b');
  board.do('label.delete', { id: label('1') });
  expect(board.changes.at(-1)?.events.map((event) => event.id)).toEqual(['1', 'a']);
  expect(board.story('a').labelIds).toEqual([]);
});

test('EPIC-1: a deleted epic leaves its stories without one, in the same change', () => {
  const board = new Board();
  const id = 'epic' as EpicId;
  board.do('epic.create', { id, title: 'Epic', color: 'blue' });
  board.create('a', 'PLAN', { epicId: id });
  board.do('epic.edit', { id, closed: true });
  expect(board.state.of.epic.get(id)?.closedAt).toBe(board.now - 1_000);
  board.do('epic.delete', { id });
  expect(board.story('a').epicId).toBeNull();
  expect(board.changes.at(-1)?.events).toHaveLength(2);
});

test('MEMBER-1: a project keeps at least one lead', () => {
  const board = new Board();
  expect(board.refused('member.edit', { userId: ann, role: 'viewer' })).toBe('last_lead');
  expect(board.refused('member.remove', { userId: ann })).toBe('last_lead');
  board.do('member.edit', { userId: ben, role: 'lead' });
  board.do('member.edit', { userId: ann, role: 'viewer' });
});

test('MEMBER-2: who leaves keeps the stories until somebody hands them on', () => {
  const board = new Board();
  const id = board.create('a', 'PLAN', { assigneeIds: [ben] });
  board.do('member.remove', { userId: ben });
  board.do('story.edit', { storyIds: [id], set: { points: 3 } });
  expect(board.story('a').assigneeIds).toEqual([ben]);
  board.do('story.edit', { storyIds: [id], removeAssigneeIds: [ben], addAssigneeIds: [vic] });
  expect(board.refused('story.edit', { storyIds: [id], addAssigneeIds: [ben] })).toBe('assignee_not_member');
});

test('MEMBER-2: a member is added once', () => {
  const board = new Board();
  const userId = 'new' as UserId;
  board.do('member.add', { userId, role: 'viewer' });
  expect(board.refused('member.add', { userId, role: 'lead' })).toBe('member_exists');
});

test('POLICY-1: PLAN and the done stage cannot be folded', () => {
  const board = new Board();
  expect(board.refused('stage.configure', { stage: 'PLAN', folded: true })).toBe('value_invalid');
  expect(board.refused('stage.configure', { stage: 'OPERATE', folded: true })).toBe('value_invalid');
  board.do('project.edit', { doneStage: 'DEPLOY' });
  board.do('stage.configure', { stage: 'OPERATE', folded: true });
});

test('POLICY-2: the done stage lies on the path and is not folded', () => {
  const board = new Board();
  board.do('stage.configure', { stage: 'DEPLOY', folded: true });
  const answers = stations.map((doneStage) => board.decide({ name: 'project.edit', body: { doneStage } }));
  const refused = answers.map((decision) => (decision.ok ? 'ok' : decision.code));
  expect(Object.fromEntries(stations.map((station, i) => [station, refused[i]]))).toMatchObject({
    RELEASE: 'ok',
    DEPLOY: 'stage_folded',
    MANAGE: 'ok',
    MONITOR: 'value_invalid',
    SECURE: 'value_invalid',
    DEFEND: 'value_invalid',
  });
});

test('PROJECT-1: an archived project is read only until it is reopened', () => {
  const board = new Board();
  board.do('project.archive', {});
  for (const name of Object.keys(projectIntents)) {
    if (name === 'project.archive' || name === 'project.reopen') continue;
    expect(board.decide({ name, body: {} } as ProjectIntent)).toMatchObject({ code: 'project_archived' });
  }
  board.do('project.reopen', {});
  board.create('a');
});
