import type { Story } from '@rondo/domain';
import { emptyPart, faultOf, firstPart, sizeOf, splitOf, sumOf } from './parts';

const story = { id: 's', title: 'Big', points: 8 } as unknown as Story;
const deck = [1, 2, 3, 5, 8];

describe('splitting a story', () => {
  it('reads sizes as people write them', () => {
    expect(['', ' 3 ', '0,5', '-1', 'x', '1001'].map((points) => sizeOf({ points }))).toEqual([
      null,
      3,
      0.5,
      undefined,
      undefined,
      undefined,
    ]);
    expect(sumOf([{ points: '3' }, { points: '' }, { points: '2,5' }])).toBe(5.5);
    expect(sumOf([{ points: '3' }, { points: 'x' }])).toBeNull();
  });

  it('starts from what the story is, and waits for every title', () => {
    const keeps = firstPart(story);
    expect(keeps).toMatchObject({ title: 'Big', points: '8' });
    expect(splitOf(story, keeps, [emptyPart()], deck)).toBeNull();
  });

  it('takes the sizes of the deck only, but for the one that the story has already', () => {
    const faults = ['', '5', '0.5', '4', 'x'].map((points) => faultOf({ points }, deck, null));
    expect(faults).toEqual([null, null, 'notInDeck', 'notInDeck', 'range']);
    expect(faultOf({ points: '4' }, deck, 4)).toBeNull();
    const part = { ...emptyPart(), title: 'Half', points: '4' };
    expect(splitOf(story, firstPart(story), [part], deck)).toBeNull();
  });

  it('says what stays and what is new', () => {
    const part = { ...emptyPart(), title: ' Half ', points: '3' };
    const keeps = { ...firstPart(story), points: '' };
    expect(splitOf(story, keeps, [part], deck)?.body).toEqual({
      storyId: 's',
      title: 'Big',
      points: null,
      parts: [{ id: part.id, linkId: part.linkId, title: 'Half', points: 3 }],
    });
  });
});
