import { daysOnBoard, type Story } from '@rondo/domain';
import { timestamp } from './stream/change-rows.js';
import type { Row, Table } from './stream/section.js';

export const storyTable: Table = {
  name: 'story',
  keys: ['project_id', 'id'],
  columns: [
    'number',
    'title',
    'type',
    'stage',
    'rank',
    'lap',
    'entered_at',
    'priority',
    'points',
    'label_ids',
    'assignee_ids',
    'epic_id',
    'sprint_id',
    'parent_id',
    'due_on',
    'origin',
    'blocked',
    'confirmed',
    'text_version',
    'postponed',
    'postponed_from',
    'criteria',
    'criteria_done',
    'checks',
    'checks_done',
    'comments',
    'created_at',
    'created_by',
    'fate',
    'removed_at',
  ],
  json: ['blocked'],
};

export type Fate = 'open' | 'trash' | 'archive';

export const storyRow = (projectId: string, story: Story, fate: Fate, removedAt: number | null): Row => ({
  project_id: projectId,
  id: story.id,
  number: story.number,
  title: story.title,
  type: story.type,
  stage: story.stage,
  rank: story.rank,
  lap: story.lap,
  entered_at: timestamp(story.enteredAt),
  priority: story.priority,
  points: story.points,
  label_ids: story.labelIds,
  assignee_ids: story.assigneeIds,
  epic_id: story.epicId,
  sprint_id: story.sprintId,
  parent_id: story.parentId,
  due_on: story.dueOn,
  origin: story.origin,
  blocked: story.blocked,
  confirmed: story.confirmed,
  text_version: story.textVersion,
  postponed: story.postponed,
  postponed_from: story.postponedFrom,
  criteria: story.criteria,
  criteria_done: story.criteriaDone,
  checks: story.checks,
  checks_done: story.checksDone,
  comments: story.comments,
  created_at: timestamp(story.createdAt),
  created_by: story.createdBy,
  fate,
  removed_at: removedAt === null ? null : timestamp(removedAt),
});

/** Finished before the given time: no part of the live set, unless its sprint is not closed yet. */
export const leftBoard = (story: string, before: string): string =>
  `${story}.stage = 'MANAGE' AND ${story}.entered_at < ${before} AND NOT EXISTS (SELECT FROM sprint
    WHERE sprint.project_id = ${story}.project_id AND sprint.id = ${story}.sprint_id AND sprint.closed_at IS NULL)`;

export const boardSince = (now: number): Date => new Date(now - daysOnBoard * 86_400_000);

const time = (column: string): string => `(extract(epoch FROM s.${column}) * 1000)::bigint`;

const fields = {
  id: 's.id',
  number: 's.number',
  title: 's.title',
  type: 's.type',
  stage: 's.stage',
  rank: 's.rank',
  lap: 's.lap',
  enteredAt: time('entered_at'),
  priority: 's.priority',
  points: 's.points',
  labelIds: 's.label_ids',
  assigneeIds: 's.assignee_ids',
  epicId: 's.epic_id',
  sprintId: 's.sprint_id',
  parentId: 's.parent_id',
  dueOn: 's.due_on',
  origin: 's.origin',
  blocked: 's.blocked',
  confirmed: 's.confirmed',
  textVersion: 's.text_version',
  postponed: 's.postponed',
  postponedFrom: 's.postponed_from',
  createdAt: time('created_at'),
  createdBy: 's.created_by',
  criteria: 's.criteria',
  criteriaDone: 's.criteria_done',
  checks: 's.checks',
  checksDone: 's.checks_done',
  comments: 's.comments',
} satisfies Record<keyof Story, string>;

/** A story `s` as JSON without its field names, to be read by `storyOf`: one text parses faster than 29 columns. */
export const storyJson = `json_build_array(${Object.values(fields).join(', ')})`;

const names = Object.keys(fields) as (keyof Story)[];
const shared = new Set<keyof Story>([
  'type',
  'stage',
  'priority',
  'origin',
  'epicId',
  'sprintId',
  'postponedFrom',
  'createdBy',
]);

/** Values that repeat over thousands of stories are kept once. */
export function storyReader(): (values: readonly unknown[]) => Story {
  const known = new Map<unknown, unknown>();
  const once = (value: unknown): unknown => {
    if (value === null) return null;
    if (!known.has(value)) known.set(value, value);
    return known.get(value);
  };
  const noList: readonly never[] = [];
  return (values) => {
    const story: Record<string, unknown> = {};
    names.forEach((name, index) => {
      const value = values[index];
      if (shared.has(name)) story[name] = once(value);
      else if (Array.isArray(value)) story[name] = value.length === 0 ? noList : value.map(once);
      else story[name] = value;
    });
    return story as unknown as Story;
  };
}

export const storyOf = (values: readonly unknown[]): Story => storyReader()(values);
