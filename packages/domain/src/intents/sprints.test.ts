import { ann, Board, ben, given } from '../../testing/board.js';
import { decideProject, type DemoId, type FeedbackId, type SprintId, type StoryId } from '../index.js';

const sprint = (id: string) => id as SprintId;
const s = (id: string) => id as StoryId;
const monday = '2026-01-05';
const friday = '2026-01-16';

function withSprint(more: Partial<{ startsOn: string; endsOn: string }> = {}): Board {
  const board = new Board();
  board.do('sprint.create', { id: sprint('one'), startsOn: monday, endsOn: friday, ...more });
  return board;
}
const sprintOf = (board: Board, id: string) => {
  const found = board.state.of.sprint.get(id);
  if (found === undefined) throw new Error(`There is no sprint ${id}`);
  return found;
};
const byNumber = (board: Board) => [...board.state.of.sprint.values()].sort((a, b) => a.number - b.number);

/** In `one`: a in PLAN, b in TEST, c done; c is a sub-task of a. */
function running(): Board {
  const board = withSprint();
  board.create('a', 'PLAN', { points: 3 });
  board.create('b', 'TEST', { points: 5 });
  board.create('c', 'OPERATE', { points: 1, parentId: s('a') });
  board.do('story.plan', { storyIds: [s('a'), s('b'), s('c')], sprintId: sprint('one') });
  board.do('sprint.start', { id: sprint('one') });
  return board;
}

test('CONFLICT-1: a metric that somebody else has changed meanwhile is not replaced, whichever half of it was written', () => {
  const board = withSprint();
  const write = (target: string, replaced: string) => ({
    id: sprint('one'),
    metric: { name: 'Load time', target },
    replaced: { metric: replaced },
  });
  board.do('sprint.edit', write('', ''));
  board.do('sprint.edit', { id: sprint('one'), metric: { name: 'P95', target: '' } }, ben);
  const late = board.decide({ name: 'sprint.edit', body: write('300 ms', 'Load time') });
  expect(late).toMatchObject({ ok: false, code: 'changed_meanwhile', params: { field: 'metric', text: 'P95' } });
  board.do('sprint.edit', write('300 ms', 'P95'));
  expect(sprintOf(board, 'one').metric).toEqual({ name: 'Load time', target: '300 ms' });
});

test('SPRINT-1: dates that run backwards, hold no working day or overlap are refused', () => {
  const board = withSprint();
  const create = (startsOn: string, endsOn: string) =>
    board.refused('sprint.create', { id: sprint('x'), startsOn, endsOn });
  expect(create('2026-02-10', '2026-02-09')).toBe('sprint_backwards');
  expect(create('2027-02-13', '2027-02-14')).toBe('sprint_without_work');
  expect(create('2026-01-16', '2026-01-30')).toBe('sprint_overlaps');
  expect(board.refused('sprint.edit', { id: sprint('one'), endsOn: '2026-01-04' })).toBe('sprint_backwards');
  board.do('sprint.edit', { id: sprint('one'), endsOn: '2026-01-15' });
  expect(sprintOf(board, 'one').endsOn).toBe('2026-01-15');
});

test('SPRINT-1: dates lie in two centuries, and a sprint lasts 366 days at most', () => {
  const board = withSprint();
  const create = (startsOn: string, endsOn: string) => {
    const decision = board.decide({ name: 'sprint.create', body: { id: sprint('x'), startsOn, endsOn } });
    return decision.ok ? 'accepted' : `${decision.code} ${decision.field ?? ''}`;
  };
  expect(create('9999-12-20', '9999-12-31')).toBe('value_invalid startsOn');
  expect(create('1960-01-04', '2026-03-01')).toBe('value_invalid startsOn');
  expect(create('2199-12-30', '2200-01-10')).toBe('value_invalid endsOn');
  expect(create('2100-01-01', '2101-01-02')).toBe('sprint_too_long endsOn');
  expect(create('2100-01-01', '2101-01-01')).toBe('accepted');
  expect(board.refused('sprint.edit', { id: sprint('one'), endsOn: '9999-12-31' })).toBe('value_invalid');
  expect(board.refused('sprint.edit', { id: sprint('one'), endsOn: '2100-01-01' })).toBe('sprint_too_long');
});

