import type { Change, ProjectEvent } from '@rondo/domain';
import { wordsOf } from './change-words';
import { en as activity } from './english';
import type { Say } from './say';

const plain = (name: string): string => name;
const say: Say = {
  t: (sentence, values = {}) =>
    activity[sentence].replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? '?')),
  station: plain,
  person: plain,
  label: plain,
  epic: plain,
  story: (id) => `SHOP-${id}`,
  day: plain,
  type: plain,
  priority: plain,
  origin: plain,
  block: ({ cause, reason }) => `${cause}, ${reason}`,
  linkWay: plain,
};

const change = (events: readonly object[], more: Partial<Change> = {}): Change => ({
  version: 1,
  mutationId: 'm',
  actorId: null,
  intent: 'story.edit',
  occurredAt: 0,
  recordedAt: 0,
  events: events as ProjectEvent[],
  ...more,
});
const told = (set: object | null, was: object | null, more: Partial<Change> = {}) =>
  wordsOf(change([{ kind: 'story', id: 's', set, was }], more), 's', say);

test('every field is told with what it was', () => {
  expect(told({ title: 'new', points: 5 }, { title: 'old', points: null })).toEqual([
    'renamed it from “old” to “new”',
    'changed the estimate: none → 5',
  ]);
  expect(told({ epicId: null, dueOn: '2026-12-01' }, { epicId: 'Speed', dueOn: null })).toEqual([
    'changed the epic: Speed → none',
    'changed the due date: none → 2026-12-01',
  ]);
});

test('a move is told once, with its lap', () => {
  const was = { stage: 'TEST', lap: 1, rank: 'a', enteredAt: 1, confirmed: [] };
  const set = { stage: 'CODE', lap: 2, rank: 'b', enteredAt: 2, confirmed: ['x'] };
  expect(told(set, was)).toEqual(['moved it from TEST to CODE: lap 2']);
  expect(told({ stage: 'BUILD' }, { stage: 'CODE' })).toEqual(['moved it from CODE to BUILD']);
  expect(told({ rank: 'b' }, { rank: 'a' })).toEqual(['changed its place in the order']);
});

test('lists tell what came and what went', () => {
  expect(told({ labelIds: ['b', 'c'] }, { labelIds: ['a', 'b'] })).toEqual([
    'added the label c, took away the label a',
  ]);
  expect(told({ assigneeIds: [] }, { assigneeIds: ['ann'] })).toEqual(['unassigned ann']);
});

test('blocking, changing why, and unblocking', () => {
  const [one, two] = [
    { cause: 'external', reason: 'waiting' },
    { cause: 'decision', reason: 'asked' },
  ];
  expect(told({ blocked: one }, { blocked: null })).toEqual(['marked it as blocked: external, waiting']);
  expect(told({ blocked: two }, { blocked: one })).toEqual([
    'changed why it is blocked: external, waiting → decision, asked',
  ]);
  expect(told({ blocked: null }, { blocked: two })).toEqual(['unblocked it (was: decision, asked)']);
});

test('its life: created, deleted, brought back', () => {
  expect(told({ stage: 'PLAN' }, null, { intent: 'story.create' })).toEqual(['created it in PLAN']);
  expect(told(null, { stage: 'PLAN' })).toEqual(['moved it to the trash']);
  expect(told({ stage: 'PLAN' }, null, { intent: 'change.undo', undoes: 4 })).toEqual(['brought it back to PLAN']);
});

test('lines, comments and links of this story only', () => {
  const line = {
    kind: 'criterion',
    id: 'c',
    of: 's',
    set: { text: 'new', done: true },
    was: { text: 'old', done: false },
  };
  const link = { kind: 'link', id: 'l', set: { fromId: 'x', toId: 's', kind: 'blocks' }, was: null };
  const foreign = [
    { ...line, of: 'other' },
    { ...link, set: { fromId: 'x', toId: 'y', kind: 'blocks' } },
    { kind: 'story', id: 'other', set: { title: 'n' }, was: { title: 'o' } },
  ];
  expect(wordsOf(change([line, link, ...foreign]), 's', say)).toEqual([
    'reworded a criterion: “old” → “new”',
    'ticked a criterion',
    'linked: blockedBy SHOP-x',
  ]);
});
