import { expect, test } from '@jest/globals';
import type { EpicId, LabelId } from '@rondo/domain';
import { filterOf, passes, reportSearch, storiesAsked } from './search';

const epic = '0198c0de-0000-7000-8000-000000000001';

test('an address keeps what makes sense and loses the rest', () => {
  const raw = {
    sprint: '3',
    weeks: 5,
    from: '2026-02-31x',
    to: '2026-03-01',
    unit: 'hours',
    show: 'lead',
    stage: 'TEST',
  };
  expect(reportSearch({ ...raw, stories: '0', by: 'soon', types: 'bug,nonsense' })).toEqual({
    sprint: 3,
    to: '2026-03-01',
    show: 'lead',
    stage: 'TEST',
    types: 'bug,nonsense',
  });
});

test('a forecast is asked for a whole number of stories that the server draws trials for', () => {
  expect([1, '75', 1000].map(storiesAsked)).toEqual([1, 75, 1000]);
  for (const wrong of [0, 1001, 5000, -3, 1.5, '', 'many']) expect(storiesAsked(wrong)).toBeUndefined();
});

test('a filter names only what can be asked for', () => {
  expect(filterOf({ types: 'bug,nonsense', epics: `${epic},x`, labels: '' })).toEqual({
    types: ['bug'],
    epics: [epic],
  });
  expect(filterOf({})).toEqual({});
});

test('a story passes a filter when it is one of the chosen of every kind', () => {
  const story = { type: 'bug', epicId: epic as EpicId, labelIds: ['a', 'b'] as LabelId[] } as const;
  expect(passes({}, story)).toBe(true);
  expect(passes({ types: ['feature', 'bug'], epics: [epic as EpicId], labels: ['b' as LabelId] }, story)).toBe(true);
  expect(passes({ types: ['feature'] }, story)).toBe(false);
  expect(passes({ epics: [epic as EpicId] }, { ...story, epicId: null })).toBe(false);
  expect(passes({ labels: ['c' as LabelId] }, story)).toBe(false);
});
