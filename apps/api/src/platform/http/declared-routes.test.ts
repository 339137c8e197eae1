import { Controller, Get, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { routes, type Route as RouteRow } from '@rondo/contracts';
import { Setup } from '../../accounts/setup.js';
import { startServer } from '../../server.fixture.js';
import { readConfig } from '../config.js';
import { HttpEdge } from './edge.js';
import { createAdapter } from './server.js';

@Controller('hidden')
class HiddenController {
  @Get()
  read(): string {
    return 'nobody said who may read this';
  }
}

@Module({ controllers: [HiddenController] })
class HiddenModule {}

test('a route without a policy stops the start', async () => {
  const adapter = createAdapter(
    readConfig({ NODE_ENV: 'test', DATABASE_URL: 'postgresql://nowhere/x', RONDO_LOG: 'silent' }),
  );
  HttpEdge.prototype.install.call({}, adapter.getInstance());
  const app = await NestFactory.create(HiddenModule, adapter, {
    bodyParser: false,
    logger: false,
    abortOnError: false,
  });
  await expect(app.init()).rejects.toThrow('The route GET /hidden declares no policy');
});

test('every row of the table is served', async () => {
  const server = await startServer();
  const fastify = server.app.getHttpAdapter().getInstance();
  const rows: [string, RouteRow][] = Object.entries(routes);
  const missing = rows.filter(([, { method, path }]) => !fastify.hasRoute({ method, url: path }));
  expect(missing.map(([name]) => name)).toEqual([]);
  await server.stop();
});

test('a reply with a field that its route does not declare is a loud failure in tests', async () => {
  const server = await startServer();
  const leak = { needed: () => Promise.resolve({ password: 'hash' }) };
  Object.assign(server.app.get(Setup), leak);
  const { status, body, text } = await server.send('GET', '/api/setup');
  expect([status, body.code]).toEqual([500, 'internal']);
  expect(text).not.toContain('hash');
  expect(server.logged.join('')).toContain('setup.read answers with what it does not declare');
  await server.stop();
});
