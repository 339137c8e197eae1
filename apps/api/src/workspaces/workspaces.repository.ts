import { Injectable } from '@nestjs/common';
import { projectRoles, workspaceRoles, type ProjectRole, type UserId } from '@rondo/domain';
import { Database } from '../platform/database/database.js';

interface NewWorkspace {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly ownerId: UserId;
}

@Injectable()
export class WorkspacesRepository {
  constructor(private readonly database: Database) {}

  /** False when the address is taken. */
  async create({ id, slug, name, ownerId }: NewWorkspace): Promise<boolean> {
    const { rowCount } = await this.database.pool.query(
      `WITH born AS (INSERT INTO workspace (id, slug, name) VALUES ($1, $2, $3) ON CONFLICT (slug) DO NOTHING RETURNING id),
        history AS (INSERT INTO stream (id) SELECT id FROM born),
        access AS (UPDATE app_user SET access_version = access_version + 1 FROM born WHERE app_user.id = $4)
        INSERT INTO person (workspace_id, user_id, name, color, role)
        SELECT born.id, u.id, u.name, u.color, 'owner' FROM born JOIN app_user u ON u.id = $4`,
      [id, slug, name, ownerId],
    );
    return rowCount === 1;
  }

  /** True for whoever is an owner or an admin somewhere. */
  async administers(userId: string): Promise<boolean> {
    const person = await this.database.prisma.person.findFirst({
      where: { userId, role: { in: ['owner', 'admin'] } },
      select: { userId: true },
    });
    return person !== null;
  }

  /** Whether somebody of the workspace can sign in; the people of an example cannot. Null when they are not there. */
  async hasAccount(workspaceId: string, userId: string): Promise<boolean | null> {
    const { rows } = await this.database.pool.query<{ account: boolean }>(
      `SELECT EXISTS (SELECT FROM app_user u WHERE u.id = p.user_id) AS account
        FROM person p WHERE p.workspace_id = $1 AND p.user_id = $2`,
      [workspaceId, userId],
    );
    return rows[0]?.account ?? null;
  }

  /** A password opens every workspace of a person: in each of them the other must be an admin, and not the lesser one. */
  async outranksEverywhere(adminId: string, userId: string): Promise<boolean> {
    const { rows } = await this.database.pool.query<{ free: boolean }>(
      `SELECT EXISTS (
         SELECT FROM person t WHERE t.user_id = $2 AND NOT EXISTS (
           SELECT FROM person a WHERE a.user_id = $1 AND a.workspace_id = t.workspace_id AND a.role IN ('admin', 'owner')
             AND array_position($3, a.role) >= array_position($3, t.role))) AS free`,
      [adminId, userId, workspaceRoles],
    );
    return rows[0]?.free === false;
  }

  /** The ids behind keys; those that do not exist are left out. */
  async projectsByKey(workspaceId: string, keys: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const projects = await this.database.prisma.project.findMany({
      where: { workspaceId, key: { in: [...keys] } },
      select: { id: true, key: true },
    });
    return new Map(projects.map(({ id, key }) => [key, id]));
  }

  /** Where somebody is a member. */
  async projectsOf(workspaceId: string, userId: string): Promise<{ id: string; role: ProjectRole }[]> {
    const { rows } = await this.database.pool.query<{ id: string; role: ProjectRole }>(
      `SELECT p.id, m.role FROM project p JOIN member m ON m.project_id = p.id AND m.user_id = $2
        WHERE p.workspace_id = $1 ORDER BY array_position($3, m.role), p.id`,
      [workspaceId, userId, projectRoles],
    );
    return rows;
  }
}
