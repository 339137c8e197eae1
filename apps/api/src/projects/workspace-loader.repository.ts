import { WorkspaceState, type Person, type Workspace } from '@rondo/domain';
import type { Pool } from 'pg';

interface LoadedWorkspace {
  readonly version: number;
  readonly workspace: Workspace;
  readonly people: readonly Person[];
}

const live = `SELECT t.version, json_build_object('id', w.id, 'slug', w.slug, 'name', w.name) AS workspace,
  (SELECT coalesce(json_agg(json_build_object('id', user_id, 'name', name, 'color', color, 'role', role,
    'example', NOT EXISTS (SELECT FROM app_user u WHERE u.id = user_id))), '[]')
    FROM person WHERE workspace_id = $1) AS people
  FROM stream t JOIN workspace w ON w.id = t.id WHERE t.id = $1`;

/** A workspace with its people, or null when there is none. */
export async function loadWorkspace(pool: Pool, workspaceId: string): Promise<WorkspaceState | null> {
  const { rows } = await pool.query<LoadedWorkspace>(live, [workspaceId]);
  const [row] = rows;
  if (row === undefined) return null;
  const state = new WorkspaceState();
  state.put('workspace', row.workspace.id, row.workspace);
  for (const person of row.people) state.put('person', person.id, person);
  state.version = row.version;
  state.apply([]);
  return state;
}
