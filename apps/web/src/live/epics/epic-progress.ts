import { isDone, type EpicId, type ProjectView, type Station } from '@rondo/domain';

export interface Progress {
  readonly stories: number;
  readonly done: number;
  readonly points: number;
  readonly donePoints: number;
}
interface Finished {
  readonly epicId: EpicId;
  readonly stories: number;
  readonly points: number;
}

export const noProgress: Progress = { stories: 0, done: 0, points: 0, donePoints: 0 };

/** How far each epic has come: what is live, and what was finished so long ago that it has left the live set. `none`: without an epic. */
export function progressByEpic(
  state: Pick<ProjectView, 'of'>,
  doneStage: Station,
  finished: readonly Finished[],
): Map<EpicId | 'none', Progress> {
  const progress = new Map<EpicId | 'none', Progress>();
  const add = (id: EpicId | 'none', stories: number, points: number, done: boolean) => {
    const before = progress.get(id) ?? noProgress;
    progress.set(id, {
      stories: before.stories + stories,
      done: before.done + (done ? stories : 0),
      points: before.points + points,
      donePoints: before.donePoints + (done ? points : 0),
    });
  };
  for (const { epicId, points, stage } of state.of.story.values())
    add(epicId ?? 'none', 1, points ?? 0, isDone(stage, doneStage));
  for (const { epicId, stories, points } of finished) add(epicId, stories, points, true);
  return progress;
}
