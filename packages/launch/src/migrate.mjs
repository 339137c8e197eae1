import { migrationNames } from './migration-files.mjs';
import { connect } from './postgres-connection.mjs';
import { Refusal } from './refusal.mjs';

/** Two processes that start together migrate one after the other. Any number that nothing else in the database locks. */
const migrationLock = 7_266_301;

/**
 * Brings a database to the schema of the code and names the migrations applied.
 * @param {string} databaseUrl
 * @returns {Promise<string[]>}
 */
export async function migrate(databaseUrl) {
  const client = await connect(databaseUrl);
  try {
    await client.query('SELECT pg_advisory_lock($1)', [migrationLock]);
    const known = await migrationNames();
    const applied = await appliedMigrations(client);
    refuseNewerSchema(applied, known);
    return known.every((name) => applied.includes(name)) ? [] : await applyMigrations(databaseUrl);
  } finally {
    await client.end();
  }
}

async function appliedMigrations(client) {
  const { rows } = await client.query(`SELECT to_regclass('_prisma_migrations') IS NOT NULL AS present`);
  if (!rows[0].present) return [];
  const applied = await client.query(
    'SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL',
  );
  return applied.rows.map((row) => row.migration_name);
}

function refuseNewerSchema(applied, known) {
  const unknown = applied.filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    throw new Refusal(
      `The database has a schema newer than the code (it knows ${unknown.join(', ')}): start a newer version of Rondo, or restore a backup from before the upgrade.`,
    );
  }
}

async function applyMigrations(databaseUrl) {
  const { openSchemaEngine } = await import('./schema-engine.mjs');
  const engine = await openSchemaEngine(databaseUrl);
  try {
    const { appliedMigrationNames } = await engine.applyMigrations();
    return appliedMigrationNames;
  } catch (error) {
    throw new Refusal(`The database could not be migrated: ${error.message.trim()}`, { cause: error });
  } finally {
    await engine.close();
  }
}
