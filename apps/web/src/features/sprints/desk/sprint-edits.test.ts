import type { Sprint } from '@rondo/domain';
import { sprintEdits } from './sprint-edits';

const seen = {
  id: 'one',
  name: null,
  goal: 'Faster',
  metric: { name: 'Error rate', target: '1 %' },
  startsOn: '2030-01-07',
  endsOn: '2030-01-18',
} as Sprint;

test('of a sprint only what was changed is sent, each text with the one that it replaces', () => {
  expect(sprintEdits(seen, { ...seen, metric: { name: 'Error rate', target: '1 %' } })).toEqual([]);
  expect(sprintEdits(seen, { ...seen, endsOn: '2030-01-17' })).toEqual([{ id: 'one', endsOn: '2030-01-17' }]);
  const fields = { ...seen, name: 'Spring', metric: null, startsOn: '2030-01-08', endsOn: '2030-01-21' };
  expect(sprintEdits(seen, fields)).toEqual([
    { id: 'one', startsOn: '2030-01-08', endsOn: '2030-01-21' },
    { id: 'one', name: 'Spring', replaced: { name: '' } },
    { id: 'one', metric: null, replaced: { metric: 'Error rate 1 %' } },
  ]);
});
