import type { ProjectLive } from './project-live';
import { showToast } from '../ui/toast-store';

interface Told {
  readonly title: string;
  readonly text?: string;
  readonly undo: string;
  /** The intents that the undo takes back: together one act. */
  readonly done: readonly string[];
  /** Whether what the title says is still so, whoever has changed it. */
  readonly isSo: () => boolean;
}

/** Says what you have done and offers the way back, as long as there is a way and something to take back. */
export function tellUndoable(live: ProjectLive, { undo, done, isSo, ...words }: Told): void {
  const holds = (): boolean => done.some((mutationId) => live.isUndoable(mutationId)) && isSo();
  const subscribe = (listener: () => void): (() => void) => {
    const stops = [live.subscribe('undo', listener), live.subscribe('any', listener)];
    return () => stops.forEach((stop) => stop());
  };
  showToast({ ...words, action: { label: undo, run: () => live.undo(...done) }, lasts: { holds, subscribe } });
}
