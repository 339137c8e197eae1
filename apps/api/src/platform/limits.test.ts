import { jest } from '@jest/globals';
import { readConfig } from './config.js';
import { Limits } from './limits.js';
import { hasRedis, startRedis } from './redis.fixture.js';

const config = (more: Record<string, string>) =>
  readConfig({ DATABASE_URL: 'postgresql://127.0.0.1/x', RONDO_WRITE_LIMIT: '3', ...more });
const refused = { code: 'too_many_requests', params: { seconds: expect.any(Number) as number } };

test('in memory: three writes a minute, of each person', async () => {
  const limits = new Limits(config({}));
  await limits.spendWrite('ann', 2);
  await limits.spendWrite('ann');
  await expect(limits.spendWrite('ann')).rejects.toMatchObject(refused);
  await limits.spendWrite('bob');
});

test('sign-ins: ten for an account and an address, and a cap over all', async () => {
  const limits = new Limits(config({ RONDO_SIGN_IN_LIMIT: '15' }));
  for (let tries = 0; tries < 10; tries += 1) await limits.spendSignIn('ann', '10.0.0.1');
  await expect(limits.spendSignIn('ann', '10.0.0.1')).rejects.toMatchObject(refused);
  await limits.spendSignIn('ann', '10.0.0.2');
  await limits.forgiveSignIn('ann', '10.0.0.1');
  await limits.spendSignIn('ann', '10.0.0.1');
  for (let tries = 0; tries < 3; tries += 1) await limits.spendSignIn(`someone${tries}`, '10.0.0.3');
  await expect(limits.spendSignIn('eve', '10.0.0.4')).rejects.toMatchObject(refused);
});

test('guests: through one link from one address a hundred pieces of feedback a day, and nine hundred reads a minute', async () => {
  const limits = new Limits(config({}));
  for (let given = 0; given < 60; given += 1) await limits.spendFeedback('link', '10.0.0.1');
  await expect(limits.spendFeedback('link', '10.0.0.2')).rejects.toMatchObject(refused);
  jest.useFakeTimers({ now: Date.now() + 61_000 });
  for (let given = 0; given < 40; given += 1) await limits.spendFeedback('link', '10.0.0.1');
  await expect(limits.spendFeedback('link', '10.0.0.1')).rejects.toMatchObject(refused);
  await limits.spendFeedback('link', '10.0.0.2');
  await limits.spendFeedback('other', '10.0.0.1');
  for (let read = 0; read < 900; read += 1) await limits.spendGuestRead('link', '10.0.0.1');
  await expect(limits.spendGuestRead('link', '10.0.0.1')).rejects.toMatchObject(refused);
  await limits.spendGuestRead('link', '10.0.0.2');
  await limits.spendGuestRead(null, '10.0.0.1');
  jest.useRealTimers();
});

const withRedis = hasRedis ? test : test.skip;

withRedis('with Redis processes count together, and each for itself while Redis is away', async () => {
  const redis = await startRedis();
  const [one, other] = [0, 1].map(() => new Limits(config({ REDIS_URL: redis.url })));
  try {
    await one?.spendWrite('ann', 2);
    await other?.spendWrite('ann');
    await expect(one?.spendWrite('ann')).rejects.toMatchObject(refused);
    await expect(other?.spendWrite('ann')).rejects.toMatchObject(refused);
    await redis.kill();
    await one?.spendWrite('bob', 3);
    await expect(one?.spendWrite('bob')).rejects.toMatchObject(refused);
    await other?.spendWrite('bob');
  } finally {
    for (const limits of [one, other]) limits?.onApplicationShutdown();
    await redis.kill();
  }
});
