import * as z from 'zod';

/** A reason not to start, told to the user as one sentence. */
export class StartRefusal extends Error {}

const flag = z.enum(['', '0', '1', 'false', 'true']).transform((value) => value === '1' || value === 'true');
const list = z.string().transform((value) => value.split(',').flatMap((part) => part.trim() || []));
const whole = (least: number, most: number) => z.coerce.number().int().min(least).max(most);
const origin = z.url({ protocol: /^https?$/ }).transform((value) => new URL(value).origin);

const environment = z.object({
  NODE_ENV: z.string().default('production'),
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: whole(0, 65_535).default(3000),
  DATABASE_URL: z.string().regex(/^postgres(ql)?:\/\//, 'must be a postgresql:// address'),
  RONDO_DB_CONNECTIONS: whole(2, 200).default(10),
  REDIS_URL: z.url({ protocol: /^rediss?$/ }).optional(),
  WEB_ROOT: z.string().optional(),
  RONDO_ORIGIN: list.pipe(z.array(origin)).default([]),
  RONDO_TRUST_PROXY: z.string().optional(),
  RONDO_WRITE_LIMIT: whole(1, 100_000_000).default(600),
  RONDO_SIGN_IN_LIMIT: whole(1, 100_000_000).default(300),
  RONDO_LOG: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('warn'),
  RONDO_ADMIN_EMAIL: z.email().toLowerCase().optional(),
  RONDO_ADMIN_PASSWORD: z
    .string()
    .min(8, 'it has fewer than 8 characters')
    .max(256, 'it has more than 256 characters')
    .optional(),
  RONDO_ADMIN_NAME: z.string().trim().min(1).max(80).default('Owner'),
  RONDO_WORKSPACE: z.string().trim().min(1).max(60).default('Home'),
  RONDO_CHECK_REPLIES: flag.optional(),
});

/** What the surroundings decide; read once, at the start. */
export abstract class Config {
  abstract readonly host: string;
  abstract readonly port: number;
  abstract readonly databaseUrl: string;
  abstract readonly databaseConnections: number;
  abstract readonly redisUrl: string | null;
  /** The folder of the built board. */
  abstract readonly webRoot: string | null;
  /** Where the board is served from, when the Host header cannot tell. */
  abstract readonly origins: readonly string[];
  /** Whose X-Forwarded headers are believed: true, or addresses and networks. */
  abstract readonly trustProxy: boolean | readonly string[];
  /** Writes of a person a minute. */
  abstract readonly writeLimit: number;
  /** Sign-in tries a minute over all accounts. */
  abstract readonly signInLimit: number;
  abstract readonly log: 'silent' | 'error' | 'warn' | 'info' | 'debug';
  abstract readonly admin: { readonly email: string; readonly password: string } | null;
  abstract readonly adminName: string;
  abstract readonly workspaceName: string;
  /** Tests answer loudly when a reply has a field that the route does not declare. */
  abstract readonly checkReplies: boolean;
}

export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  // An empty variable is an unset one: compose files and shells pass both.
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
  const parsed = environment.safeParse(given);
  if (!parsed.success) throw new StartRefusal(sentence(parsed.error, given));
  const e = parsed.data;
  if ((e.RONDO_ADMIN_EMAIL === undefined) !== (e.RONDO_ADMIN_PASSWORD === undefined))
    throw new StartRefusal('Set RONDO_ADMIN_EMAIL and RONDO_ADMIN_PASSWORD both, or neither.');
  return {
    host: e.HOST,
    port: e.PORT,
    databaseUrl: e.DATABASE_URL,
    databaseConnections: e.RONDO_DB_CONNECTIONS,
    redisUrl: e.REDIS_URL ?? null,
    webRoot: e.WEB_ROOT ?? null,
    origins: e.RONDO_ORIGIN,
    trustProxy: proxies(e.RONDO_TRUST_PROXY),
    writeLimit: e.RONDO_WRITE_LIMIT,
    signInLimit: e.RONDO_SIGN_IN_LIMIT,
    log: e.RONDO_LOG,
    admin:
      e.RONDO_ADMIN_EMAIL === undefined || e.RONDO_ADMIN_PASSWORD === undefined
        ? null
        : { email: e.RONDO_ADMIN_EMAIL, password: e.RONDO_ADMIN_PASSWORD },
    adminName: e.RONDO_ADMIN_NAME,
    workspaceName: e.RONDO_WORKSPACE,
    checkReplies: e.RONDO_CHECK_REPLIES ?? e.NODE_ENV === 'test',
  };
}

function proxies(value: string | undefined): boolean | readonly string[] {
  if (value === undefined || value === '0' || value === 'false') return false;
  return value === '1' || value === 'true' ? true : list.parse(value);
}

function sentence(error: z.ZodError, env: Readonly<Record<string, string | undefined>>): string {
  const [issue] = error.issues;
  const name = String(issue?.path[0] ?? '');
  if (env[name] === undefined) return `${name} is not set: set it to start (npm start does it for you).`;
  const secret = /PASSWORD|URL/.test(name);
  return `${name} cannot be used${secret ? '' : ` as it is ("${env[name]}")`}: ${issue?.message ?? 'not valid'}.`;
}
