import { startServer } from '../server.fixture.js';

test('no secret, password or cookie ever reaches the log, however chatty it is', async () => {
  const server = await startServer({}, { owner: true });
  const owner = await server.signIn();
  const secrets = ['a long enough secret', owner.cookie.split('=')[1] ?? ''];
  const invitation = (await owner('POST', '/api/workspaces/acme/invitations', { role: 'member' })).body.secret;
  const member = await server.join(owner, 'member');
  const token = (await owner('POST', '/api/me/tokens', { name: 't', scope: 'admin', days: 1 })).body.secret;
  const link = (await owner('POST', `/api/workspaces/acme/people/${member.userId}/reset-link`)).body.secret;
  secrets.push(invitation, token, link, member.cookie.split('=')[1] ?? '');

  await server.send('POST', '/api/session', { email: 'owner@example.com', password: 'wrong but telling' });
  await server.send('POST', '/api/session', { email: 'owner@example.com', passwort: 'wrong but telling' });
  await server.send('POST', '/api/password-resets', { secret: link, password: '12345678' });
  await server.send('POST', '/api/kiosk', { secret: invitation });
  await server.send('POST', '/api/session', `{"password":"wrong but telling"`);
  await server.send('GET', '/api/me', undefined, { authorization: `Bearer ${token}x` });
  await server.send('PATCH', '/api/me', { name: 'x' }, { cookie: owner.cookie, origin: 'https://evil.example' });
  await server.stop();

  const log = server.logged.join('');
  expect(log).toContain('sign_in_failed');
  expect(log).toContain('origin_refused');
  for (const secret of [...secrets, 'wrong but telling']) expect(log).not.toContain(secret);
});
