import { describe, expect, it } from '@jest/globals';
import { readWallLink } from './wall-link';

describe('the link of a wall screen', () => {
  it('is dark unless it asks for light', () => {
    expect(readWallLink('#abc')).toEqual({ secret: 'abc', scheme: 'dark' });
    expect(readWallLink('#abc&light')).toEqual({ secret: 'abc', scheme: 'light' });
    expect(readWallLink('')).toEqual({ secret: '', scheme: 'dark' });
  });
});
