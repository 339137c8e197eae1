import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the clone. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..');

/** @param {...string} parts */
export const inRoot = (...parts) => path.join(root, ...parts);

export const migrationsFolder = inRoot('prisma', 'migrations');
export const schemaFile = inRoot('prisma', 'schema.prisma');
