import type { ProjectIntent } from '@rondo/domain';
import { problemText } from '../lib/api';
import { showToast } from '../ui/toast-store';
import type { ProjectLive } from './project-live';

interface Told {
  readonly title: string;
  readonly text?: string;
  readonly undo: string;
  readonly stays?: true;
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

/** Does an intent and tells what was done with the way back, or why it was refused; then null. */
export function doUndoable(live: ProjectLive, intent: ProjectIntent, told: Omit<Told, 'done'>): string | null {
  const answer = live.do(intent);
  if (!answer.ok) {
    showToast({ title: problemText(answer), tone: 'bad' });
    return null;
  }
  tellUndoable(live, { ...told, done: [answer.mutationId] });
  return answer.mutationId;
}
