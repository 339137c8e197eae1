import type { Change, ProjectEvent } from '@rondo/domain';
import type { Refused } from '../../lib/api';

export interface Since {
  readonly change: Change;
  readonly event: ProjectEvent;
  /** It is the very undo that is asked for again. */
  readonly undoes: boolean;
}

/** The last change after a version that touched what the refusal names. */
export function lastTouching(changes: readonly Change[], version: number, params: Refused['params']): Since | null {
  for (const change of changes.toReversed()) {
    if (change.version <= version) continue;
    for (const event of change.events) {
      const same = event.kind === params?.['kind'] && event.id === params['id'];
      const field = params?.['field'];
      if (same && (field === undefined || event.set === null || field in event.set))
        return { change, event, undoes: change.undoes === version };
    }
  }
  return null;
}
