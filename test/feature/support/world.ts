import { createTestDatabase } from '@rondo/launch/test-database';
import { v7 as uuid } from 'uuid';
import { call, startProduct, tokenFor } from '../../support/product.mjs';

export interface Answer {
  readonly status: number;
  readonly body: unknown;
  readonly text: string;
  readonly headers: Headers;
}

export interface Client {
  readonly name: string;
  readonly userId: string;
  send(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer>;
}

const password = 'a long enough secret';

/** One installation with two workspaces and somebody in every role. */
export async function createWorld() {
  const database = await createTestDatabase();
  const product = await startProduct({
    databaseUrl: database.url,
    env: { NODE_ENV: 'test', RONDO_WRITE_LIMIT: '1000000' },
  });
  const { base } = product;

  const client = (name: string, userId: string, authorization?: string): Client => ({
    name,
    userId,
    async send(method, path, body, headers = {}) {
      const response = await fetch(base + path, {
        method,
        headers: {
          origin: base,
          ...(authorization === undefined ? {} : { authorization }),
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      });
      const text = await response.text();
      const json = response.headers.get('content-type')?.includes('json') === true;
      return { status: response.status, text, body: json ? JSON.parse(text) : text, headers: response.headers };
    },
  });

  const { secret, slug, userId, cookie } = await tokenFor(base);
  const owner = client('owner', userId, `Bearer ${secret}`);
  const must = async (who: Client, method: string, path: string, body?: unknown): Promise<any> => {
    const answer = await who.send(method, path, body);
    if (answer.status >= 300) throw new Error(`${method} ${path}: ${answer.text}`);
    return answer.body;
  };
  const workspace = `/api/workspaces/${slug}`;
  await must(owner, 'POST', `${workspace}/projects`, { key: 'SHOP', name: 'Shop' });
  await must(owner, 'POST', `${workspace}/projects`, { key: 'OTHER', name: 'Other' });

  /** A person who joins by invitation and gets a token. */
  const join = async (name: string, role: string, projects: readonly object[], at = workspace): Promise<Client> => {
    const email = `${name}@example.com`;
    const ticket = await must(owner, 'POST', `${at}/invitations`, { role, projects });
    await call(base, 'POST', '/api/invitations/accept', { body: { secret: ticket.secret, name, email, password } });
    const made = await tokenFor(base, { email, password });
    return client(name, made.userId, `Bearer ${made.secret}`);
  };
  const inShop = (role: string) => [{ key: 'SHOP', role }];
  await must(owner, 'POST', '/api/workspaces', { name: 'Elsewhere', slug: 'elsewhere' });
  const elsewhere = '/api/workspaces/elsewhere';
  await must(owner, 'POST', `${elsewhere}/projects`, { key: 'FAR', name: 'Far' });
  const stranger = await join('stranger', 'member', [], elsewhere);
  const outsider = await join('outsider', 'member', []);
  const viewer = await join('viewer', 'member', inShop('viewer'));
  const contributor = await join('contributor', 'member', inShop('contributor'));
  const lead = await join('lead', 'member', inShop('lead'));
  const admin = await join('admin', 'admin', []);
  const narrow = async (scope: string): Promise<Client> => {
    const made = await call(base, 'POST', '/api/me/tokens', {
      body: { name: scope, scope, days: 1 },
      headers: { cookie },
    });
    return client(`${scope} token`, userId, `Bearer ${made.reply.secret}`);
  };

  return {
    base,
    slug,
    cookie,
    password,
    anonymous: client('anonymous', ''),
    stranger,
    outsider,
    viewer,
    contributor,
    lead,
    admin,
    owner,
    readToken: await narrow('read'),
    writeToken: await narrow('write'),
    must,
    join,
    project: `${workspace}/projects/SHOP`,
    other: `${workspace}/projects/OTHER`,
    /** A fresh story in a project; resolves to its id. */
    async story(path = `${workspace}/projects/SHOP`, fields: object = {}): Promise<string> {
      const id = uuid();
      await must(owner, 'POST', `${path}/stories/create`, { id, title: `Story ${id}`, ...fields });
      return id;
    },
    async stop() {
      await product.stop();
      await database.drop();
    },
    output: product.output,
  };
}
export type World = Awaited<ReturnType<typeof createWorld>>;
