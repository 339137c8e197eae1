import { problemText, type Refused } from '../../lib/api';
import { wordsOf } from '../../lib/i18n';
import type { ProjectLive } from '../../live/project-live';
import { showToast } from '../../ui/toast-store';
import { knownChange } from './known-change';
import { lastTouching } from './last-touching';
import { sentenceOf, type Known as Named } from './undo-sentence';

interface RefusedUndo {
  /** What was to be undone. */
  readonly version: number;
  readonly problem: Refused;
}
type Known = Named & { readonly live: ProjectLive };

/** Says who has changed what since, in place of the bare refusal. */
export async function tellUndoRefusal({ version, problem }: RefusedUndo, known: Known): Promise<void> {
  const { kind, id } = problem.params ?? {};
  const storyId = kind === 'story' ? String(id) : null;
  const since = await knownChange(known.live, storyId, (changes) => lastTouching(changes, version, problem.params));
  const text = sentenceOf(since, problem.params, known) ?? problemText(problem);
  showToast({ title: wordsOf('desk')('undo.refused'), text, tone: 'bad' });
}
