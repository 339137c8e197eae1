import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
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

  it('deletes every example, and nothing else', async () => {
    const before = await projects();
    const { out } = await run(['--delete', '--workspace', world.slug, '--token', token]);
    expect(out).toContain('Deleted DEMO.');
    expect(await projects()).toEqual(before.filter(({ demo }) => !demo));
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
