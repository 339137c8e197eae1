import { expect, test } from '@jest/globals';
import { fileName } from './download';

test('a file is called as the screen calls it, in letters that every system takes', () => {
  expect(fileName('Revue', '7')).toBe('revue-7');
  expect(fileName('Temps par étape', '« Mêlée » : été 2026')).toBe('temps-par-etape-melee-ete-2026');
});
