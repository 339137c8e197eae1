import { afterEach, expect, test } from '@jest/globals';
import { currentToasts, hideToast, showToast } from './toast-store';

afterEach(() => {
  for (const { id } of currentToasts()) hideToast(id);
});

test('what stays is not pushed out by what passes, and does not keep it away', () => {
  for (let n = 1; n <= 4; n++) showToast({ title: `Words ${String(n)}`, stays: true });
  for (let n = 1; n <= 6; n++) showToast({ title: `Done ${String(n)}` });
  const titles = currentToasts().map(({ title }) => title);
  expect(titles).toEqual(
    [1, 2, 3, 4].map((n) => `Words ${String(n)}`).concat([3, 4, 5, 6].map((n) => `Done ${String(n)}`)),
  );
});
