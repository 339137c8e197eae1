import type { Pool } from 'pg';

const ownedTables = ['check_line', 'comment', 'story_text', 'stage_move', 'blocker', 'story_change'];

const deletes = ownedTables.map(
  (table) =>
    `of_${table} AS (DELETE FROM ${table} t USING gone WHERE t.project_id = gone.project_id AND t.story_id = gone.id)`,
);

const purge = `WITH gone AS (DELETE FROM story WHERE fate = 'trash' AND removed_at < $1 RETURNING project_id, id),
  ${deletes.join(', ')},
  links AS (DELETE FROM story_link t USING gone WHERE t.project_id = gone.project_id AND gone.id IN (t.from_id, t.to_id))
  SELECT count(*)::int AS gone FROM gone`;

export async function purgeTrash(pool: Pool, before: Date): Promise<number> {
  const { rows } = await pool.query<{ gone: number }>(purge, [before]);
  return rows[0]?.gone ?? 0;
}
