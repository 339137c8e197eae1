import { ProjectState, rankBetween, type Rank, type Sprint, type Story, type StoryId } from '@rondo/domain';
import { bandsOf, type Arrangement, type Band } from './bands';
import { Rows } from './rows';
import { sectionsOf } from './sections';

export type Named = string | readonly [string, Partial<Story>];

/** A project with sprints `one` (running) and `two`, and stories in the order in which they are named: `one:a`, `two:b`, `c`. */
export function planned(...named: readonly Named[]) {
  const state = new ProjectState();
  const sprint = (id: string, number: number, days: Pick<Sprint, 'startsOn' | 'endsOn'>, startedAt: number | null) =>
    state.put('sprint', id, { id, number, ...days, startedAt, closedAt: null } as unknown as Sprint);
  sprint('two', 2, { startsOn: '2026-02-02', endsOn: '2026-02-13' }, null);
  sprint('one', 1, { startsOn: '2026-01-05', endsOn: '2026-01-16' }, 1);
  let rank: Rank | null = null;
  for (const each of named) {
    const [name, more] = typeof each === 'string' ? [each, {}] : each;
    const [sprintId, id] = name.includes(':') ? (name.split(':') as [string, string]) : [null, name];
    rank = rankBetween(rank, null);
    const story = {
      id,
      title: id,
      stage: 'PLAN',
      rank,
      sprintId,
      points: 1,
      epicId: null,
      parentId: null,
      assigneeIds: [],
      type: 'feature',
    };
    state.put('story', id, { ...story, ...more } as unknown as Story);
  }
  return state;
}

export const plain: Arrangement = { by: 'none', test: null, isOpen: () => true, nameOf: (key) => key };

export const bandsIn = (state: ProjectState, arrangement: Partial<Arrangement> = {}): Band[] =>
  bandsOf(sectionsOf(state), { ...plain, ...arrangement });

export const rowsIn = (
  state: ProjectState,
  arrangement: Partial<Arrangement> = {},
  adding: string | null = null,
  more = false,
): Rows =>
  new Rows(
    bandsIn(state, arrangement),
    { adding, filtering: arrangement.test !== undefined && arrangement.test !== null, more },
    state.of.story,
  );

/** `[one] a b [two] (hint) [backlog] c`. */
export const drawn = (rows: Rows): string =>
  Array.from({ length: rows.count }, (_, at) => {
    const row = rows.at(at);
    if (row === undefined) return '?';
    return row.kind === 'story' ? row.id : row.kind === 'head' ? `[${row.band.key}]` : `(${row.kind})`;
  }).join(' ');

export const id = (text: string): StoryId => text as StoryId;
export const ids = (text: string): StoryId[] => text.split('') as StoryId[];
