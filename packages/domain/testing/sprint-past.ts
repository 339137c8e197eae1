import type { ScopeRow, SprintPast, SprintStory, StoryId } from '../src/index.js';
import { at, movesOf, weekdays } from './past.js';

export const sprint = 'S';

/**
 * `5 2026-01-05` comes to the sprint with five points, `out …` leaves it, `- …` goes to the archive and `x …` to the trash; versions
 * follow those of the moves by tens.
 */
export function scopeOf(lines: readonly string[]): ScopeRow[] {
  let before = { toSprint: null as string | null, toPoints: null as number | null, isOpen: false };
  return lines.map((line, index) => {
    const [word = '', moment = '', size] = line.split(' ');
    const keeps = word === 'out' || word === '-' || word === 'x';
    const after = {
      toSprint: word === 'out' || word === 'x' ? null : sprint,
      toPoints: word === '?' ? null : keeps ? before.toPoints : Number(size ?? word),
      isOpen: word !== '-' && word !== 'x',
    };
    const row = {
      ...{ version: index * 10 + 5, undoes: null, at: at(moment) },
      ...{ fromSprint: before.toSprint, fromPoints: before.toPoints, wasOpen: before.isOpen },
      ...after,
    };
    before = after;
    return row;
  });
}

export const story = (
  number: number,
  scope: readonly string[],
  moves: readonly string[],
  outcome: SprintStory['outcome'] = null,
): SprintStory => ({
  ...{ id: `story-${number}` as StoryId, number, title: `Story ${number}`, type: 'feature' as const, outcome },
  parentId: null,
  scope: scopeOf(scope),
  moves: movesOf(moves).map((move, index) => ({ ...move, version: index * 10 + 6 })),
});

/** Two weeks from Monday the 5th, asked about on Monday the 12th at noon. */
export const sprintPast = (stories: readonly SprintStory[], more: Partial<SprintPast> = {}): SprintPast => ({
  ...{ id: sprint, startsOn: '2026-01-05', endsOn: '2026-01-16', startedAt: at('2026-01-05T09:00'), closedAt: null },
  ...{
    committedIds: ['story-1', 'story-2', 'story-3'],
    ...weekdays,
    doneStage: 'OPERATE' as const,
    now: at('2026-01-12T12:00'),
  },
  stories,
  ...more,
});

export const told = [
  // Committed with five, done on Wednesday.
  story(1, ['5 2026-01-02'], ['PLAN 2026-01-02', 'CODE 2026-01-06T09:00', 'OPERATE 2026-01-07T10:00']),
  // Committed with three, estimated anew to eight on Tuesday, done on Friday, sent back on Monday.
  story(
    2,
    ['3 2026-01-02', '8 2026-01-06T10:00'],
    ['PLAN 2026-01-02', 'CODE 2026-01-06', 'OPERATE 2026-01-09T12:00', 'CODE 2026-01-12T10:00'],
  ),
  // Committed with two, taken out on Thursday.
  story(3, ['2 2026-01-02', 'out 2026-01-08T10:00'], ['PLAN 2026-01-02']),
  // Added on Saturday without a size.
  story(4, ['? 2026-01-10T10:00'], ['PLAN 2026-01-10']),
];
