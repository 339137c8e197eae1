import {
  defaultPolicy,
  type Epic,
  type Label,
  type Link,
  type Member,
  type Project,
  type StagePolicy,
} from '@rondo/domain';
import type { Pool } from 'pg';
import { LiveProject, livePlan } from './live-project.js';
import { knownReferences } from './known-references.js';
import { storyJson, storyReader } from './story-rows.js';

interface LoadedProject {
  readonly version: number;
  readonly next_number: number;
  readonly workspace_id: string;
  readonly project: Project;
  readonly stages: readonly StagePolicy[];
  readonly members: readonly Member[];
  readonly labels: readonly Label[];
  readonly epics: readonly Epic[];
  readonly links: readonly Link[];
  readonly stories: readonly (readonly unknown[])[];
  readonly plan: readonly (readonly unknown[])[];
}

const list = (json: string, from: string): string => `(SELECT coalesce(json_agg(${json}), '[]') FROM ${from})`;
const millis = (column: string): string => `(extract(epoch FROM ${column}) * 1000)::bigint`;

/** One statement, so that everything is of one moment. */
const live = `SELECT t.version, p.next_number, p.workspace_id,
  json_build_object('id', p.id, 'key', p.key, 'name', p.name, 'description', p.description, 'doneStage', p.done_stage,
    'archivedAt', ${millis('p.archived_at')}) AS project,
  ${list(
    `json_build_object('id', stage, 'label', label, 'folded', folded, 'wipLimit', wip_limit, 'wipMode', wip_mode,
      'entryChecklist', entry_checklist, 'entryRequired', entry_required)`,
    'stage_policy WHERE project_id = $1',
  )} AS stages,
  ${list(`json_build_object('id', user_id, 'role', role, 'disciplines', disciplines)`, 'member WHERE project_id = $1')} AS members,
  ${list(`json_build_object('id', id, 'name', name, 'color', color)`, 'label WHERE project_id = $1')} AS labels,
  ${list(
    `json_build_object('id', id, 'title', title, 'color', color, 'closedAt', ${millis('closed_at')})`,
    'epic WHERE project_id = $1',
  )} AS epics,
  ${list(`json_build_object('id', id, 'fromId', from_id, 'toId', to_id, 'kind', kind)`, 'story_link WHERE project_id = $1')} AS links,
  ${list(
    storyJson,
    `(SELECT * FROM story WHERE project_id = $1 AND fate = 'open' AND stage <> 'PLAN'
      AND NOT (stage = 'MANAGE' AND entered_at < $2) ORDER BY stage, rank, id) s`,
  )} AS stories,
  ${list(
    storyJson,
    `(SELECT * FROM story WHERE project_id = $1 AND fate = 'open' AND stage = 'PLAN'
      ORDER BY stage, rank, id LIMIT ${livePlan}) s`,
  )} AS plan
  FROM stream t JOIN project p ON p.id = t.id WHERE t.id = $1`;

const daysOnBoard = 14 * 86_400_000;

/** The live set of a project, or null when there is no such project. */
export async function loadProject(pool: Pool, projectId: string, now: number): Promise<LiveProject | null> {
  const { rows } = await pool.query<LoadedProject>({
    name: 'load_project',
    text: live,
    values: [projectId, new Date(now - daysOnBoard)],
  });
  const [row] = rows;
  if (row === undefined) return null;
  const state = new LiveProject(row.workspace_id, row.plan.length === livePlan);
  state.put('project', row.project.id, row.project);
  for (const policy of defaultPolicy()) state.put('stage', policy.id, policy);
  for (const policy of row.stages) state.put('stage', policy.id, policy);
  for (const member of row.members) state.put('member', member.id, member);
  for (const label of row.labels) state.put('label', label.id, label);
  for (const epic of row.epics) state.put('epic', epic.id, epic);
  for (const link of row.links) state.put('link', link.id, link);
  const read = storyReader();
  for (const values of [...row.stories, ...row.plan]) {
    const story = knownReferences(state, read(values));
    state.put('story', story.id, story);
  }
  state.version = row.version;
  state.nextNumber = row.next_number;
  // Putting keeps a journal; nothing of the loading is ever taken back.
  state.apply([]);
  return state;
}
