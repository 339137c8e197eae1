import { defineConfig } from 'prisma/config';

// Generating the client needs no schema engine: naming any program as its binary keeps Prisma from fetching one.
process.env['PRISMA_SCHEMA_ENGINE_BINARY'] ??= process.execPath;

export default defineConfig({ schema: 'prisma/schema.prisma', migrations: { path: 'prisma/migrations' } });
