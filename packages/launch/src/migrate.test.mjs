import pg from 'pg';
import { migrate } from './migrate.mjs';
import { createTestDatabase } from './test-database.mjs';

let database;

beforeAll(async () => {
  database = await createTestDatabase();
});

afterAll(() => database.drop());

async function run(statement) {
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  await client.query(statement);
  await client.end();
}

test('a migrated database is left as it is', async () => {
  expect(await migrate(database.url)).toEqual([]);
});

test('a schema newer than the code is refused in one sentence', async () => {
  await run(`INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count)
             VALUES ('later', '', '29990101000000_later', now(), 1)`);
  await expect(migrate(database.url)).rejects.toThrow(/schema newer than the code \(it knows 29990101000000_later\)/);
});

test('an unreachable database is named without its password', async () => {
  const refusal = migrate('postgresql://somebody:secret@127.0.0.1:1/board');
  await expect(refusal).rejects.toThrow('The database at 127.0.0.1:1/board cannot be reached');
  await expect(refusal).rejects.not.toThrow('secret');
});