test('SPRINT-2: no sprint follows by itself beyond the last day that can be planned', () => {
  const board = withSprint({ startsOn: '2199-12-23', endsOn: '2199-12-31' });
  expect(byNumber(board).map(({ endsOn }) => endsOn)).toEqual(['2199-12-31']);
});

test('SPRINT-1: a sprint that is over stands in nobody’s way', () => {
  const board = running();
  board.do('sprint.close', { id: sprint('one'), to: null });
  board.do('sprint.create', { id: sprint('late'), startsOn: '2026-01-15', endsOn: friday });
  expect(sprintOf(board, 'late').number).toBeGreaterThan(1);
});

test('SPRINT-2: the next sprints follow by themselves on the cadence, from its weekday to the last working day', () => {
  const board = withSprint();
  expect(byNumber(board).map(({ number, startsOn, endsOn }) => [number, startsOn, endsOn])).toEqual([
    [1, monday, friday],
    [2, '2026-01-19', '2026-01-30'],
  ]);
  board.do('planning.configure', { sprintWeeks: 1, holidays: ['2026-02-02', '2026-02-06'], ahead: 3 });
  expect(
    byNumber(board)
      .map(({ startsOn, endsOn }) => [startsOn, endsOn])
      .slice(2),
  ).toEqual([['2026-02-03', '2026-02-05']]);
  board.do('sprint.start', { id: sprint('one') });
  expect(byNumber(board)).toHaveLength(4);
  board.do('sprint.close', { id: sprint('one'), to: null });
  expect(byNumber(board)).toHaveLength(4);
});

test('SPRINT-3: a sprint that has not started is deleted and gives its stories back', () => {
  const board = withSprint();
  board.create('a');
  board.do('story.plan', { storyIds: [s('a')], sprintId: sprint('one') });
  board.do('sprint.delete', { id: sprint('one') });
  expect(board.story('a').sprintId).toBeNull();
  expect(running().refused('sprint.delete', { id: sprint('one') })).toBe('sprint_started');
});

test('SPRINT-3: its demos and feedback go with it, and come back with it', () => {
  const board = withSprint();
  board.create('a');
  board.do('demo.add', { id: 'd' as DemoId, sprintId: sprint('one'), storyId: s('a') });
  const said = { sprintId: sprint('one'), aboutId: s('a'), guest: 'Gil', body: 'Good' };
  board.do('feedback.give', { id: 'f' as FeedbackId, ...said });
  const deleted = board.do('sprint.delete', { id: sprint('one') });
  expect([board.state.of.demo.size, board.state.of.feedback.size]).toEqual([0, 0]);
  board.do('change.undo', { version: deleted });
  expect([board.state.of.demo.size, board.state.of.feedback.size]).toEqual([1, 1]);
});

test('SPRINT-4: starting freezes the commitment, and one sprint runs at a time', () => {
  const board = running();
  expect(sprintOf(board, 'one')).toMatchObject({ committedIds: ['a', 'b', 'c'], committedPoints: 9 });
  board.create('d', 'PLAN', { sprintId: sprint('one'), points: 8 });
  expect(sprintOf(board, 'one').committedPoints).toBe(9);
  const [, second] = byNumber(board);
  expect(board.refused('sprint.start', { id: second?.id ?? sprint('') })).toBe('sprint_running');
  expect(board.refused('sprint.start', { id: sprint('one') })).toBe('sprint_started');
});

test('SPRINT-5: nothing comes into a closed sprint', () => {
  const board = running();
  board.do('sprint.close', { id: sprint('one'), to: null });
  board.create('d');
  expect(board.refused('story.plan', { storyIds: [s('d')], sprintId: sprint('one') })).toBe('sprint_closed');
  expect(board.refused('story.create', { id: s('e'), title: 'e', sprintId: sprint('one') })).toBe('sprint_closed');
  expect(board.refused('sprint.edit', { id: sprint('one'), goal: 'later' })).toBe('sprint_closed');
});

