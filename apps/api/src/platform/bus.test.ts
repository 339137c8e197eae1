import { Logger } from '@nestjs/common';
import { jest } from '@jest/globals';
import { LocalBus } from './bus.js';

afterEach(() => jest.restoreAllMocks());

test('a listener that fails is logged, and keeps nothing from the others', async () => {
  const logged = jest.spyOn(Logger.prototype, 'error').mockImplementation(() => undefined);
  const bus = new LocalBus();
  const heard: unknown[] = [];
  bus.on('news', () => {
    throw new Error('at once');
  });
  bus.on('news', () => Promise.reject(new Error('later')));
  bus.on('news', (data) => heard.push(data));
  bus.publish('news', 1);
  await bus.deliver('news', 2);
  expect(heard).toEqual([1, 2]);
  expect(logged).toHaveBeenCalledTimes(4);
});

test('a listener that does not come to an end is waited for two seconds', async () => {
  const bus = new LocalBus();
  bus.on('news', () => new Promise(() => undefined));
  const begun = Date.now();
  await bus.deliver('news', null);
  expect(Date.now() - begun).toBeGreaterThan(1_900);
  expect(Date.now() - begun).toBeLessThan(3_500);
});
