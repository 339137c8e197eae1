import * as z from 'zod';
/** A reason not to start, told to the user as one sentence. */ export class StartRefusal extends Error {
}
const flag = z.enum([
    '',
    '0',
    '1',
    'false',
    'true'
]).transform((value)=>value === '1' || value === 'true');
const list = z.string().transform((value)=>value.split(',').flatMap((part)=>part.trim() || []));
const whole = (least, most)=>z.coerce.number().int().min(least).max(most);
const origin = z.url({
    protocol: /^https?$/
}).transform((value)=>new URL(value).origin);
const environment = z.object({
    NODE_ENV: z.string().default('production'),
    HOST: z.string().min(1).default('127.0.0.1'),
    PORT: whole(0, 65_535).default(3000),
    DATABASE_URL: z.string().regex(/^postgres(ql)?:\/\//, 'must be a postgresql:// address'),
    RONDO_DB_CONNECTIONS: whole(2, 200).default(10),
    REDIS_URL: z.url({
        protocol: /^rediss?$/
    }).optional(),
    WEB_ROOT: z.string().optional(),
    RONDO_ORIGIN: list.pipe(z.array(origin)).default([]),
    RONDO_TRUST_PROXY: z.string().optional(),
    RONDO_WRITE_LIMIT: whole(1, 100_000_000).default(600),
    RONDO_SIGN_IN_LIMIT: whole(1, 100_000_000).default(300),
    RONDO_LOG: z.enum([
        'silent',
        'error',
        'warn',
        'info',
        'debug'
    ]).default('warn'),
    RONDO_ADMIN_EMAIL: z.email().toLowerCase().optional(),
    RONDO_ADMIN_PASSWORD: z.string().min(8).max(256).optional(),
    RONDO_ADMIN_NAME: z.string().trim().min(1).max(80).default('Owner'),
    RONDO_WORKSPACE: z.string().trim().min(1).max(60).default('Home'),
    RONDO_CHECK_REPLIES: flag.optional()
});
/** What the surroundings decide; read once, at the start. */ export class Config {
}
export function readConfig(env) {
    // An empty variable is an unset one: compose files and shells pass both.
    const given = Object.fromEntries(Object.entries(env).filter(([, value])=>value !== undefined && value !== ''));
    const parsed = environment.safeParse(given);
    if (!parsed.success) throw new StartRefusal(sentence(parsed.error, given));
    const e = parsed.data;
    if (e.RONDO_ADMIN_EMAIL === undefined !== (e.RONDO_ADMIN_PASSWORD === undefined)) throw new StartRefusal('Set RONDO_ADMIN_EMAIL and RONDO_ADMIN_PASSWORD both, or neither.');
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
        admin: e.RONDO_ADMIN_EMAIL === undefined || e.RONDO_ADMIN_PASSWORD === undefined ? null : {
            email: e.RONDO_ADMIN_EMAIL,
            password: e.RONDO_ADMIN_PASSWORD
        },
        adminName: e.RONDO_ADMIN_NAME,
        workspaceName: e.RONDO_WORKSPACE,
        checkReplies: e.RONDO_CHECK_REPLIES ?? e.NODE_ENV === 'test'
    };
}
function proxies(value) {
    if (value === undefined || value === '0' || value === 'false') return false;
    return value === '1' || value === 'true' ? true : list.parse(value);
}
function sentence(error, env) {
    const [issue] = error.issues;
    const name = String(issue?.path[0] ?? '');
    if (env[name] === undefined) return `${name} is not set: set it to start (npm start does it for you).`;
    const secret = /PASSWORD|URL/.test(name);
    return `${name} cannot be used${secret ? '' : ` as it is ("${env[name]}")`}: ${issue?.message ?? 'not valid'}.`;
}

//# sourceMappingURL=config.js.map
