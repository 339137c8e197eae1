import fc from 'fast-check';
import type { ann, ben } from '../testing/board.js';
import { Board, contents, emptyProject } from '../testing/board.js';
import { anyIntents, intentsOf } from '../testing/random-intents.js';
import { compareRank, ProjectState, stations, type Story } from './index.js';

/** Plays random intents, accepted or not, on a new board. */
function play(picks: readonly number[], kinds?: readonly string[]): Board {
  const board = new Board();
  for (const [pick, actor] of intentsOf(board, picks, kinds)) board.try(pick, actor);
  return board;
}

function expectInOrder(state: ProjectState): void {
  for (const station of stations) {
    const expected = [...state.of.story.values()].filter((story) => story.stage === station).sort(compareRank);
    expect(state.at(station)).toEqual(expected);
    expect(new Set(expected.map(({ rank }) => rank)).size).toBe(expected.length);
    for (const [index, story] of expected.entries()) expect(state.indexAt(station, story)).toBe(index);
  }
}

/** What is asked by sprint and by parent is what a look through all stories finds. */
function expectFoundByOwner(state: ProjectState): void {
  const stories = [...state.of.story.values()];
  const listed = (found: readonly Story[]) => [...found].sort(compareRank);
  for (const { id } of state.of.sprint.values())
    expect(listed(state.storiesOfSprint(id))).toEqual(listed(stories.filter(({ sprintId }) => sprintId === id)));
  for (const { id } of stories)
    expect(listed(state.subtasksOf(id))).toEqual(listed(stories.filter(({ parentId }) => parentId === id)));
}

test('STATE-1: taking back what was applied restores the state exactly', () => {
  fc.assert(
    fc.property(anyIntents(), anyIntents(), (before, after) => {
      const board = play(before);
      const remembered = contents(board.state);
      const steps = [];
      for (const [intent, actor] of intentsOf(board, after)) {
        const decision = board.decide(intent, actor);
        if (decision.ok) steps.push(board.state.apply(decision.events));
      }
      for (const step of steps.toReversed()) board.state.rollback(step);
      expect(contents(board.state)).toEqual(remembered);
      expectInOrder(board.state);
      expectFoundByOwner(board.state);
    }),
  );
});

test('STATE-1: one apply that touches an entity several times is taken back whole', () => {
  const state = emptyProject();
  const before = contents(state);
  const label = { id: 'l', name: 'l', color: 'red' } as never;
  const steps = state.apply([
    { kind: 'label', id: 'l', set: label, was: null },
    { kind: 'label', id: 'l', set: { name: 'm' }, was: { name: 'l' } },
    { kind: 'label', id: 'l', set: null, was: label },
    { kind: 'label', id: 'l', set: label, was: null },
  ]);
  state.rollback(steps);
  expect(contents(state)).toEqual(before);
});

test('STATE-1: what is put in beside a change stays when the change is taken back', () => {
  const board = new Board();
  const decision = board.decide({ name: 'story.create', body: { id: 'a' as Story['id'], title: 'a' } });
  const steps = board.state.apply(decision.ok ? decision.events : []);
  board.state.put('label', 'l', { id: 'l', name: 'l', color: 'red' } as never);
  board.state.rollback(steps);
  expect([board.state.of.story.size, board.state.of.label.size, board.state.nextNumber]).toEqual([0, 1, 1]);
});

test('STATE-2: whatever happens, every story stands once at its station, in order; no rank is shared', () => {
  fc.assert(
    fc.property(anyIntents(), (picks) => {
      const { state } = play(picks);
      expectInOrder(state);
      expectFoundByOwner(state);
    }),
  );
});

test('STATE-3: an old state and the changes since give the state of today', () => {
  fc.assert(
    fc.property(anyIntents(), fc.nat(), (picks, cut) => {
      const board = play(picks);
      const replayed = emptyProject();
      const at = cut % (board.changes.length + 1);
      for (const change of board.changes.slice(0, at)) apply(replayed, change.events);
      const copy = copyOf(replayed);
      for (const change of board.changes.slice(at)) apply(copy, change.events);
      expect(contents(copy)).toEqual(contents(board.state));
    }),
  );
});

test('STATE-4: the counts of a story follow its lines and comments, loaded or not', () => {
  fc.assert(
    fc.property(anyIntents(), (picks) => {
      const board = play(picks);
      const blind = emptyProject();
      for (const change of board.changes) blind.apply(change.events);
      expect(blind.of.criterion.size + blind.of.check.size + blind.of.comment.size).toBe(0);
      expect([...blind.of.story.values()].sort(compareRank)).toEqual(
        [...board.state.of.story.values()].sort(compareRank),
      );
      for (const story of board.state.of.story.values()) expect(countsOf(story)).toEqual(counted(board.state, story));
    }),
  );
});

