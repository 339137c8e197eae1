import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { PrismaPg } from '@prisma/adapter-pg';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import pg from 'pg';
import { migrationsFolder } from './paths.mjs';
import { migrationNames } from './migration-files.mjs';

const bindings = '@prisma/schema-engine-wasm/schema_engine_bg';
const everything = { externalTables: [], externalEnums: [] };

/**
 * Prisma's schema engine on one database. Its WebAssembly file is loaded by hand, because Node 20 cannot import it.
 * @param {string} databaseUrl
 */
export async function openSchemaEngine(databaseUrl) {
  const engine = await import(bindings);
  const file = path.join(path.dirname(createRequire(import.meta.url).resolve(bindings)), 'schema_engine_bg.wasm');
  const { instance } = await WebAssembly.instantiate(await readFile(file), { './schema_engine_bg.js': engine });
  engine.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 2 });
  const adapter = bindMigrationAwareSqlAdapterFactory(new PrismaPg(pool));
  const schemaEngine = await engine.SchemaEngine.new({ datamodels: undefined }, () => undefined, adapter);
  return {
    applyMigrations: async () =>
      schemaEngine.applyMigrations({ migrationsList: await migrationsList(), filters: everything }),
    /** The SQL that leads from one Prisma schema, or from an empty database, to another. */
    scriptBetween: async (from, to) => {
      const { stdout } = await schemaEngine.diff({
        from: from === undefined ? { tag: 'empty' } : schemaTarget(from),
        to: schemaTarget(to),
        script: true,
        exitCode: null,
        filters: everything,
      });
      return stdout;
    },
    close: async () => {
      schemaEngine.free();
      await pool.end();
    },
  };
}

const schemaTarget = (content) => ({ tag: 'schemaDatamodel', files: [{ path: 'schema.prisma', content }] });

async function migrationsList() {
  const names = await migrationNames();
  return {
    baseDir: migrationsFolder,
    lockfile: { path: 'migration_lock.toml', content: 'provider = "postgresql"\n' },
    shadowDbInitScript: '',
    migrationDirectories: await Promise.all(
      names.map(async (name) => ({
        path: name,
        migrationFile: {
          path: 'migration.sql',
          content: { tag: 'ok', value: await readFile(path.join(migrationsFolder, name, 'migration.sql'), 'utf8') },
        },
      })),
    ),
  };
}
