import { startServer, type TestServer } from '../server.fixture.js';

let server: TestServer;
let owner: Awaited<ReturnType<TestServer['signIn']>>;
let ownerId: string;
const people = '/api/workspaces/acme/people';
const shop = '/api/workspaces/acme/projects/SHOP';
beforeAll(async () => {
  server = await startServer();
  owner = await server.signIn();
  ownerId = (await owner('GET', '/api/me')).body.user.id;
  await owner('POST', '/api/workspaces/acme/projects', { key: 'SHOP', name: 'Shop' });
}, 60_000);
afterAll(() => server.stop());

test('owners and admins make workspaces, others do not; an address is taken once', async () => {
  const made = await owner('POST', '/api/workspaces', { name: 'Lab', slug: 'lab' });
  expect(made.body).toEqual({ id: expect.any(String), slug: 'lab', name: 'Lab', role: 'owner' });
  expect((await owner('GET', '/api/workspaces/lab')).body).toMatchObject({ version: 0, people: [{ id: ownerId }] });
  const again = await owner('POST', '/api/workspaces', { name: 'Lab', slug: 'lab' });
  expect(again.body).toMatchObject({ code: 'slug_taken', field: 'slug' });
  const member = await server.join(owner, 'maker');
  expect((await member('POST', '/api/workspaces', { name: 'Mine', slug: 'mine' })).body.code).toBe('not_allowed');
});

test('a workspace that is not yours answers byte for byte like one that does not exist', async () => {
  await owner('POST', '/api/workspaces', { name: 'Secret', slug: 'secret' });
  const member = await server.join(owner, 'curious');
  const hidden = await member('GET', '/api/workspaces/secret');
  const absent = await member('GET', '/api/workspaces/nowhere');
  const impossible = await member('GET', '/api/workspaces/No%20Such!');
  expect([hidden.status, hidden.text]).toEqual([404, absent.text]);
  expect(impossible.text).toBe(absent.text);
});

test('renaming is one numbered change, told once under one key', async () => {
  const rename = () => owner('POST', '/api/workspaces/lab/edit', { name: 'Laboratory' }, { 'idempotency-key': 'r1' });
  const [first, again] = [await rename(), await rename()];
  expect(first.body.change).toMatchObject({ version: 1, mutationId: 'r1', intent: 'workspace.edit' });
  expect(again.body).toEqual(first.body);
  const { body } = await owner('GET', '/api/workspaces/lab/changes?since=0');
  expect(body).toEqual({ version: 1, changes: [first.body.change] });
  expect((await owner('GET', '/api/workspaces/lab/changes?since=1')).body).toEqual({ version: 1, changes: [] });
  expect((await owner('GET', '/api/me')).text).toContain('Laboratory');
});

test('only an owner makes admins; a workspace keeps an owner', async () => {
  const admin = await server.join(owner, 'adam', 'admin');
  const member = await server.join(owner, 'mia');
  const edit = (who: typeof admin, userId: string, role: string) => who('POST', `${people}/edit`, { userId, role });
  expect((await edit(admin, member.userId, 'admin')).body.code).toBe('not_allowed');
  expect((await edit(admin, member.userId, 'guest')).status).toBe(200);
  expect((await owner('POST', `${people}/edit`, { userId: ownerId, role: 'admin' })).body.code).toBe('last_owner');
  expect((await edit(member, member.userId, 'owner')).body.code).toBe('not_allowed');
  expect((await owner('POST', `${people}/edit`, { userId: member.userId, role: 'admin' })).status).toBe(200);
  expect((await member('GET', '/api/me')).body.workspaces[0].role).toBe('admin');
});

test('who is removed sees nothing from the next request on, and is in no project any more', async () => {
  const mate = await server.join(owner, 'mate', 'member', [{ key: 'SHOP', role: 'contributor' }]);
  expect((await mate('GET', `${shop}/snapshot`)).status).toBe(200);
  expect((await owner('POST', `${people}/remove`, { userId: mate.userId })).status).toBe(200);
  expect((await mate('GET', `${shop}/snapshot`)).body.code).toBe('project_not_found');
  expect((await mate('GET', '/api/workspaces/acme')).body.code).toBe('workspace_not_found');
  expect((await mate('GET', '/api/me')).body.workspaces).toEqual([]);
  const { of } = (await owner('GET', `${shop}/snapshot`)).body;
  expect(of.member.map(({ id }: { id: string }) => id)).not.toContain(mate.userId);
});

test('a new name is seen by everybody in one’s workspaces', async () => {
  const member = await server.join(owner, 'nina');
  const edited = await member('PATCH', '/api/me', { name: 'Nina Simone', color: 'violet', language: 'fr' });
  expect(edited.body.user).toMatchObject({ name: 'Nina Simone', color: 'violet', language: 'fr' });
  const { people: list } = (await owner('GET', '/api/workspaces/acme')).body;
  expect(list).toContainEqual({
    id: member.userId,
    name: 'Nina Simone',
    color: 'violet',
    role: 'member',
    example: false,
  });
  const refused = await member('GET', '/api/workspaces/nowhere', undefined, { 'accept-language': 'en' });
  expect(refused.body.title).toBe('Cet espace de travail n’existe pas.');
});
