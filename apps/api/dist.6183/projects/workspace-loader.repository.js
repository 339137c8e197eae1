import { WorkspaceState } from '@rondo/domain';
const live = `SELECT t.version, json_build_object('id', w.id, 'slug', w.slug, 'name', w.name) AS workspace,
  (SELECT coalesce(json_agg(json_build_object('id', user_id, 'name', name, 'color', color, 'role', role)), '[]')
    FROM person WHERE workspace_id = $1) AS people
  FROM stream t JOIN workspace w ON w.id = t.id WHERE t.id = $1`;
/** A workspace with its people, or null when there is none. */ export async function loadWorkspace(pool, workspaceId) {
    const { rows } = await pool.query(live, [
        workspaceId
    ]);
    const [row] = rows;
    if (row === undefined) return null;
    const state = new WorkspaceState();
    state.put('workspace', row.workspace.id, row.workspace);
    for (const person of row.people)state.put('person', person.id, person);
    state.version = row.version;
    state.apply([]);
    return state;
}

//# sourceMappingURL=workspace-loader.repository.js.map
