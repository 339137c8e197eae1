import { readdir } from 'node:fs/promises';
import pg from 'pg';
import { StartRefusal } from '../config.js';
import { isDatabaseUnavailable } from './unavailable.js';
const migrations = new URL('../../../../../prisma/migrations/', import.meta.url);
const connectTimeout = 5_000;
/** Refuses a database that this code cannot work with, in words, before anything else touches it. */ export async function checkDatabase(connectionString) {
    const applied = await appliedMigrations(connectionString);
    const known = await knownMigrations();
    const newer = applied.filter((name)=>!known.includes(name));
    const missing = known.filter((name)=>!applied.includes(name));
    if (newer.length > 0) throw new StartRefusal(`The database has a schema newer than the code (it knows ${newer.join(', ')}): start a newer version of Rondo, or restore a backup from before the upgrade.`);
    if (missing.length > 0) throw new StartRefusal(`The database is not migrated (${missing.join(', ')}): start with npm start, which migrates it.`);
}
async function knownMigrations() {
    const entries = await readdir(migrations, {
        withFileTypes: true
    });
    return entries.filter((entry)=>entry.isDirectory()).map((entry)=>entry.name);
}
async function appliedMigrations(connectionString) {
    const client = new pg.Client({
        connectionString,
        connectionTimeoutMillis: connectTimeout,
        query_timeout: connectTimeout
    });
    client.on('error', ()=>undefined);
    try {
        await client.connect();
        const { rows } = await client.query('SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL');
        return rows.map((row)=>row.migration_name);
    } catch (error) {
        if (hasCode(error, '42P01')) return [];
        if (isDatabaseUnavailable(error)) throw error;
        throw new StartRefusal(`The database of DATABASE_URL refuses: ${String(error)}.`, {
            cause: error
        });
    } finally{
        await client.end().catch(()=>undefined);
    }
}
const hasCode = (error, code)=>error instanceof Error && 'code' in error && error.code === code;

//# sourceMappingURL=schema-check.js.map
