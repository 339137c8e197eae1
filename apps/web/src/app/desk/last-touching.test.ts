import type { Change, ProjectEvent, UserId } from '@rondo/domain';
import { lastTouching } from './last-touching';

const event = (id: string, set: object | null): ProjectEvent => ({ kind: 'story', id, set, was: {} });
const change = (version: number, actorId: string, ...events: ProjectEvent[]): Change => ({
  version,
  mutationId: `m${version}`,
  actorId: actorId as UserId,
  intent: 'story.edit',
  occurredAt: version,
  recordedAt: version,
  events,
});
const changes = [
  change(4, 'before', event('a', { stage: 'CODE' })),
  change(5, 'me', event('a', { stage: 'BUILD' })),
  change(6, 'first', event('a', { stage: 'TEST' })),
  change(7, 'other', event('a', { points: 3 }), event('b', { stage: 'TEST' })),
  change(8, 'last', event('c', null)),
];
const who = (version: number, params: Record<string, string>) => lastTouching(changes, version, params)?.change.actorId;

describe('who stands in the way of an undo', () => {
  it('is who changed that field of that story last, after what is to be undone', () => {
    expect(who(5, { kind: 'story', id: 'a', field: 'stage' })).toBe('first');
    expect(who(5, { kind: 'story', id: 'a', field: 'points' })).toBe('other');
    expect(who(5, { kind: 'story', id: 'a' })).toBe('other');
    expect(who(5, { kind: 'story', id: 'b', field: 'stage' })).toBe('other');
  });

  it('is who removed it, whatever field was meant', () => {
    expect(who(5, { kind: 'story', id: 'c', field: 'stage' })).toBe('last');
  });

  it('is your own undo of the very same', () => {
    const undone = { ...change(6, 'me', event('a', { stage: 'CODE' })), undoes: 5 };
    expect(lastTouching([...changes.slice(0, 2), undone], 5, { kind: 'story', id: 'a' })?.undoes).toBe(true);
    expect(lastTouching(changes, 5, { kind: 'story', id: 'a' })?.undoes).toBe(false);
  });

  it('is nobody where nothing of it is known here', () => {
    expect(who(6, { kind: 'story', id: 'a', field: 'stage' })).toBeUndefined();
    expect(who(5, { kind: 'label', id: 'a', field: 'stage' })).toBeUndefined();
    expect(who(8, { kind: 'story', id: 'c' })).toBeUndefined();
  });
});
