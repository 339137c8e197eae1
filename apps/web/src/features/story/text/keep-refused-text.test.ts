import type { ProjectIntent, StoryId, UserId } from '@rondo/domain';
import { browserStorage } from '../../../lib/testing/browser-storage';
import { drafts } from './draft-store';
import { keepRefusedText } from './keep-refused-text';

const [me, storyId] = ['me' as UserId, 'one' as StoryId];
const save = (baseVersion: number, body: string): ProjectIntent => ({
  name: 'story.describe',
  body: { storyId, baseVersion, body },
});

let takeAway: () => void;
beforeEach(() => (takeAway = browserStorage()));
afterEach(() => takeAway());

test('of two saves that are refused together the last words stay, on what the first was written on', () => {
  keepRefusedText(me, save(2, 'first'));
  keepRefusedText(me, save(3, 'second'));
  expect(drafts.read(me, storyId)).toEqual({ baseVersion: 2, body: 'second' });
});

test('what is being written on from a save that is refused has not seen what came in its place', () => {
  drafts.write(me, storyId, { baseVersion: 3, body: 'written on' });
  keepRefusedText(me, save(2, 'first'));
  expect(drafts.read(me, storyId)).toEqual({ baseVersion: 2, body: 'written on' });
});
