import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { startTemporaryDatabase } from './database.mjs';
import { migrationsFolder, root, schemaFile } from './paths.mjs';
import { Refusal, runCommand } from './refusal.mjs';
import { openSchemaEngine } from './schema-engine.mjs';

/** The schema that the newest migration leads to. The engine cannot read it back from PostgreSQL 18 through the adapter. */
const migratedSchemaFile = path.join(migrationsFolder, 'migrated.prisma');
const emptyScript = '-- This is an empty migration.';

/**
 * Writes the migration that leads from the existing ones to schema.prisma.
 * @param {string} name
 * @returns {Promise<string | undefined>} its file; none when nothing changed
 */
async function writeMigration(name) {
  const wanted = await readFile(schemaFile, 'utf8');
  const script = await scriptTo(wanted);
  if (script.trim() === emptyScript) return undefined;
  const file = path.join(migrationsFolder, `${timestamp()}_${name}`, 'migration.sql');
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, script);
  await writeFile(migratedSchemaFile, wanted);
  return file;
}

async function scriptTo(wanted) {
  const migrated = await readFile(migratedSchemaFile, 'utf8').catch(() => undefined);
  const database = await startTemporaryDatabase();
  const engine = await openSchemaEngine(database.url);
  try {
    return await engine.scriptBetween(migrated, wanted);
  } catch (error) {
    throw new Refusal(error.message, { cause: error });
  } finally {
    await engine.close();
    await database.stop();
  }
}

/** The moment to the second, as Prisma writes it in front of a migration's name. */
const timestamp = () => new Date().toISOString().replaceAll(/\D/g, '').slice(0, 14);

await runCommand(async () => {
  const [name] = process.argv.slice(2);
  if (!name) throw new Refusal('Name the migration: node packages/launch/src/new-migration.mjs NAME');
  const file = await writeMigration(name);
  console.log(file ? `Wrote ${path.relative(root, file)}` : 'schema.prisma changed nothing.');
});
