import { Injectable } from '@nestjs/common';
import type { Reply } from '@rondo/contracts';
import type { ProjectRole, SprintId, StoryId, UserId, WorkspaceRole } from '@rondo/domain';
import { Database } from '../platform/database/database.js';

/** A living link, and what the one who made it may do now. */
export interface GuestLink {
  readonly id: string;
  readonly projectId: string;
  readonly sprintId: SprintId;
  readonly madeBy: UserId;
  readonly accessVersion: number;
  readonly workspaceRole: WorkspaceRole;
  readonly projectRole: ProjectRole | null;
}

export type Review = Pick<Reply<'review.open'>, 'sprint' | 'demos' | 'feedback'>;

const findLink = `SELECT c.id, c.project_id AS "projectId", c.sprint_id AS "sprintId", u.id AS "madeBy",
    u.access_version AS "accessVersion", w.role AS "workspaceRole", m.role AS "projectRole"
  FROM credential c JOIN app_user u ON u.id = c.user_id JOIN project p ON p.id = c.project_id
  JOIN person w ON w.workspace_id = p.workspace_id AND w.user_id = u.id
  LEFT JOIN member m ON m.project_id = p.id AND m.user_id = u.id
  WHERE c.secret_hash = $1 AND c.kind = 'guest' AND c.revoked_at IS NULL AND c.expires_at > $2`;

const ms = (column: string): string => `(extract(epoch FROM ${column}) * 1000)::float8`;

/** What was shown stays to be seen when it was put away in the archive, and goes with a story that was deleted. */
const shown = (demo: string, story: string): string =>
  `story ${story} ON ${story}.project_id = ${demo}.project_id AND ${story}.id = ${demo}.story_id AND ${story}.fate <> 'trash'`;

/** Only what a guest may see is read at all. */
const readReview = `SELECT
    json_build_object('number', s.number, 'name', s.name, 'goal', s.goal, 'startsOn', s.starts_on, 'endsOn', s.ends_on) AS sprint,
    (SELECT coalesce(json_agg(json_build_object('id', d.id, 'title', t.title, 'presenter', w.name, 'link', d.link,
        'shownAt', ${ms('d.shown_at')}, 'verdict', d.verdict) ORDER BY d.rank COLLATE "C", d.id), '[]')
      FROM demo d JOIN ${shown('d', 't')}
      LEFT JOIN project p ON p.id = d.project_id
      LEFT JOIN person w ON w.workspace_id = p.workspace_id AND w.user_id = d.presenter_id
      WHERE d.project_id = s.project_id AND d.sprint_id = s.id) AS demos,
    (SELECT coalesce(json_agg(json_build_object('id', f.id, 'body', f.body, 'demoId', d.id,
        'saidAt', ${ms('f.said_at')}, 'adopted', f.became_id IS NOT NULL) ORDER BY f.said_at, f.id), '[]')
      FROM feedback f LEFT JOIN (demo d JOIN ${shown('d', 't')})
        ON d.project_id = f.project_id AND d.sprint_id = f.sprint_id AND d.story_id = f.about_id
      WHERE f.project_id = s.project_id AND f.sprint_id = s.id AND f.id = ANY($3::uuid[])) AS feedback
  FROM sprint s WHERE s.project_id = $1 AND s.id = $2`;

@Injectable()
export class ReviewsRepository {
  constructor(private readonly database: Database) {}

  async hasSprint(projectId: string, sprintId: string): Promise<boolean> {
    const { rows } = await this.database.pool.query('SELECT FROM sprint WHERE project_id = $1 AND id = $2', [
      projectId,
      sprintId,
    ]);
    return rows.length === 1;
  }

  /** Null: there is no such link, it was closed, or whoever made it has left. */
  async link(secretHash: string, now: number): Promise<GuestLink | null> {
    const { rows } = await this.database.pool.query<GuestLink>(findLink, [secretHash, new Date(now)]);
    return rows[0] ?? null;
  }

  /** `mine`: the feedback that the guest knows the ids of. */
  async review(projectId: string, sprintId: string, mine: readonly string[]): Promise<Review | null> {
    const { rows } = await this.database.pool.query<Review>(readReview, [projectId, sprintId, mine]);
    return rows[0] ?? null;
  }

  async storyShown(projectId: string, sprintId: string, demoId: string): Promise<StoryId | null> {
    const { rows } = await this.database.pool.query<{ story_id: StoryId }>(
      `SELECT d.story_id FROM demo d JOIN ${shown('d', 't')} WHERE d.project_id = $1 AND d.sprint_id = $2 AND d.id = $3`,
      [projectId, sprintId, demoId],
    );
    return rows[0]?.story_id ?? null;
  }
}
