import type { Story } from '@rondo/domain';
import { call, problemText, type Refused } from '../../lib/api';
import { wordsOf } from '../../lib/i18n';
import type { ProjectLive } from '../../live/project-live';
import { showToast } from '../../ui/toast-store';
import { lastTouching, type Since } from './last-touching';
import { sentenceOf, type Known as Named } from './undo-sentence';

interface RefusedUndo {
  /** What was to be undone. */
  readonly version: number;
  readonly problem: Refused;
}
type Known = Named & { readonly live: ProjectLive };

/** Says who has changed what since, in place of the bare refusal. */
export async function tellUndoRefusal({ version, problem }: RefusedUndo, known: Known): Promise<void> {
  const since = await changeSince(version, problem, known);
  const text = sentenceOf(since, problem.params, known) ?? problemText(problem);
  showToast({ title: wordsOf('desk')('undo.refused'), text, tone: 'bad' });
}

async function changeSince(version: number, { params }: Refused, { live }: Known): Promise<Since | null> {
  const here = lastTouching(live.recentChanges(), version, params);
  if (here !== null || params?.['kind'] !== 'story') return here;
  try {
    const storyId = String(params['id']) as Story['id'];
    const { changes } = await call('story.history', { params: { ...live.address, storyId }, query: { limit: 50 } });
    return lastTouching(changes.toReversed(), version, params);
  } catch {
    return null;
  }
}
