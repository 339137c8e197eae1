import type { ProjectIntent, UserId } from '@rondo/domain';
import { drafts } from './draft-store';

/** A description that the server did not take goes back to the drafts: nobody's words are lost, the last ones stand, and they replace nothing that was not seen. */
export function keepRefusedText(me: UserId, intent: ProjectIntent): void {
  if (intent.name !== 'story.describe') return;
  const { storyId, baseVersion, body } = intent.body;
  const draft = drafts.read(me, storyId);
  const isOlder = draft === null || draft.baseVersion < baseVersion;
  drafts.write(me, storyId, {
    body: isOlder ? body : draft.body,
    baseVersion: Math.min(baseVersion, draft?.baseVersion ?? baseVersion),
  });
}
