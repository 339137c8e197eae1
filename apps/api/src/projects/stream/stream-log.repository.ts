import type { Change, WorkspaceRole } from '@rondo/domain';
import { createHash } from 'node:crypto';
import type { Pool } from 'pg';
import type { Author, Credential } from './author.js';
import type { Accepted } from './draft.js';
import { changeRow, changeTable, changeOf, type StoredChange } from './change-rows.js';
import { insert, type Section } from './section.js';
import type { Waiting } from './waiting.js';

const accessOf = (credential: string): string => `(SELECT u.access_version FROM credential c
  JOIN app_user u ON u.id = c.user_id WHERE c.id = ${credential} AND c.revoked_at IS NULL AND c.expires_at > now())`;
const headIf = (guard: string): string =>
  `UPDATE stream SET version = $3 WHERE id = $1 AND version = $2 AND ${guard} RETURNING id`;
const ifAuthor = headIf(`${accessOf('$4::uuid')} = $5::int`);
const ifAuthors =
  headIf(`NOT EXISTS (SELECT FROM unnest($4::uuid[], $5::int[]) AS author (credential_id, access_version)
  WHERE ${accessOf('author.credential_id')} IS DISTINCT FROM author.access_version)`);

export interface Standing {
  readonly accessVersion: number;
  readonly role: WorkspaceRole | null;
}

export interface Missed<Event> {
  readonly version: number;
  readonly tooOld: boolean;
  readonly changes: readonly Change<Event>[];
}

/** The numbered history of every stream, in Postgres. */
export class StreamLog {
  private readonly texts = new Map<string, string>();

  constructor(private readonly pool: Pool) {}

  /** Saves a draft in one statement, if the stream is still where it was and every author still has the rights used. */
  async append<Intent, Event>(
    streamId: string,
    base: number,
    accepted: readonly Accepted<Intent, Event>[],
    sections: readonly Section[],
  ): Promise<boolean> {
    const rows = accepted.map(({ change, waiting }) => changeRow(streamId, change, waiting.mutation.digest));
    const all = [insert('ch', changeTable, rows), ...sections];
    const authors = credentialsOf(accepted);
    const [author] = authors;
    const alone = author !== undefined && authors.length === 1;
    let codes = alone ? '1' : '';
    const values: unknown[] = [streamId, base, base + rows.length];
    if (alone) values.push(author.id, author.accessVersion);
    else
      values.push(
        authors.map(({ id }) => id),
        authors.map(({ accessVersion }) => accessVersion),
      );
    for (const section of all) {
      codes += section.code;
      values.push(...section.values);
    }
    const name = nameOf(codes);
    const { rows: answer } = await this.pool.query<{ appended: boolean }>({
      name,
      text: this.textOf(name, alone ? ifAuthor : ifAuthors, all),
      values,
    });
    return answer[0]?.appended === true;
  }

  /** Changes after a version, oldest first. */
  async after<Event>(streamId: string, version: number, limit: number): Promise<Change<Event>[]> {
    const { rows } = await this.pool.query<StoredChange>({
      name: 'changes_after',
      text: 'SELECT * FROM change WHERE stream_id = $1 AND version > $2 ORDER BY version LIMIT $3',
      values: [streamId, version, limit],
    });
    return rows.map((row) => changeOf<Event>(row));
  }

  /** What somebody who holds a version has missed; `tooOld` when it is more than `most`, or when there is no such version. */
  async since<Event>(streamId: string, version: number, most: number): Promise<Missed<Event> | null> {
    const head = await this.version(streamId);
    if (head === null) return null;
    if (version > head || head - version > most) return { version: head, tooOld: true, changes: [] };
    const changes = version === head ? [] : await this.after<Event>(streamId, version, most);
    return { version: changes.at(-1)?.version ?? head, tooOld: false, changes };
  }

  /** Where a stream stands; null when there is none. */
  async version(streamId: string): Promise<number | null> {
    const { rows } = await this.pool.query<{ version: number }>({
      name: 'stream_version',
      text: 'SELECT version FROM stream WHERE id = $1',
      values: [streamId],
    });
    return rows[0]?.version ?? null;
  }

  async versions(streamIds: readonly string[]): Promise<{ id: string; version: number }[]> {
    const { rows } = await this.pool.query<{ id: string; version: number }>({
      name: 'stream_versions',
      text: 'SELECT id, version FROM stream WHERE id = ANY($1::uuid[])',
      values: [streamIds],
    });
    return rows;
  }

  /** The changes that these writes made when they came before, by `actor mutation`. */
  async earlier<Event>(
    streamId: string,
    waiting: readonly Waiting<unknown, Event>[],
  ): Promise<Map<string, { change: Change<Event>; digest: string }>> {
    const { rows } = await this.pool.query<StoredChange>({
      name: 'changes_of_mutations',
      text: `SELECT c.* FROM unnest($2::uuid[], $3::text[]) AS m (actor_id, mutation_id)
        JOIN change c ON c.stream_id = $1 AND c.actor_id = m.actor_id AND c.mutation_id = m.mutation_id`,
      values: [streamId, waiting.map((one) => one.author.actor.userId), waiting.map((one) => one.mutation.id)],
    });
    return new Map(
      rows.map((row) => [`${row.actor_id} ${row.mutation_id}`, { change: changeOf(row), digest: row.digest }]),
    );
  }

  /** What each credential that is still good allows now. */
  async standings(workspaceId: string, credentialIds: readonly string[]): Promise<Map<string, Standing>> {
    const { rows } = await this.pool.query<{ id: string; access_version: number; role: WorkspaceRole | null }>(
      `SELECT c.id, u.access_version, p.role FROM credential c JOIN app_user u ON u.id = c.user_id
        LEFT JOIN person p ON p.workspace_id = $1 AND p.user_id = u.id
        WHERE c.id = ANY($2::uuid[]) AND c.revoked_at IS NULL AND c.expires_at > now()`,
      [workspaceId, credentialIds],
    );
    return new Map(rows.map((row) => [row.id, { accessVersion: row.access_version, role: row.role }]));
  }

  private textOf(name: string, head: string, sections: readonly Section[]): string {
    const known = this.texts.get(name);
    if (known !== undefined) return known;
    let taken = 5;
    const parts = sections.map(({ code, sql, values }) => {
      const parameters = values.map(() => `$${(taken += 1)}`);
      return `w_${code} AS (${sql(...parameters)})`;
    });
    const text = `WITH head AS (${head}), ${parts.join(', ')} SELECT EXISTS (SELECT FROM head) AS appended`;
    this.texts.set(name, text);
    return text;
  }
}

/** Postgres keeps 63 characters of a name. */
const nameOf = (codes: string): string =>
  codes.length <= 63 ? codes : createHash('sha256').update(codes).digest('base64url');

/** Each credential with the access version its rights were read at, once. */
function credentialsOf(accepted: readonly { readonly waiting: { readonly author: Author } }[]): Credential[] {
  const found: Credential[] = [];
  for (const { waiting } of accepted) {
    const { credential } = waiting.author;
    if (credential === null) continue;
    const { id, accessVersion } = credential;
    if (!found.some((known) => known.id === id && known.accessVersion === accessVersion)) found.push(credential);
  }
  return found;
}
