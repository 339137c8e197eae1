import { Injectable } from '@nestjs/common';
import type { Language } from '@rondo/contracts';
import type { Hue, ProjectRole, Scope, UserId, WorkspaceRole } from '@rondo/domain';
import { Database } from '../platform/database/database.js';
import type { Belonging, Identity } from './identity.js';
import type { CredentialKind } from './requester.js';

/** A browser session that nobody used for this long has ended; justified by a shared board on personal machines. */
export const idleLimit = 7 * 24 * 3_600_000;

interface Row {
  readonly id: string;
  readonly kind: CredentialKind;
  readonly scope: Scope;
  readonly project_id: string | null;
  readonly expires_at: Date;
  readonly user_id: UserId;
  readonly name: string;
  readonly email: string;
  readonly color: Hue;
  readonly language: Language | null;
  readonly access_version: number;
  readonly workspaces: readonly { id: string; slug: string; name: string; role: WorkspaceRole }[] | null;
  readonly projects: readonly { id: string; workspaceId: string; key: string; role: ProjectRole }[] | null;
}

const find = `
  SELECT c.id, c.kind, c.scope, c.project_id, c.expires_at,
         u.id AS user_id, u.name, u.email, u.color, u.language, u.access_version,
         (SELECT json_agg(json_build_object('id', w.id, 'slug', w.slug, 'name', w.name, 'role', p.role) ORDER BY w.name)
            FROM person p JOIN workspace w ON w.id = p.workspace_id
           WHERE p.user_id = u.id) AS workspaces,
         (SELECT json_agg(json_build_object('id', j.id, 'workspaceId', j.workspace_id, 'key', j.key,
                          'role', CASE WHEN p.role IN ('owner', 'admin') THEN 'lead' ELSE m.role END))
            FROM person p
            JOIN project j ON j.workspace_id = p.workspace_id
            LEFT JOIN member m ON m.project_id = j.id AND m.user_id = u.id
           WHERE p.user_id = u.id AND (m.user_id IS NOT NULL OR p.role IN ('owner', 'admin'))) AS projects
    FROM credential c JOIN app_user u ON u.id = c.user_id
   WHERE c.secret_hash = $1 AND c.kind <> 'guest' AND c.revoked_at IS NULL AND c.expires_at > $2
     AND (c.kind <> 'session' OR coalesce(c.last_used_at, c.created_at) > $3)`;

@Injectable()
export class IdentityRepository {
  constructor(private readonly database: Database) {}

  async find(secretHash: string, now: number): Promise<Identity | null> {
    const { rows } = await this.database.pool.query<Row>({
      name: 'identity.find',
      text: find,
      values: [secretHash, new Date(now), new Date(now - idleLimit)],
    });
    const [row] = rows;
    return row === undefined ? null : identityOf(row);
  }

  async touch(credentialId: string, now: number): Promise<void> {
    await this.database.pool.query('UPDATE credential SET last_used_at = $2 WHERE id = $1', [
      credentialId,
      new Date(now),
    ]);
  }
}

function identityOf(row: Row): Identity | null {
  const belongings = belongingsOf(row);
  const workspaces =
    row.kind === 'kiosk' ? belongings.flatMap((place) => wallScreen(place, row.project_id)) : belongings;
  // A wall screen goes dark when the one who opened it no longer sees the project.
  if (row.kind === 'kiosk' && workspaces.length === 0) return null;
  return {
    credentialId: row.id,
    kind: row.kind,
    scope: row.scope,
    expiresAt: row.expires_at.getTime(),
    kioskProjectId: row.kind === 'kiosk' ? row.project_id : null,
    userId: row.user_id,
    name: row.name,
    email: row.email,
    color: row.color,
    language: row.language,
    accessVersion: row.access_version,
    workspaces: new Map(workspaces.map((place) => [place.slug, place])),
  };
}

const belongingsOf = (row: Row): Belonging[] =>
  (row.workspaces ?? []).map((workspace) => ({
    ...workspace,
    projects: new Map(
      (row.projects ?? [])
        .filter((project) => project.workspaceId === workspace.id)
        .map(({ id, key, role }) => [key, { id, key, role }]),
    ),
  }));

/** What a kiosk link sees of a place: one project, as a viewer. */
const wallScreen = (place: Belonging, projectId: string | null): Belonging[] =>
  [...place.projects.values()]
    .filter((project) => project.id === projectId)
    .map((project) => ({
      ...place,
      role: 'guest',
      projects: new Map([[project.key, { ...project, role: 'viewer' as const }]]),
    }));
