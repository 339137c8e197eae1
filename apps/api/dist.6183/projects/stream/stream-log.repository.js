import { createHash } from 'node:crypto';
import { changeRow, changeTable, changeOf } from './change-rows.js';
import { insert } from './section.js';
const accessOf = (credential)=>`(SELECT u.access_version FROM credential c
  JOIN app_user u ON u.id = c.user_id WHERE c.id = ${credential} AND c.revoked_at IS NULL AND c.expires_at > now())`;
const headIf = (guard)=>`UPDATE stream SET version = $3 WHERE id = $1 AND version = $2 AND ${guard} RETURNING id`;
const ifAuthor = headIf(`${accessOf('$4::uuid')} = $5::int`);
const ifAuthors = headIf(`NOT EXISTS (SELECT FROM unnest($4::uuid[], $5::int[]) AS author (credential_id, access_version)
  WHERE ${accessOf('author.credential_id')} IS DISTINCT FROM author.access_version)`);
/** The numbered history of every stream, in Postgres. */ export class StreamLog {
    pool;
    texts = new Map();
    constructor(pool){
        this.pool = pool;
    }
    /** Saves a draft in one statement, if the stream is still where it was and every author still has the rights used. */ async append(streamId, base, accepted, sections) {
        const rows = accepted.map(({ change, waiting })=>changeRow(streamId, change, waiting.mutation.digest));
        const all = [
            insert('ch', changeTable, rows),
            ...sections
        ];
        const authors = credentialsOf(accepted);
        const [author] = authors;
        const alone = author !== undefined && authors.length === 1;
        let codes = alone ? '1' : '';
        const values = [
            streamId,
            base,
            base + rows.length
        ];
        if (alone) values.push(author.id, author.accessVersion);
        else values.push(authors.map(({ id })=>id), authors.map(({ accessVersion })=>accessVersion));
        for (const section of all){
            codes += section.code;
            values.push(...section.values);
        }
        const name = nameOf(codes);
        const { rows: answer } = await this.pool.query({
            name,
            text: this.textOf(name, alone ? ifAuthor : ifAuthors, all),
            values
        });
        return answer[0]?.appended === true;
    }
    /** Changes after a version, oldest first. */ async after(streamId, version, limit) {
        const { rows } = await this.pool.query({
            name: 'changes_after',
            text: 'SELECT * FROM change WHERE stream_id = $1 AND version > $2 ORDER BY version LIMIT $3',
            values: [
                streamId,
                version,
                limit
            ]
        });
        return rows.map((row)=>changeOf(row));
    }
    /** What somebody who holds a version has missed; `tooOld` when it is more than `most`, or when there is no such version. */ async since(streamId, version, most) {
        const head = await this.version(streamId);
        if (head === null) return null;
        if (version > head || head - version > most) return {
            version: head,
            tooOld: true,
            changes: []
        };
        const changes = version === head ? [] : await this.after(streamId, version, most);
        return {
            version: changes.at(-1)?.version ?? head,
            tooOld: false,
            changes
        };
    }
    /** Where a stream stands; null when there is none. */ async version(streamId) {
        const { rows } = await this.pool.query({
            name: 'stream_version',
            text: 'SELECT version FROM stream WHERE id = $1',
            values: [
                streamId
            ]
        });
        return rows[0]?.version ?? null;
    }
    async versions(streamIds) {
        const { rows } = await this.pool.query({
            name: 'stream_versions',
            text: 'SELECT id, version FROM stream WHERE id = ANY($1::uuid[])',
            values: [
                streamIds
            ]
        });
        return rows;
    }
    /** The changes that these writes made when they came before, by `actor mutation`. */ async earlier(streamId, waiting) {
        const { rows } = await this.pool.query({
            name: 'changes_of_mutations',
            text: `SELECT c.* FROM unnest($2::uuid[], $3::text[]) AS m (actor_id, mutation_id)
        JOIN change c ON c.stream_id = $1 AND c.actor_id = m.actor_id AND c.mutation_id = m.mutation_id`,
            values: [
                streamId,
                waiting.map((one)=>one.author.actor.userId),
                waiting.map((one)=>one.mutation.id)
            ]
        });
        return new Map(rows.map((row)=>[
                `${row.actor_id} ${row.mutation_id}`,
                {
                    change: changeOf(row),
                    digest: row.digest
                }
            ]));
    }
    /** What each credential that is still good allows now. */ async standings(workspaceId, credentialIds) {
        const { rows } = await this.pool.query(`SELECT c.id, u.access_version, p.role FROM credential c JOIN app_user u ON u.id = c.user_id
        LEFT JOIN person p ON p.workspace_id = $1 AND p.user_id = u.id
        WHERE c.id = ANY($2::uuid[]) AND c.revoked_at IS NULL AND c.expires_at > now()`, [
            workspaceId,
            credentialIds
        ]);
        return new Map(rows.map((row)=>[
                row.id,
                {
                    accessVersion: row.access_version,
                    role: row.role
                }
            ]));
    }
    textOf(name, head, sections) {
        const known = this.texts.get(name);
        if (known !== undefined) return known;
        let taken = 5;
        const parts = sections.map(({ code, sql, values })=>{
            const parameters = values.map(()=>`$${taken += 1}`);
            return `w_${code} AS (${sql(...parameters)})`;
        });
        const text = `WITH head AS (${head}), ${parts.join(', ')} SELECT EXISTS (SELECT FROM head) AS appended`;
        this.texts.set(name, text);
        return text;
    }
}
/** Postgres keeps 63 characters of a name. */ const nameOf = (codes)=>codes.length <= 63 ? codes : createHash('sha256').update(codes).digest('base64url');
/** Each credential with the access version its rights were read at, once. */ function credentialsOf(accepted) {
    const found = [];
    for (const { waiting } of accepted){
        const { credential } = waiting.author;
        if (credential === null) continue;
        const { id, accessVersion } = credential;
        if (!found.some((known)=>known.id === id && known.accessVersion === accessVersion)) found.push(credential);
    }
    return found;
}

//# sourceMappingURL=stream-log.repository.js.map
