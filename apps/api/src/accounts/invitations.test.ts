import { startServer, password, type TestServer } from '../server.fixture.js';

let server: TestServer;
let owner: Awaited<ReturnType<TestServer['signIn']>>;
const invitations = '/api/workspaces/acme/invitations';
beforeAll(async () => {
  server = await startServer();
  owner = await server.signIn();
  await owner('POST', '/api/workspaces/acme/projects', { key: 'SHOP', name: 'Shop' });
}, 60_000);
afterAll(() => server.stop());

const invite = async (body: object, who = owner as Parameters<TestServer['token']>[0]) => {
  const answer = await who('POST', invitations, body);
  if (answer.status !== 200) throw new Error(answer.text);
  return answer.body as { id: string; secret: string };
};
const accept = (secret: string, name: string, more: object = {}) =>
  server.send('POST', '/api/invitations/accept', {
    secret,
    name,
    email: `${name}@example.com`,
    password,
    ...more,
  });

test('a link says what it is for, and lets one person in, with the role and the projects it names', async () => {
  const { secret } = await invite({
    role: 'member',
    email: 'zoe@example.com',
    projects: [{ key: 'SHOP', role: 'contributor' }],
  });
  expect((await server.send('POST', '/api/tickets/read', { secret })).body).toEqual({
    kind: 'invitation',
    workspaceName: 'Acme',
    email: 'zoe@example.com',
    role: 'member',
  });
  const [one, other] = await Promise.all([accept(secret, 'zoe'), accept(secret, 'zack')]);
  const [joined, refused] = one.status === 200 ? [one, other] : [other, one];
  expect([joined.status, refused.status, refused.body.code]).toEqual([200, 410, 'ticket_invalid']);
  const zoe = server.browser(joined.cookie);
  expect((await zoe('GET', '/api/workspaces/acme/projects')).body.projects).toEqual([
    expect.objectContaining({ key: 'SHOP', role: 'contributor' }),
  ]);
  const { people, version } = (await zoe('GET', '/api/workspaces/acme')).body;
  expect(version).toBe(1);
  expect(people).toContainEqual(expect.objectContaining({ id: joined.body.user.id, role: 'member' }));
  expect((await server.send('POST', '/api/tickets/read', { secret })).status).toBe(410);
});

test('who is signed in joins as they are', async () => {
  await owner('POST', '/api/workspaces', { name: 'Annex', slug: 'annex' });
  const ann = await server.join(owner, 'ann');
  const { secret } = (await owner('POST', '/api/workspaces/annex/invitations', { role: 'guest' })).body;
  const joined = await ann('POST', '/api/invitations/accept', { secret });
  expect(joined.body.workspaces.map(({ slug, role }: Record<string, string>) => `${slug} ${role}`).sort()).toEqual([
    'acme member',
    'annex guest',
  ]);
});

test('a known email does not use the link up, and a missing field is named', async () => {
  const { secret } = await invite({ role: 'member' });
  expect((await accept(secret, 'ann')).body).toMatchObject({ code: 'email_taken', field: 'email' });
  const { name: _, ...nameless } = { name: '', email: 'n@example.com', password };
  expect((await server.send('POST', '/api/invitations/accept', { secret, ...nameless })).body).toMatchObject({
    code: 'body_invalid',
    field: 'name',
  });
  expect((await accept(secret, 'newcomer')).status).toBe(200);
});

test('only an owner invites owners and admins', async () => {
  const admin = await server.join(owner, 'admin', 'admin');
  for (const role of ['owner', 'admin'])
    expect((await admin('POST', invitations, { role })).body).toMatchObject({ code: 'not_allowed', field: 'role' });
  expect((await admin('POST', invitations, { role: 'member' })).status).toBe(200);
});

test('an invitation is worth what its maker may do when it is accepted', async () => {
  const boss = await server.join(owner, 'boss', 'admin');
  const { secret } = await invite({ role: 'member' }, boss);
  await owner('POST', '/api/workspaces/acme/people/edit', { userId: boss.userId, role: 'member' });
  expect((await accept(secret, 'late')).body.code).toBe('ticket_invalid');
  expect((await server.send('POST', '/api/session', { email: 'late@example.com', password })).status).toBe(401);
});

test('open invitations are listed and can be taken back', async () => {
  const { id, secret } = await invite({ role: 'guest', email: 'x@example.com' });
  const list = await owner('GET', invitations);
  expect(list.text).not.toContain(secret);
  expect(list.body.invitations).toContainEqual(expect.objectContaining({ id, role: 'guest', email: 'x@example.com' }));
  expect((await owner('DELETE', `${invitations}/${id}`)).status).toBe(200);
  expect((await accept(secret, 'x')).status).toBe(410);
  expect((await owner('GET', invitations)).text).not.toContain(id);
});

test('a project that does not exist cannot be promised', async () => {
  const answer = await owner('POST', invitations, { role: 'member', projects: [{ key: 'NOPE', role: 'viewer' }] });
  expect(answer.body).toMatchObject({ code: 'project_not_found', field: 'projects' });
});

test('an invitation ends after fourteen days', async () => {
  const { secret } = await invite({ role: 'member' });
  server.clock.skip(14 * 86_400_000 + 1000);
  expect((await accept(secret, 'tardy')).status).toBe(410);
});
