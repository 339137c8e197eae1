import { randomUUID } from 'node:crypto';
import { createTestDatabase } from '@rondo/launch/test-database';
import pg from 'pg';
import { LocalBus } from '../platform/bus.js';
import { Access } from '../sessions/access.js';
import { IdentityRepository } from '../sessions/identity.repository.js';
import { ChangeFeed } from './change-feed.js';
import { ProjectWriter } from './project-writer.js';
import { mutationOf } from './stream/mutation.js';
/** A database with one workspace and one project, and as many writing processes on it as a test wants. */ export async function openWorld(now = Date.now) {
    const database = await createTestDatabase();
    const pools = [];
    const writers = [];
    const process = ()=>{
        const pool = new pg.Pool({
            connectionString: database.url,
            max: 10
        });
        pool.on('error', ()=>undefined);
        pools.push(pool);
        const statements = [];
        const query = pool.query.bind(pool);
        pool.query = (...args)=>{
            const [first] = args;
            statements.push(typeof first === 'string' ? first : first.text);
            return query(...args);
        };
        const clock = {
            now
        };
        const feed = new ChangeFeed();
        const told = [];
        feed.attach({
            projectChanged: (_id, changes)=>told.push([
                    ...changes
                ]),
            workspaceChanged: ()=>undefined,
            projectDeleted: ()=>undefined
        });
        const access = new Access(new IdentityRepository({
            pool
        }), clock, new LocalBus());
        const writer = new ProjectWriter({
            pool
        }, clock, access, feed);
        writers.push(writer);
        return {
            writer,
            pool,
            feed,
            told,
            statements
        };
    };
    const admin = new pg.Pool({
        connectionString: database.url,
        max: 2
    });
    admin.on('error', ()=>undefined);
    pools.push(admin);
    const workspace = {
        id: randomUUID(),
        slug: 'home',
        role: 'member'
    };
    const project = {
        id: randomUUID(),
        key: 'SHOP',
        role: null
    };
    await admin.query(`INSERT INTO workspace (id, slug, name) VALUES ($1, 'home', 'Home')`, [
        workspace.id
    ]);
    await admin.query('INSERT INTO stream (id) VALUES ($1), ($2)', [
        workspace.id,
        project.id
    ]);
    await admin.query(`INSERT INTO project (id, workspace_id, key, name) VALUES ($1, $2, 'SHOP', 'Shop')`, [
        project.id,
        workspace.id
    ]);
    const person = async (role, workspaceRole = 'member')=>{
        const userId = randomUUID();
        const credentialId = randomUUID();
        await admin.query(`INSERT INTO app_user (id, email, name, color, password_hash) VALUES ($1, $2, 'P', 'blue', '')`, [
            userId,
            `${userId}@example.org`
        ]);
        await admin.query(`INSERT INTO credential (id, kind, user_id, secret_hash, name, scope, expires_at)
       VALUES ($1::uuid, 'session', $2, $1::uuid::text, 'test', 'admin', now() + interval '1 day')`, [
            credentialId,
            userId
        ]);
        await admin.query(`INSERT INTO person (workspace_id, user_id, name, color, role) VALUES ($1, $2, 'P', 'blue', $3)`, [
            workspace.id,
            userId,
            workspaceRole
        ]);
        if (role !== null) await admin.query(`INSERT INTO member (project_id, user_id, role, disciplines) VALUES ($1, $2, $3, '{}')`, [
            project.id,
            userId,
            role
        ]);
        // Written beside the history, which no product code does.
        for (const writer of writers)await writer.discard(project.id);
        return {
            userId,
            name: 'P',
            credentialId,
            kind: 'session',
            scope: 'admin',
            accessVersion: 1,
            kioskProjectId: null,
            language: null,
            workspace: {
                ...workspace,
                role: workspaceRole
            },
            project: {
                ...project,
                role
            },
            actor: {
                userId,
                workspaceRole,
                scope: 'admin'
            }
        };
    };
    const close = async ()=>{
        for (const pool of pools)await pool.end();
        await database.drop();
    };
    return {
        database,
        admin,
        process,
        person,
        project,
        workspace,
        close
    };
}
/** Writes an intent with a mutation of its own. */ export const write = ({ writer }, who, intent, mutationId = randomUUID())=>writer.write(who, intent, mutationOf(intent, {
        mutationId
    }));
export const newStory = (title, more = {})=>({
        name: 'story.create',
        body: {
            id: randomUUID(),
            title,
            ...more
        }
    });
export async function addStory(process, who, title = 'A story', more = {}) {
    const intent = newStory(title, more);
    await write(process, who, intent);
    return intent.body.id;
}

//# sourceMappingURL=projects.fixture.js.map
