import { Linter } from 'eslint';
import { describeDisable } from './describe-disable.mjs';

const config = {
  plugins: { rondo: { rules: { 'describe-disable': describeDisable } } },
  rules: { 'rondo/describe-disable': 'error' },
};

const complaints = (source) =>
  new Linter().verify(source, config).filter(({ ruleId }) => ruleId === 'rondo/describe-disable');

test('a rule switched off without a reason is reported', () => {
  expect(complaints('// eslint-disable-next-line no-undef\nx();')).toHaveLength(1);
});

test('a rule switched off with a reason passes', () => {
  expect(complaints('// eslint-disable-next-line no-undef -- set by the page\nx();')).toHaveLength(0);
});
