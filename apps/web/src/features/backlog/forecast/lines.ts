import { backlogForecast, type SprintId, type StoryId, type VelocityRange } from '@rondo/domain';
import type { Section } from '../order/sections';

/** Drawn below a story: up to here the stories fit this sprint, at one end of the velocity or at both. */
export interface Line {
  readonly sprintId: SprintId;
  readonly pace: 'slow' | 'good' | 'any';
}

export interface Basis {
  readonly range: VelocityRange;
  /** What a story without a size counts as. */
  readonly unsized: number;
}

/** No forecast reaches further. */
const farthest = 5000;

/** FORECAST-3, on the list as it stands on the screen: by the story that the line is drawn below. */
export function forecastLines(sections: readonly Section[], { range, unsized }: Basis): Map<StoryId, Line[]> {
  const lines = new Map<StoryId, Line[]>();
  const ahead = sections.filter(({ id }) => id === null);
  const backlog = ahead.flatMap(({ stories }) => stories.slice(0, farthest)).slice(0, farthest);
  const planned = sections.filter(({ id, running }) => id !== null && !running);
  const room = planned.map(({ size }) => ({
    stories: size.stories - size.done,
    points: size.points - size.donePoints,
  }));
  const add = (lastId: string | null, line: Line) => {
    const id = lastId as StoryId | null;
    if (id !== null) lines.set(id, [...(lines.get(id) ?? []), line]);
  };
  backlogForecast(backlog, room, range, unsized).forEach(({ pessimistic, optimistic }, index) => {
    const sprintId = planned[index]?.id ?? null;
    if (sprintId === null) return;
    if (pessimistic.lastId === optimistic.lastId) add(pessimistic.lastId, { sprintId, pace: 'any' });
    else {
      add(pessimistic.lastId, { sprintId, pace: 'slow' });
      add(optimistic.lastId, { sprintId, pace: 'good' });
    }
  });
  return lines;
}