/** Sprint one is over, with c done in it. */
function over(): Board {
  const board = running();
  board.do('sprint.close', { id: sprint('one'), to: null });
  return board;
}

test('SPRINT-5: what is sent back from done after the close leaves the closed sprint, until an undo makes it done again', () => {
  const board = over();
  const again = board.do('story.move', { storyIds: [s('c')], stage: 'PLAN' });
  expect(board.story('c').sprintId).toBeNull();
  const undone = board.do('change.undo', { version: again });
  expect(board.story('c')).toMatchObject({ stage: 'OPERATE', sprintId: 'one' });
  board.do('change.undo', { version: undone });
  expect(board.story('c')).toMatchObject({ stage: 'PLAN', sprintId: null });
});

test('SPRINT-5: what moves on behind done stays in its closed sprint, and what is sent back in a running one too', () => {
  const board = over();
  board.do('story.move', { storyIds: [s('c')], stage: 'MANAGE' });
  expect(board.story('c').sprintId).toBe('one');
  const open = running();
  open.do('story.move', { storyIds: [s('c')], stage: 'CODE' });
  expect(open.story('c').sprintId).toBe('one');
});

test('SPRINT-5: an undo that takes a story back from done takes it out of the closed sprint', () => {
  const board = running();
  const done = board.do('story.move', { storyIds: [s('b')], stage: 'OPERATE', after: null });
  board.do('sprint.close', { id: sprint('one'), to: null });
  const back = board.do('change.undo', { version: done });
  expect(board.story('b')).toMatchObject({ stage: 'TEST', sprintId: null });
  board.do('change.undo', { version: back });
  expect(board.story('b')).toMatchObject({ stage: 'OPERATE', sprintId: 'one' });
});

test('SPRINT-5: another done stage takes what is not done by it out of the closed sprint, also when an undo sets it', () => {
  const board = over();
  const later = board.do('project.edit', { doneStage: 'MANAGE' });
  expect(board.story('c').sprintId).toBeNull();
  board.do('change.undo', { version: later });
  expect(board.story('c').sprintId).toBe('one');

  const other = running();
  const earlier = other.do('project.edit', { doneStage: 'TEST' });
  other.do('sprint.close', { id: sprint('one'), to: null });
  expect(other.story('b').sprintId).toBe('one');
  other.do('change.undo', { version: earlier });
  expect([other.story('b').sprintId, other.story('c').sprintId]).toEqual([null, 'one']);
});

test('SPRINT-5: an undo brings nothing else back into a closed sprint', () => {
  const board = running();
  const taken = board.do('story.plan', { storyIds: [s('c')], sprintId: null });
  board.do('sprint.close', { id: sprint('one'), to: null });
  expect(board.refused('change.undo', { version: taken })).toBe('undo_conflict');
});

test('SPRINT-6: what is unfinished goes where it is sent, what is done stays, finished sub-tasks too', () => {
  const board = running();
  const [, second] = byNumber(board);
  const to = second?.id ?? null;
  board.do('sprint.close', { id: sprint('one'), to, stories: [{ storyId: s('b'), to: null, reason: 'waits' }] });
  expect(['a', 'b', 'c'].map((id) => board.story(id).sprintId)).toEqual([to, null, 'one']);
  expect(sprintOf(board, 'one')).toMatchObject({ committedIds: [], committedPoints: 9 });
});

test('SPRINT-6: the reasons stay with the change, through its undo and the undo of that', () => {
  const board = running();
  const stories = [{ storyId: s('b'), to: null, reason: 'waits' }];
  const reasons = () => board.changes.at(-1)?.events.map(({ id, reason }) => [id, reason]);
  const closed = board.do('sprint.close', { id: sprint('one'), to: null, stories });
  expect(reasons()).toEqual(
    expect.arrayContaining([
      ['a', undefined],
      ['b', 'waits'],
    ]),
  );
  board.do('change.undo', { version: board.do('change.undo', { version: closed }) });
  expect(reasons()).toEqual(
    expect.arrayContaining([
      ['a', undefined],
      ['b', 'waits'],
    ]),
  );
});

