import { createTestDatabase } from '@rondo/launch/test-database';
import { Writable } from 'node:stream';
import { createApp } from './app.js';
import { Clock } from './platform/clock.js';
import { readConfig } from './platform/config.js';
export const password = 'a long enough secret';
/** A clock that a test moves on. */ let TestClock = class TestClock extends Clock {
    ahead = 0;
    now() {
        return Date.now() + this.ahead;
    }
    skip(milliseconds) {
        this.ahead += milliseconds;
    }
};
/** The whole api in this process, on a database of its own and a free port. */ export async function startServer(env = {}, { owner = true } = {}) {
    const database = await createTestDatabase();
    const logged = [];
    const logTo = new Writable({
        write: (part, _, done)=>{
            logged.push(String(part));
            done();
        }
    });
    const clock = new TestClock();
    const admin = {
        RONDO_ADMIN_EMAIL: 'owner@example.com',
        RONDO_ADMIN_PASSWORD: password,
        RONDO_WORKSPACE: 'Acme'
    };
    const config = readConfig({
        NODE_ENV: 'test',
        PORT: '0',
        DATABASE_URL: database.url,
        RONDO_LOG: 'debug',
        ...owner ? admin : {},
        ...env
    });
    const app = await createApp(config, {
        logTo,
        clock
    });
    await app.listen(0, '127.0.0.1');
    const { port } = app.getHttpServer().address();
    const base = `http://127.0.0.1:${port}`;
    const send = async (method, path, body, headers = {})=>{
        const json = body === undefined || typeof body === 'string' ? body : JSON.stringify(body);
        const response = await fetch(base + path, {
            method,
            redirect: 'manual',
            headers: {
                ...body === undefined ? {} : {
                    'content-type': 'application/json'
                },
                ...headers
            },
            ...json === undefined ? {} : {
                body: json
            }
        });
        const text = await response.text();
        const isJson = response.headers.get('content-type')?.includes('json') === true;
        const cookie = response.headers.get('set-cookie')?.split(';')[0] ?? '';
        return {
            status: response.status,
            text,
            body: isJson ? JSON.parse(text) : text,
            headers: response.headers,
            cookie
        };
    };
    const as = (given)=>(method, path, body, headers = {})=>send(method, path, body, {
                ...given,
                ...headers
            });
    /** A browser of our own page with this session. */ const browser = (cookie)=>as({
            cookie,
            origin: base
        });
    const signIn = async (email = 'owner@example.com', word = password)=>{
        const { cookie, status, text } = await send('POST', '/api/session', {
            email,
            password: word
        });
        if (status !== 200) throw new Error(text);
        return Object.assign(browser(cookie), {
            cookie
        });
    };
    return {
        app,
        base,
        clock,
        database,
        logged,
        send,
        as,
        browser,
        signIn,
        /** Somebody who joins by invitation. */ async join (inviter, name, role = 'member', projects = [], workspace = 'acme') {
            const invitation = await inviter('POST', `/api/workspaces/${workspace}/invitations`, {
                role,
                projects
            });
            const { secret } = invitation.body;
            const account = {
                secret,
                name,
                email: `${name}@example.com`,
                password
            };
            const joined = await send('POST', '/api/invitations/accept', account);
            if (joined.status !== 200) throw new Error(joined.text);
            const { id: userId } = joined.body.user;
            return Object.assign(browser(joined.cookie), {
                userId,
                cookie: joined.cookie
            });
        },
        async token (who, scope = 'admin') {
            const made = await who('POST', '/api/me/tokens', {
                name: scope,
                scope,
                days: 1
            });
            return as({
                authorization: `Bearer ${made.body.secret}`
            });
        },
        async stop () {
            await app.close();
            await database.drop();
        }
    };
}

//# sourceMappingURL=server.fixture.js.map
