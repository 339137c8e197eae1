import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Change } from '@rondo/domain';
import { createWorld, type World } from './support/world.js';

const script = fileURLToPath(new URL('../../packages/launch/src/demo.mjs', import.meta.url));
let world: World;
let token: string;

beforeAll(async () => {
  world = await createWorld();
  const made = await world.must(world.owner, 'POST', '/api/me/tokens', { name: 'demo', scope: 'admin', days: 1 });
  token = made.secret;
}, 120_000);
afterAll(() => world.stop(), 30_000);

interface Said {
  readonly code: number;
  readonly out: string;
}

const run = (options: readonly string[], env: Record<string, string> = {}): Promise<Said> =>
  new Promise((resolve) => {
    const clean = { PATH: process.env['PATH'] ?? '', LANG: 'C', ...env };
    execFile(process.execPath, [script, '--url', world.base, ...options], { env: clean }, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : Number(error.code), out: stdout + stderr });
    });
  });
const projects = async (): Promise<{ key: string; demo: boolean }[]> =>
  (await world.must(world.owner, 'GET', `/api/workspaces/${world.slug}/projects`)).projects;

describe('npm run demo', () => {
  it('replays the example through the public API, marked as an example', async () => {
    const { code, out } = await run(['--speed', '1000', '--workspace', world.slug], { RONDO_TOKEN: token });
    expect(out).toContain(`${world.base}/${world.slug}/DEMO/ring`);
    expect(out).toMatch(/Played all \d+ steps in DEMO\./);
    expect(code).toBe(0);
    expect(await projects()).toContainEqual(expect.objectContaining({ key: 'DEMO', demo: true }));
    const at = `/api/workspaces/${world.slug}/projects/DEMO/search?q=`;
    const found = await world.must(world.owner, 'GET', `${at}database`);
    expect(found.stories[0]).toMatchObject({ stage: 'MANAGE', criteriaDone: 2, lap: 1, origin: 'client' });
  }, 60_000);

  it('brings in the quarter before for an owner: people without accounts, who did what they did when they did it', async () => {
    const { people } = await world.must(world.owner, 'GET', `/api/workspaces/${world.slug}/projects/DEMO/people`);
    const amina = people.find(({ name }: { name: string }) => name === 'Amina');
    expect(amina).toMatchObject({ role: 'guest', example: true });
    const changes = `/api/workspaces/${world.slug}/projects/DEMO/changes?since=0`;
    const told = (await world.must(world.owner, 'GET', changes)).changes.filter(
      (change: Change) => change.importedBy !== undefined,
    );
    expect(told.length).toBeGreaterThan(1500);
    expect(told.every(({ importedBy }: Change) => importedBy === world.owner.userId)).toBe(true);
    expect(told.some(({ actorId }: Change) => actorId === amina.id)).toBe(true);
    expect(Date.now() - told[0].occurredAt).toBeGreaterThan(80 * 86_400_000);
  }, 60_000);

  it('lets nobody make accounts or members of the people of the example', async () => {
    const at = `/api/workspaces/${world.slug}`;
    const { people } = await world.must(world.owner, 'GET', at);
    const { id } = people.find(({ example }: { example: boolean }) => example);
    expect(people.find(({ id: known }: { id: string }) => known === world.owner.userId).example).toBe(false);
    const refused = async (path: string, body: unknown = {}) => (await world.owner.send('POST', at + path, body)).body;
    const code = 'person_of_example';
    expect(await refused(`/people/${id}/reset-link`)).toMatchObject({ code });
    expect(await refused('/people/edit', { userId: id, role: 'owner' })).toMatchObject({ code });
    const member = { userId: id, role: 'contributor' };
    expect(await refused('/projects/SHOP/members/add', member)).toMatchObject({ code });
  }, 60_000);

  it('leaves the quarter out when it is asked to, and for who is no owner', async () => {
    const options = ['--speed', '1000', '--workspace', world.slug];
    expect((await run([...options, '--nine-days', '--token', token])).code).toBe(0);
    const { out } = await run([...options, '--email', 'admin@example.com', '--password', world.password]);
    expect(out).toMatch(/Played all \d+ steps in DEMO3\./);
    for (const key of ['DEMO2', 'DEMO3']) {
      const at = `/api/workspaces/${world.slug}/projects/${key}`;
      expect((await world.must(world.owner, 'GET', `${at}/snapshot`)).of.sprint).toHaveLength(0);
    }
  }, 90_000);

  it('deletes every example, and nothing else', async () => {
    const before = await projects();
    const { out } = await run(['--delete', '--workspace', world.slug, '--token', token]);
    expect(out).toMatch(/Deleted .*DEMO/);
    expect(await projects()).toEqual(before.filter(({ demo }) => !demo));
    const { people } = await world.must(world.owner, 'GET', `/api/workspaces/${world.slug}`);
    expect(people.map(({ name }: { name: string }) => name)).not.toContain('Amina');
  }, 60_000);

  it('says in one sentence what to do when nobody is named, or nobody answers', async () => {
    const nobody = await run([]);
    expect(nobody).toMatchObject({ code: 1, out: expect.stringMatching(/^Who plays\? .*\n$/) });
    const away = await run(['--url', 'http://127.0.0.1:9']);
    expect(away).toMatchObject({ code: 1, out: expect.stringMatching(/^No answer from .*\n$/) });
    const wrong = await run(['--email', 'owner@example.com', '--password', 'not the password']);
    expect(wrong.code).toBe(1);
    expect(wrong.out.trim().split('\n')).toHaveLength(1);
  }, 60_000);
});
