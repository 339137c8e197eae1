import { Allowance } from './allowance.js';

const counted = (allowance: Allowance, times: number, now: number) => {
  const answers = Array.from({ length: times }, () => allowance.spend(now));
  return ['fine', 'limited', 'offence'].map((kind) => answers.filter((answer) => answer === kind).length);
};

test('a hundred messages at once; who ignores a hundred refusals offends', () => {
  const allowance = new Allowance();
  expect(counted(allowance, 100, 1_000)).toEqual([100, 0, 0]);
  expect(counted(allowance, 100, 1_000)).toEqual([0, 100, 0]);
  expect(counted(allowance, 3, 1_000)).toEqual([0, 0, 3]);
});

test('one comes back every 600 ms, a hundred at most, and whoever waits for it is forgiven', () => {
  const allowance = new Allowance();
  counted(allowance, 200, 1_000);
  expect(counted(allowance, 1, 1_599)).toEqual([0, 0, 1]);
  expect(counted(allowance, 2, 1_600)).toEqual([1, 1, 0]);
  expect(counted(allowance, 100, 1_600)).toEqual([0, 99, 1]);
  expect(counted(allowance, 102, 10_000_000)).toEqual([100, 2, 0]);
});
