import { changeOf } from './stream/change-rows.js';
import { storyJson, storyOf } from './story-rows.js';
const details = `SELECT
  (SELECT coalesce(json_agg(json_build_object('kind', kind, 'id', id, 'storyId', story_id, 'text', text, 'done', done,
    'rank', rank) ORDER BY rank, id), '[]') FROM check_line WHERE project_id = $1 AND story_id = ANY($2::uuid[])) AS lines,
  (SELECT coalesce(json_agg(json_build_object('id', id, 'storyId', story_id, 'authorId', author_id, 'body', body,
    'createdAt', (extract(epoch FROM created_at) * 1000)::bigint,
    'editedAt', (extract(epoch FROM edited_at) * 1000)::bigint) ORDER BY created_at, id), '[]')
    FROM comment WHERE project_id = $1 AND id = ANY($3::uuid[])) AS comments`;
export async function findStories(pool, projectId, ids) {
    const { rows } = await pool.query({
        name: 'find_stories',
        text: `SELECT ${storyJson} AS story, s.fate FROM story s WHERE s.project_id = $1 AND s.id = ANY($2::uuid[])`,
        values: [
            projectId,
            ids
        ]
    });
    return rows.map(({ story, fate })=>({
            story: storyOf(story),
            fate
        }));
}
/** All lines of these stories, whose order matters, and of the comments those that are named: there may be thousands. */ export async function findDetails(pool, projectId, storyIds, commentIds) {
    const { rows } = await pool.query({
        name: 'find_details',
        text: details,
        values: [
            projectId,
            storyIds,
            commentIds
        ]
    });
    const { lines = [], comments = [] } = rows[0] ?? {};
    const ofKind = (wanted)=>lines.filter(({ kind })=>kind === wanted).map(({ kind: _kind, ...line })=>line);
    return {
        storyIds,
        criteria: ofKind('criterion'),
        checks: ofKind('check'),
        comments
    };
}
export async function findPeople(pool, workspaceId, userIds) {
    const { rows } = await pool.query('SELECT user_id FROM person WHERE workspace_id = $1 AND user_id = ANY($2::uuid[])', [
        workspaceId,
        userIds
    ]);
    return new Set(rows.map((row)=>row.user_id));
}
/** Votes by round and user. */ export async function findVotes(pool, projectId, roundIds) {
    const { rows } = await pool.query(`SELECT round_id, json_object_agg(user_id, value) AS votes FROM poker_vote
      WHERE project_id = $1 AND round_id = ANY($2::uuid[]) GROUP BY round_id`, [
        projectId,
        roundIds
    ]);
    return new Map(rows.map((row)=>[
            row.round_id,
            row.votes
        ]));
}
/** By version; with an undo comes what it undid, down to the change at its root. */ export async function findChanges(pool, projectId, versions) {
    const { rows } = await pool.query(`WITH RECURSIVE named AS (
        SELECT * FROM change WHERE stream_id = $1 AND version = ANY($2::int[])
        UNION SELECT c.* FROM named n JOIN change c ON c.stream_id = $1 AND c.version = n.undoes)
      SELECT * FROM named`, [
        projectId,
        versions
    ]);
    return new Map(rows.map((row)=>[
            row.version,
            changeOf(row)
        ]));
}

//# sourceMappingURL=material.repository.js.map
