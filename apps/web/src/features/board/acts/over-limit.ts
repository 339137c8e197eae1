import type { Station } from '@rondo/domain';
import { wordsOf } from '../../../lib/i18n';
import type { ProjectLive } from '../../../live/project-live';
import { tellUndoable } from '../../../live/tell-undoable';

/** A limit that only warns does so once for each act of yours that goes beyond it, and offers the way back. */
export function tellOverLimit(live: ProjectLive, stage: Station, before: number, done: readonly string[]): void {
  const policy = live.visible.of.stage.get(stage);
  const count = live.visible.at(stage).length;
  if (policy?.wipLimit == null || policy.wipMode !== 'warn' || count <= policy.wipLimit || count <= before) return;
  const t = wordsOf('board');
  tellUndoable(live, {
    title: t('nowOverLimit', { station: policy.label ?? stage, count, limit: policy.wipLimit }),
    undo: t('undo'),
    done,
    isSo: () => live.visible.at(stage).length > (live.visible.of.stage.get(stage)?.wipLimit ?? Infinity),
  });
}
