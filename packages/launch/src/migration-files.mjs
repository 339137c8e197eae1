import { readdir } from 'node:fs/promises';
import { migrationsFolder } from './paths.mjs';

/** The names of the migrations that the code knows, oldest first. */
export async function migrationNames() {
  const entries = await readdir(migrationsFolder, { withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}
