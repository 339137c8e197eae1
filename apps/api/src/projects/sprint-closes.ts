import { isDone, stations, type Change, type ProjectEvent, type ProjectView, type Story } from '@rondo/domain';
import { timestamp } from './stream/change-rows.js';
import { drop, insert, type Row, type Section } from './stream/section.js';

const closeTable = {
  name: 'sprint_close',
  keys: ['project_id', 'sprint_id'],
  columns: ['version', 'closed_at', 'planning', 'done_stage', 'sprint'],
  json: ['planning', 'sprint'],
};
const outcomeTable = {
  name: 'sprint_outcome',
  keys: ['project_id', 'story_id', 'sprint_id'],
  columns: [
    'number',
    'title',
    'type',
    'stage',
    'points',
    'epic_id',
    'parent_id',
    'label_ids',
    'assignee_ids',
    'done',
    'to_sprint',
    'to_number',
    'reason',
  ],
};

/**
 * Stories of the sprint that are done and have left the live set: they are taken from their rows. `known`: those of which this draft
 * says itself what became of them.
 */
const unseen = (parameter: string): string => `INSERT INTO sprint_outcome
  (project_id, sprint_id, story_id, number, title, type, stage, points, epic_id, parent_id, label_ids, assignee_ids, done, to_sprint, reason)
  SELECT head.id, s.sprint_id, s.id, s.number, s.title, s.type, s.stage, s.points, s.epic_id, s.parent_id, s.label_ids,
    s.assignee_ids, true, s.sprint_id, ''
  FROM head, json_to_recordset(${parameter}::json) AS c (sprint_id uuid, stages text[], known uuid[]), story s
  WHERE s.project_id = head.id AND s.sprint_id = c.sprint_id AND s.fate = 'open' AND s.stage = ANY(c.stages)
    AND s.id <> ALL(c.known)`;

interface Close {
  readonly row: Row;
  readonly outcomes: readonly Row[];
  readonly doneStages: readonly string[];
}

interface Outcome {
  /** As it was in the sprint. */
  readonly story: Story;
  readonly done: boolean;
  readonly to: string | null;
  readonly reason: string;
}

/** What a closed sprint's report is frozen to. Undoing the close takes it away again. */
export class SprintCloses {
  private readonly closes = new Map<string, Close>();
  private readonly reopened = new Set<string>();

  constructor(
    private readonly projectId: string,
    private readonly state: ProjectView,
  ) {}

  /** Right after the change was applied: a close that is done again by undoing its undo tells as much as the first. */
  note(change: Change): void {
    for (const event of change.events) {
      if (event.kind !== 'sprint' || event.was === null || event.set?.closedAt === undefined) continue;
      const { closedAt } = event.set;
      if (closedAt !== null) this.close(event.id, closedAt, event.was.committedIds ?? [], change);
      else if (!this.closes.delete(event.id)) this.reopened.add(event.id);
    }
  }

  /** `touched`: the stories that this draft writes itself. */
  sections(touched: readonly string[]): Section[] {
    const closes = [...this.closes.values()];
    const ids = [...this.reopened];
    const outcomes = closes.flatMap((close) => close.outcomes);
    const known = [...outcomes.map(({ story_id }) => story_id), ...touched];
    const live = closes.map(({ row, doneStages }) => ({ sprint_id: row['sprint_id'], stages: doneStages, known }));
    return [
      ...(ids.length === 0 ? [] : [drop('rx', closeTable, ids), drop('ry', outcomeTable, ids)]),
      ...(closes.length === 0
        ? []
        : [
            insert(
              'sl',
              closeTable,
              closes.map(({ row }) => row),
            ),
            insert('so', outcomeTable, outcomes),
            { code: 'su', sql: unseen, values: [JSON.stringify(live)] },
          ]),
    ];
  }

  private close(id: string, closedAt: number, committedIds: readonly string[], { version, events }: Change): void {
    const [project] = this.state.of.project.values();
    const [planning] = this.state.of.planning.values();
    const doneStage = project?.doneStage ?? 'OPERATE';
    this.closes.set(id, {
      row: {
        project_id: this.projectId,
        sprint_id: id,
        version,
        closed_at: timestamp(closedAt),
        planning,
        done_stage: doneStage,
        sprint: { ...this.state.of.sprint.get(id), committedIds },
      },
      outcomes: [...this.stayed(id, doneStage), ...this.carried(id, events)].map((outcome) => this.row(id, outcome)),
      doneStages: stations.filter((stage) => isDone(stage, doneStage)),
    });
  }

  private stayed(sprintId: string, doneStage: Story['stage']): Outcome[] {
    return [...this.state.of.story.values()]
      .filter((story) => story.sprintId === sprintId && isDone(story.stage, doneStage))
      .map((story) => ({ story, done: true, to: sprintId, reason: '' }));
  }

  private carried(sprintId: string, events: readonly ProjectEvent[]): Outcome[] {
    return events.flatMap(({ kind, id, set, was, reason = '' }) => {
      const story = this.state.of.story.get(id);
      if (kind !== 'story' || story === undefined || was?.sprintId !== sprintId) return [];
      return [{ story: { ...story, ...was }, done: false, to: set?.sprintId ?? null, reason }];
    });
  }

  private row(sprintId: string, { story, done, to, reason }: Outcome): Row {
    return {
      project_id: this.projectId,
      sprint_id: sprintId,
      story_id: story.id,
      number: story.number,
      title: story.title,
      type: story.type,
      stage: story.stage,
      points: story.points,
      epic_id: story.epicId,
      parent_id: story.parentId,
      label_ids: story.labelIds,
      assignee_ids: story.assigneeIds,
      done,
      to_sprint: to,
      to_number: to === null ? null : (this.state.of.sprint.get(to)?.number ?? null),
      reason,
    };
  }
}
