import { Injectable } from '@nestjs/common';
import type { Reply } from '@rondo/contracts';
import {
  defaultPlanning,
  placeOf,
  type Move,
  type Planning,
  type ProjectId,
  type ScopeRow,
  type Sprint,
  type SprintPast,
  type SprintStory,
} from '@rondo/domain';
import { Clock } from '../platform/clock.js';
import type { FlowQuery } from './opened-flow.js';
import {
  SprintRowsRepository,
  type MoveColumns,
  type ScopeColumns,
  type SprintRow,
  type SprintStoryRow,
  type StoryMarks,
} from './sprint-rows.repository.js';

/** A sprint with the history that its reports are made of; a closed one with nothing that came after. */
export interface ReadSprint {
  readonly sprint: Sprint;
  readonly closed: boolean;
  readonly version: number;
  readonly planning: Planning;
  readonly past: SprintPast;
}

export type SprintFilter = Pick<FlowQuery, 'types' | 'epics' | 'labels'>;

@Injectable()
export class SprintPasts {
  constructor(
    private readonly rows: SprintRowsRepository,
    private readonly clock: Clock,
  ) {}

  /** In the order asked for. */
  async read(projectId: string, sprintIds: readonly string[], filter: SprintFilter = {}): Promise<ReadSprint[]> {
    const rows = await this.rows.read(projectId, sprintIds);
    const read = new Map(rows.map((row) => [row.sprint.id as string, this.readOne(projectId, row, filter)]));
    return sprintIds.flatMap((id) => read.get(id) ?? []);
  }

  private readOne(projectId: string, row: SprintRow, filter: SprintFilter): ReadSprint {
    const { sprint, closed, version, doneStage } = row;
    const planning = row.planning ?? defaultPlanning(projectId as ProjectId);
    const now = sprint.closedAt ?? this.clock.now();
    const stories = row.stories.flatMap((story) => {
      const marks = marksOf(story);
      return marks !== null && passes(marks, filter) ? [storyOf(story, marks)] : [];
    });
    const { id, startsOn, endsOn, startedAt, closedAt, committedIds } = sprint;
    const { timeZone, workingDays, holidays } = planning;
    return {
      sprint,
      closed,
      version,
      planning,
      past: {
        ...{ id, startsOn, endsOn, startedAt, closedAt, committedIds },
        ...{ timeZone, workingDays, holidays, doneStage, now, stories },
      },
    };
  }
}

export const sprintReply = ({ sprint }: ReadSprint): Reply<'report.burn'>['sprint'] => {
  const { id, number, name, goal, startsOn, endsOn, startedAt, closedAt } = sprint;
  return { id, number, name, goal, startsOn, endsOn, startedAt, closedAt };
};

/** Of a story that had left the sprint before the close nothing was kept then: what changed since is taken back from what it is now. */
function marksOf({ now, outcome, since }: SprintStoryRow): StoryMarks | null {
  if (outcome !== null) return outcome;
  return (since ?? []).reduce<StoryMarks | null>(
    (marks, { was }) => (was === null ? marks : ({ ...marks, ...was } as StoryMarks)),
    now,
  );
}

function passes({ type, epicId, labelIds }: StoryMarks, { types, epics, labels }: SprintFilter): boolean {
  if (types !== undefined && !types.includes(type)) return false;
  if (epics !== undefined && !(epicId !== null && epics.includes(epicId))) return false;
  return labels === undefined || labelIds.some((label) => labels.includes(label));
}

const scopeOf = (columns: ScopeColumns): ScopeRow => {
  const [version, fromSprint, toSprint, fromPoints, toPoints, wasOpen, isOpen, at, undoes] = columns;
  return { version, fromSprint, toSprint, fromPoints, toPoints, wasOpen, isOpen, at, undoes };
};

const moveOf = ([version, from, to, at, undoes]: MoveColumns): Move => ({
  ...{ version, at, undoes },
  from: placeOf(from),
  to: placeOf(to),
});

const storyOf = (
  { id, scope, moves, outcome }: SprintStoryRow,
  { number, title, type, parentId }: StoryMarks,
): SprintStory => ({
  ...{ id, number, title, type, parentId },
  scope: scope.map(scopeOf),
  moves: (moves ?? []).map(moveOf),
  outcome: outcome && {
    to: outcome.toSprint === null ? null : { id: outcome.toSprint, number: outcome.toNumber ?? 0 },
    reason: outcome.reason,
  },
});
