import * as fields from './fields.js';
import { projectIntentBodies } from './intents.js';

const id = '00000000-0000-4000-8000-000000000000';

test('a time is one that the database can write down', () => {
  const accepts = (deadline: number) => projectIntentBodies['poker.configure'].safeParse({ id, deadline }).success;
  expect([-1, 0, 253_402_300_799_999, 253_402_300_800_000].map(accepts)).toEqual([false, true, true, false]);
});

test('a day lies in the years that plans are made for', () => {
  const accepts = (day: string) => fields.day.safeParse(day).success;
  expect(['2000-01-01', '2026-02-28', '2199-12-31'].map(accepts)).toEqual([true, true, true]);
  const never = ['1999-12-31', '2200-01-01', '9999-12-31', '0000-01-01', '+010000-01-01', '2026-02-30', ''];
  expect(never.map(accepts)).toEqual(never.map(() => false));
});
