import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the clone. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..');

/** @param {...string} parts */
export const inRoot = (...parts) => path.join(root, ...parts);

export const migrationsFolder = inRoot('prisma', 'migrations');
export const schemaFile = inRoot('prisma', 'schema.prisma');

/**
 * Every file under a folder of the clone, sorted; none when it does not exist.
 * @param {string} folder
 * @param {string[]} without names of folders to leave out
 * @returns {Promise<string[]>}
 */
export async function filesUnder(folder, without = []) {
  const entries = await readdir(inRoot(folder), { withFileTypes: true }).catch(() => []);
  const lists = entries
    .filter((entry) => !without.includes(entry.name))
    .map((entry) => {
      const name = path.join(folder, entry.name);
      return entry.isDirectory() ? filesUnder(name, without) : [inRoot(name)];
    });
  return (await Promise.all(lists)).flat().sort();
}
