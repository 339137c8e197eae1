import {
  countStories,
  isUnsized,
  doneStageOf,
  isDone,
  startedIn,
  storiesIn,
  waitingIn,
  type ProjectView,
  type Sprint,
  type SprintId,
  type Story,
} from '@rondo/domain';

/** A sprint, what is under way in none, or what waits, with its stories in order. */
export interface Section {
  readonly key: SprintId | 'started' | 'backlog';
  /** The sprint. */
  readonly id: SprintId | null;
  readonly running: boolean;
  readonly stories: readonly Story[];
  readonly size: Size;
}

export interface Size {
  readonly stories: number;
  readonly points: number;
  readonly done: number;
  readonly donePoints: number;
  readonly unestimated: number;
}

/** The running sprint first, the planned ones as they follow each other. */
export function openSprints(state: Pick<ProjectView, 'of'>): Sprint[] {
  const open = [...state.of.sprint.values()].filter(({ closedAt }) => closedAt === null);
  const started = ({ startedAt }: Sprint) => (startedAt === null ? 1 : 0);
  return open.sort(
    (a, b) =>
      started(a) - started(b) || (a.startsOn === b.startsOn ? a.number - b.number : a.startsOn < b.startsOn ? -1 : 1),
  );
}

/** Everything that lies ahead, in the order in which it will be done: the sprints that are not over, then what is under way in none of them, then what waits. */
export function sectionsOf(state: ProjectView): Section[] {
  const open = openSprints(state);
  const running = new Set<SprintId | null>(open.filter(({ startedAt }) => startedAt !== null).map(({ id }) => id));
  const doneStage = doneStageOf(state);
  const section = (key: Section['key'], id: SprintId | null, stories: readonly Story[]): Section => {
    return { key, id, running: running.has(id), stories, size: sizeOf(stories, doneStage) };
  };
  const started = startedIn(state);
  return [
    ...open.map(({ id }) => section(id, id, storiesIn(state, id))),
    ...(started.length === 0 ? [] : [section('started', null, started)]),
    section('backlog', null, waitingIn(state)),
  ];
}

/** SPRINT-10: `among` all that stand together. */
export function sizeOf(stories: readonly Story[], doneStage: Story['stage'], among: readonly Story[] = stories): Size {
  let [points, donePoints, unestimated] = [0, 0, 0];
  const done: Story[] = [];
  for (const story of stories) {
    const size = story.points ?? 0;
    points += size;
    if (isUnsized(story)) unestimated += 1;
    if (!isDone(story.stage, doneStage)) continue;
    done.push(story);
    donePoints += size;
  }
  const [all, finished] = [countStories(stories, among), countStories(done, among)];
  return { stories: all, points, done: finished, donePoints, unestimated };
}
