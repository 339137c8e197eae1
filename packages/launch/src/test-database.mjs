import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { migrate } from './migrate.mjs';

/** Migrated once; every test database is a copy of it. */
const template = 'rondo_template';

/** @param {string} serverUrl */
export async function createTemplate(serverUrl) {
  await run(serverUrl, `CREATE DATABASE ${template}`);
  await migrate(named(serverUrl, template));
}

/**
 * A migrated, empty database of its own for one test file, on the server that `npm test` started.
 * @returns {Promise<{ url: string, drop: () => Promise<void> }>}
 */
export async function createTestDatabase() {
  const serverUrl = process.env['TEST_DATABASE_URL'];
  if (!serverUrl) throw new Error('TEST_DATABASE_URL is not set: run the tests with npm test');
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await run(serverUrl, `CREATE DATABASE ${name} TEMPLATE ${template}`);
  return { url: named(serverUrl, name), drop: () => run(serverUrl, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`) };
}

async function run(serverUrl, statement) {
  const client = new pg.Client({ connectionString: serverUrl });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

function named(serverUrl, database) {
  const url = new URL(serverUrl);
  url.pathname = `/${database}`;
  return url.href;
}
