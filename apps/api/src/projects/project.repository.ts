import { Injectable } from '@nestjs/common';
import type { ProjectSummary, Reply } from '@rondo/contracts';
import type { UserId } from '@rondo/domain';
import { Database } from '../platform/database/database.js';
import type { Requester } from '../sessions/requester.js';

interface NewProject {
  readonly id: string;
  readonly workspaceId: string;
  readonly key: string;
  readonly name: string;
  readonly demo: boolean;
  readonly leadId: string;
}

const ownedTables = [
  'story_change',
  'stage_move',
  'scope_move',
  'sprint_outcome',
  'sprint_close',
  'poker_vote',
  'poker_round',
  'poker',
  'demo',
  'feedback',
  'planning',
  'blocker',
  'story_text',
  'check_line',
  'comment',
  'story_link',
  'story',
  'sprint',
  'epic',
  'label',
  'member',
  'stage_policy',
  'credential',
];

@Injectable()
export class ProjectRepository {
  constructor(private readonly database: Database) {}

  /** What this person sees of a workspace: admins everything, others what they joined. */
  async visible({ userId, workspace }: Requester): Promise<ProjectSummary[]> {
    const { rows } = await this.database.pool.query<ProjectSummary>(
      `SELECT p.id, p.key, p.name, p.description, p.demo, (extract(epoch FROM p.archived_at) * 1000)::float8 AS "archivedAt",
        CASE WHEN $3 THEN 'lead' ELSE m.role END AS role
        FROM project p LEFT JOIN member m ON m.project_id = p.id AND m.user_id = $2
        WHERE p.workspace_id = $1 AND ($3 OR m.user_id IS NOT NULL) ORDER BY p.name, p.id`,
      [workspace?.id, userId, workspace?.role === 'owner' || workspace?.role === 'admin'],
    );
    return rows;
  }

  /** Its members, and those who act as lead everywhere. */
  async people(projectId: string): Promise<Reply<'project.people'>['people']> {
    const { rows } = await this.database.pool.query<Reply<'project.people'>['people'][number]>(
      `SELECT w.user_id AS id, w.name, w.color, w.role,
          NOT EXISTS (SELECT FROM app_user u WHERE u.id = w.user_id) AS example FROM project p JOIN person w ON w.workspace_id = p.workspace_id
        WHERE p.id = $1 AND (w.role IN ('owner', 'admin')
          OR EXISTS (SELECT FROM member m WHERE m.project_id = p.id AND m.user_id = w.user_id))
        ORDER BY w.name, w.user_id`,
      [projectId],
    );
    return rows;
  }

  async isDemo(projectId: string): Promise<boolean> {
    const { rows } = await this.database.pool.query('SELECT FROM project WHERE id = $1 AND demo', [projectId]);
    return rows.length === 1;
  }

  /** Its members who have no account: the people of an example. */
  async cast(projectId: string): Promise<UserId[]> {
    const { rows } = await this.database.pool.query<{ user_id: UserId }>(
      `SELECT user_id FROM member WHERE project_id = $1 AND NOT EXISTS (SELECT FROM app_user u WHERE u.id = user_id)`,
      [projectId],
    );
    return rows.map(({ user_id }) => user_id);
  }

  /** False when the key is taken. */
  async create({ id, workspaceId, key, name, demo, leadId }: NewProject): Promise<boolean> {
    const { rowCount } = await this.database.pool.query(
      `WITH born AS (INSERT INTO project (id, workspace_id, key, name, demo) VALUES ($1, $2, $3, $4, $5)
          ON CONFLICT (workspace_id, key) DO NOTHING RETURNING id),
        history AS (INSERT INTO stream (id) SELECT id FROM born)
        INSERT INTO member (project_id, user_id, role, disciplines) SELECT id, $6, 'lead', '{}' FROM born`,
      [id, workspaceId, key, name, demo, leadId],
    );
    return rowCount === 1;
  }

  /** Its history goes first and is locked by that: what is being appended is either seen and deleted, or refused. */
  async delete(projectId: string): Promise<void> {
    const client = await this.database.pool.connect();
    try {
      await client.query('BEGIN');
      await client.query('DELETE FROM stream WHERE id = $1', [projectId]);
      for (const table of ownedTables) await client.query(`DELETE FROM ${table} WHERE project_id = $1`, [projectId]);
      await client.query('DELETE FROM project WHERE id = $1', [projectId]);
      await client.query('COMMIT');
      client.release();
    } catch (error) {
      // A connection that ends takes its open transaction back.
      client.release(true);
      throw error;
    }
  }
}
