import type { ProjectIntent, UserId } from '@rondo/domain';
import { drafts } from './draft-store';

/** A description that the server did not take goes back to the drafts: nobody's words are lost. */
export function keepRefusedText(me: UserId, intent: ProjectIntent): void {
  if (intent.name !== 'story.describe') return;
  const { storyId, baseVersion, body } = intent.body;
  if (drafts.read(me, storyId) === null) drafts.write(me, storyId, { baseVersion, body });
}