test('SPRINT-6: what is unfinished goes into no closed sprint and not back into the one that closes', () => {
  const board = running();
  expect(board.refused('sprint.close', { id: sprint('one'), to: sprint('one') })).toBe('sprint_closed');
  expect(board.refused('sprint.close', { id: sprint('one'), to: sprint('none') })).toBe('sprint_not_found');
});

test('SPRINT-7: an empty sprint closes, none closes twice, and none before it has started', () => {
  const board = withSprint();
  expect(board.refused('sprint.close', { id: sprint('one'), to: null })).toBe('sprint_not_started');
  board.do('sprint.start', { id: sprint('one') });
  board.do('sprint.close', { id: sprint('one'), to: null });
  expect(board.refused('sprint.close', { id: sprint('one'), to: null })).toBe('sprint_closed');
});

test('SPRINT-7: none closes at a time when it had not started', () => {
  const board = running();
  const intent = { name: 'sprint.close', body: { id: sprint('one'), to: null } } as const;
  board.now = (sprintOf(board, 'one').startedAt ?? 0) - 1;
  expect(board.decide(intent)).toMatchObject({ code: 'sprint_not_started', field: 'id' });
  board.now += 1;
  expect(board.decide(intent).ok).toBe(true);
});

test('UNDO-7: starting and closing a sprint are undone within an hour', () => {
  const board = running();
  const before = ['a', 'b', 'c'].map((id) => board.story(id).sprintId);
  const closed = board.do('sprint.close', { id: sprint('one'), to: null });
  board.do('change.undo', { version: closed });
  expect(sprintOf(board, 'one').closedAt).toBeNull();
  expect(['a', 'b', 'c'].map((id) => board.story(id).sprintId)).toEqual(before);
  const again = board.do('sprint.close', { id: sprint('one'), to: null });
  board.now += 3_600_000;
  expect(board.refused('change.undo', { version: again })).toBe('undo_too_late');
});

test('UNDO-6: a sprint is not reopened while another runs, and not unmade while stories are in it', () => {
  const board = running();
  const closed = board.do('sprint.close', { id: sprint('one'), to: null });
  const [, second] = byNumber(board);
  board.do('sprint.start', { id: second?.id ?? sprint('') });
  expect(board.refused('change.undo', { version: closed })).toBe('sprint_running');
  const made = board.do('sprint.create', { id: sprint('far'), startsOn: '2027-01-04', endsOn: '2027-01-08' });
  board.do('story.plan', { storyIds: [s('a')], sprintId: sprint('far') }, ben);
  expect(board.refused('change.undo', { version: made })).toBe('undo_conflict');
});

test('TRASH-4: a story comes back from the trash without a sprint that was closed meanwhile', () => {
  const board = running();
  board.do('story.delete', { storyIds: [s('a')] });
  board.do('sprint.close', { id: sprint('one'), to: null });
  board.do('story.restore', { storyIds: [s('a')] });
  expect(board.story('a').sprintId).toBeNull();
});

test('UNDO-7: the hour is that between the recordings, whenever it is said to have happened', () => {
  const board = running();
  const version = board.do('sprint.close', { id: sprint('one'), to: null });
  const owner = { userId: ann, workspaceRole: 'member', scope: 'admin' } as const;
  const undo = (recordedAt: number, now: number) =>
    decideProject(
      board.state,
      owner,
      { name: 'change.undo', body: { version } },
      { ...board.context(ann), now, recordedAt },
    );
  const closed = given(board.changes.at(-1)).recordedAt;
  expect(undo(closed + 3 * 86_400_000, closed + 60_000)).toMatchObject({ code: 'undo_too_late' });
  expect(undo(closed + 60_000, closed + 60_000).ok).toBe(true);
});
