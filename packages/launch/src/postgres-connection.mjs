import pg from 'pg';
import { Refusal } from './refusal.mjs';

const oldestSupported = 15;

/**
 * Connects to a database and refuses one that is unreachable or too old.
 * @param {string} databaseUrl
 */
export async function connect(databaseUrl) {
  const client = await open(databaseUrl);
  const { rows } = await client.query('SELECT current_setting($1)::int AS number', ['server_version_num']);
  const major = Math.floor(rows[0].number / 10_000);
  if (major < oldestSupported) {
    await client.end();
    throw new Refusal(
      `The database is PostgreSQL ${major}: Rondo needs ${oldestSupported} or newer, so upgrade it or leave DATABASE_URL unset.`,
    );
  }
  return client;
}

async function open(databaseUrl) {
  if (!/^postgres(ql)?:\/\/./.test(databaseUrl))
    throw new Refusal(
      'DATABASE_URL is not an address of a database: it looks like postgresql://user:password@host:5432/name.',
    );
  try {
    const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 10_000 });
    // A connection that breaks later fails the query in flight; without a listener it would also end the process.
    client.on('error', () => undefined);
    await client.connect();
    return client;
  } catch (error) {
    throw new Refusal(
      `The database at ${withoutPassword(databaseUrl)} cannot be reached (${reasonOf(error)}): check DATABASE_URL and that the server is running.`,
    );
  }
}

function withoutPassword(databaseUrl) {
  if (!URL.canParse(databaseUrl)) return 'DATABASE_URL';
  const { hostname, port, pathname } = new URL(databaseUrl);
  return `${hostname}${port ? `:${port}` : ''}${pathname}`;
}

/** A refused connection to a name with several addresses is an AggregateError with an empty message. */
const reasonOf = (error) => error.message || error.code || 'no answer';
