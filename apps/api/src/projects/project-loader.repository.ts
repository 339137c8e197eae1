import { livePlan, smallKinds, type Snapshot } from '@rondo/contracts';
import { defaultPlanning, defaultPolicy, type ProjectId, type Rank } from '@rondo/domain';
import type { Pool } from 'pg';
import { LiveProject } from './live-project.js';
import { knownReferences } from './known-references.js';
import { entityJson, smallTables } from './small-tables.js';
import { boardSince, leftBoard, storyJson, storyReader } from './story-rows.js';

interface LoadedProject {
  readonly version: number;
  readonly next_number: number;
  readonly workspace_id: string;
  readonly last_rank: Rank | null;
  readonly of: Snapshot['of'];
  readonly stories: readonly (readonly unknown[])[];
  readonly plan: readonly (readonly unknown[])[];
  /** Those of PLAN that are in a sprint, wherever they stand. */
  readonly planned: readonly (readonly unknown[])[];
}

const list = (json: string, from: string): string => `(SELECT coalesce(json_agg(${json}), '[]') FROM ${from})`;
const millis = (column: string): string => `(extract(epoch FROM ${column}) * 1000)::bigint`;

/** One statement, so that everything is of one moment. */
const live = `SELECT t.version, p.next_number, p.workspace_id,
  (SELECT rank FROM story WHERE project_id = $1 AND fate = 'open' AND stage = 'PLAN'
    ORDER BY stage DESC, rank DESC, id DESC LIMIT 1) AS last_rank, json_build_object(
  'project', json_build_array(json_build_object('id', p.id, 'key', p.key, 'name', p.name, 'description', p.description,
    'doneStage', p.done_stage, 'archivedAt', ${millis('p.archived_at')})),
  ${(Object.keys(smallTables) as (keyof typeof smallTables)[])
    .map((kind) => `'${kind}', ${list(entityJson(kind), `${smallTables[kind].from} WHERE project_id = $1`)}`)
    .join(',\n  ')}) AS of,
  ${list(
    storyJson,
    `(SELECT * FROM story WHERE project_id = $1 AND fate = 'open' AND stage <> 'PLAN'
      AND NOT (${leftBoard('story', '$2')}) ORDER BY stage, rank, id) s`,
  )} AS stories,
  ${list(
    storyJson,
    `(SELECT * FROM story WHERE project_id = $1 AND fate = 'open' AND stage = 'PLAN'
      ORDER BY stage, rank, id LIMIT ${livePlan}) s`,
  )} AS plan,
  ${list(
    storyJson,
    `story s WHERE project_id = $1 AND fate = 'open' AND stage = 'PLAN' AND sprint_id IS NOT NULL`,
  )} AS planned
  FROM stream t JOIN project p ON p.id = t.id WHERE t.id = $1`;

/** The live set of a project, or null when there is no such project. */
export async function loadProject(pool: Pool, projectId: string, now: number): Promise<LiveProject | null> {
  const { rows } = await pool.query<LoadedProject>({
    name: 'load_project',
    text: live,
    values: [projectId, boardSince(now)],
  });
  const [row] = rows;
  if (row === undefined) return null;
  const state = new LiveProject(row.workspace_id, row.plan.length === livePlan);
  for (const policy of defaultPolicy()) state.put('stage', policy.id, policy);
  state.put('planning', projectId, defaultPlanning(projectId as ProjectId));
  for (const kind of smallKinds) for (const entity of row.of[kind]) state.put(kind, entity.id, entity);
  const read = storyReader();
  for (const values of [...row.stories, ...row.plan, ...row.planned]) {
    const story = knownReferences(state, read(values));
    state.put('story', story.id, story);
  }
  state.version = row.version;
  state.nextNumber = row.next_number;
  if (row.plan.length === livePlan) {
    state.lastRank = row.last_rank;
    state.planUpTo = read(row.plan.at(-1) ?? []).rank;
  }
  // Putting keeps a journal; nothing of the loading is ever taken back.
  state.apply([]);
  return state;
}
