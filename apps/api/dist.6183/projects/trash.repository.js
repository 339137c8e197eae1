const ownedTables = [
    'check_line',
    'comment',
    'story_text',
    'poker_round'
];
/** Of a story that was in a sprint these stay: the sprint's report goes on being true. */ const flowTables = [
    'stage_move',
    'scope_move',
    'blocker',
    'story_change'
];
const deletes = ownedTables.map((table)=>`of_${table} AS (DELETE FROM ${table} t USING gone WHERE t.project_id = gone.project_id AND t.story_id = gone.id)`);
const flows = flowTables.map((table)=>`of_${table} AS (DELETE FROM ${table} t USING gone WHERE t.project_id = gone.project_id AND t.story_id = gone.id
      AND NOT EXISTS (SELECT FROM scope_move s WHERE s.project_id = t.project_id AND s.story_id = t.story_id AND s.to_sprint IS NOT NULL))`);
const purge = `WITH gone AS (DELETE FROM story WHERE fate = 'trash' AND removed_at < $1 RETURNING project_id, id),
  ${[
    ...deletes,
    ...flows
].join(', ')},
  links AS (DELETE FROM story_link t USING gone WHERE t.project_id = gone.project_id AND gone.id IN (t.from_id, t.to_id))
  SELECT count(*)::int AS gone FROM gone`;
export async function purgeTrash(pool, before) {
    const { rows } = await pool.query(purge, [
        before
    ]);
    return rows[0]?.gone ?? 0;
}

//# sourceMappingURL=trash.repository.js.map
