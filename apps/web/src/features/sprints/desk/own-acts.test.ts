import type { Change, Sprint } from '@rondo/domain';
import { changeOf } from './own-acts';

const sprint = { id: 'one' } as Sprint;
const turned = (version: number, id: string, set: Partial<Sprint>) =>
  ({ version, events: [{ kind: 'sprint', id, set, was: {} }] }) as unknown as Change;

test('the change that is taken back is the latest that started, or closed, this sprint then', () => {
  const changes = [
    turned(1, 'one', { startedAt: 10 }),
    turned(2, 'one', { startedAt: null }),
    turned(3, 'one', { startedAt: 10 }),
    turned(4, 'two', { startedAt: 10 }),
    turned(5, 'one', { closedAt: 20 }),
  ];
  expect(changeOf(sprint, { act: 'start', at: 10 }, changes)?.version).toBe(3);
  expect(changeOf(sprint, { act: 'close', at: 20 }, changes)?.version).toBe(5);
  expect(changeOf(sprint, { act: 'close', at: 21 }, changes)).toBeUndefined();
});
