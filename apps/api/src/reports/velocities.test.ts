import type { LabelId, SprintId } from '@rondo/domain';
import { keyFor } from './velocities.js';

test('however long the filter, what is held of it is short, and every filter has its own', () => {
  const sprint = { id: 's' as SprintId, version: 7 };
  const labels = Array.from(
    { length: 100 },
    (_, i) => `01900000-0000-7000-8000-${String(i).padStart(12, '0')}` as LabelId,
  );
  const keys = [{}, { labels }, { labels: labels.slice(1) }].map((filter) => keyFor('p', filter)(sprint));
  expect(new Set([...keys, keyFor('p', { labels })({ ...sprint, version: 8 })]).size).toBe(4);
  expect(Math.max(...keys.map((key) => key.length))).toBeLessThan(200);
});