test('UNDO-1: undoing any accepted intent at once restores every field', () => {
  fc.assert(
    fc.property(anyIntents(), (picks) => {
      const board = new Board();
      for (const [intent, actor] of intentsOf(board, picks)) {
        const before = contents(board.state);
        const decision = board.try(intent, actor);
        if (!decision.ok || decision.events.length === 0 || intent.name === 'project.archive') continue;
        const texts = JSON.stringify(decision.events).includes('textVersion');
        const steps = undoSteps(board, actor);
        if (steps === null) continue;
        if (!texts) expect(withoutNumbers(contents(board.state))).toEqual(withoutNumbers(before));
        board.state.rollback(steps);
      }
    }),
  );
});

test('UNDO-6: whatever is done and undone, sprints, planning and reviews obey their rules', () => {
  fc.assert(
    fc.property(anyIntents('max'), (picks) => {
      const { of } = play(picks, ['create', 'plan', 'sprint', 'sprint', 'review', 'review', 'undo', 'undo']).state;
      const sprints = [...of.sprint.values()];
      const open = sprints
        .filter(({ closedAt }) => closedAt === null)
        .sort((a, b) => (a.startsOn < b.startsOn ? -1 : 1));
      expect(new Set(sprints.map(({ number }) => number)).size).toBe(sprints.length);
      expect(open.filter(({ startsOn }, at) => startsOn <= (open[at - 1]?.endsOn ?? ''))).toEqual([]);
      expect(open.filter(({ startedAt }) => startedAt !== null).length).toBeLessThan(2);
      expect(sprints.filter(({ verdict, startedAt }) => verdict !== null && startedAt === null)).toEqual([]);
      expect(
        sprints.filter(({ startedAt, closedAt }) => closedAt !== null && closedAt < (startedAt ?? Infinity)),
      ).toEqual([]);
      for (const { workingDays, startsOn } of of.planning.values()) expect(workingDays).toContain(startsOn);
      const demos = [...of.demo.values()];
      const shown = demos.filter(({ shownAt }) => shownAt !== null).map(({ sprintId }) => sprintId);
      expect(new Set(demos.map(({ sprintId, storyId }) => `${sprintId} ${storyId}`)).size).toBe(demos.length);
      expect(new Set(shown).size).toBe(shown.length);
      expect(demos.filter(({ verdict, reason }) => verdict === 'rejected' && reason === '')).toEqual([]);
      for (const { sprintId } of [...demos, ...of.feedback.values()]) expect(of.sprint.has(sprintId)).toBe(true);
    }),
    { numRuns: 300 },
  );
});

/** Null when the rules of entry keep it out by now: who left a folded or overfull stage does not get back in. */
function undoSteps(board: Board, actor: typeof ann | typeof ben) {
  const decision = board.decide({ name: 'change.undo', body: { version: board.changes.length } }, actor);
  if (decision.ok) return board.state.apply(decision.events);
  expect(['stage_folded', 'stage_full', 'undo_conflict', 'undo_too_late']).toContain(decision.code);
  return null;
}

/** Numbers are never given twice, so the counter does not go back. */
const withoutNumbers = (all: object): object => ({ ...all, nextNumber: 0 });

const countsOf = ({ criteria, criteriaDone, checks, checksDone, comments }: Story) => [
  criteria,
  criteriaDone,
  checks,
  checksDone,
  comments,
];

function counted({ of }: ProjectState, { id }: Story): number[] {
  const mine = <Entity extends { storyId: string }>(map: ReadonlyMap<string, Entity>) =>
    [...map.values()].filter(({ storyId }) => storyId === id);
  const [criteria, checks] = [mine(of.criterion), mine(of.check)];
  const done = (lines: readonly { done: boolean }[]) => lines.filter((line) => line.done).length;
  return [criteria.length, done(criteria), checks.length, done(checks), mine(of.comment).length];
}

function apply(state: ProjectState, events: Parameters<ProjectState['apply']>[0]): void {
  state.apply(events);
  for (const event of events) if (event.kind === 'story' && event.was === null) state.detailed.add(event.id);
}

/** As a snapshot does it: entity by entity, in any order. */
function copyOf(state: ProjectState): ProjectState {
  const copy = new ProjectState();
  for (const [kind, entities] of Object.entries(state.of))
    for (const [id, entity] of [...entities].reverse()) copy.put(kind as 'story', id, entity as Story);
  for (const id of state.detailed) copy.detailed.add(id);
  copy.nextNumber = state.nextNumber;
  return copy;
}
