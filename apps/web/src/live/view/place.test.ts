import type { StoryId } from '@rondo/domain';
import { anchorAt, staysPut, stepIndex } from './place';

const ids = (text: string) => text.split('') as StoryId[];
const set = (text: string) => new Set(ids(text));

describe('where a drop lands', () => {
  const all = ids('abcdef');

  it('is after the story above, whoever of them moves', () => {
    expect(anchorAt(all, all, 3, set('x'))).toBe('c');
    expect(anchorAt(all, all, 3, set('bc'))).toBe('a');
  });

  it('is the top when nothing stays above', () => {
    expect(anchorAt(all, all, 0, set('x'))).toBeNull();
    expect(anchorAt(all, all, 2, set('ab'))).toBeNull();
    expect(anchorAt([], [], 0, set('x'))).toBeNull();
  });

  it('is beside what the filter shows', () => {
    const shown = ids('cf');
    expect(anchorAt(all, shown, 1, set('x'))).toBe('c');
    expect(anchorAt(all, shown, 0, set('x'))).toBe('b');
    expect(anchorAt(all, shown, 2, set('x'))).toBe('f');
  });

  it('is the end of a station whose stories are all hidden', () => {
    expect(anchorAt(all, [], 0, set('f'))).toBe('e');
  });
});

describe('a drop that changes nothing', () => {
  const all = ids('abcdef');

  it('is known by what already stands there', () => {
    expect(staysPut(all, ids('c'), 'b' as StoryId)).toBe(true);
    expect(staysPut(all, ids('ab'), null)).toBe(true);
    expect(staysPut(all, ids('bd'), 'a' as StoryId)).toBe(false);
    expect(staysPut(all, ids('x'), 'b' as StoryId)).toBe(false);
  });
});

describe('one step', () => {
  const shown = ids('abcd');

  it('goes over one neighbour, with the whole selection', () => {
    expect(stepIndex(shown, set('b'), -1)).toBe(0);
    expect(stepIndex(shown, set('b'), 1)).toBe(3);
    expect(stepIndex(shown, set('bc'), 1)).toBe(4);
  });

  it('stops at both ends', () => {
    expect(stepIndex(shown, set('a'), -1)).toBeNull();
    expect(stepIndex(shown, set('d'), 1)).toBeNull();
    expect(stepIndex(shown, set('z'), 1)).toBeNull();
  });
});
