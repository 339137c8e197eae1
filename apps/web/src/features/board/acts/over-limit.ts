import type { Station } from '@rondo/domain';
import { wordsOf } from '../../../lib/i18n';
import type { ProjectLive } from '../../../live/project-live';
import { showToast } from '../../../ui/toast-store';

/** A limit that only warns does so once for each act of yours that goes beyond it, and offers the way back. */
export function tellOverLimit(live: ProjectLive, stage: Station, before: number, done: readonly string[]): void {
  const policy = live.visible.of.stage.get(stage);
  const count = live.visible.at(stage).length;
  if (policy?.wipLimit == null || policy.wipMode !== 'warn' || count <= policy.wipLimit || count <= before) return;
  const t = wordsOf('board');
  showToast({
    title: t('nowOverLimit', { station: policy.label ?? stage, count, limit: policy.wipLimit }),
    action: { label: t('undo'), run: () => done.toReversed().forEach((mutationId) => live.undo(mutationId)) },
  });
}
