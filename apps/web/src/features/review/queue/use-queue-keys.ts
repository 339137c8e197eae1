import { demoVerdicts, type Demo, type DemoId } from '@rondo/domain';
import type { KeyboardEvent } from 'react';
import type { Queue } from './use-queue';

interface Parts {
  readonly demos: readonly Demo[];
  readonly queue: Queue;
  readonly place: (id: string, index: number) => void;
  readonly toggle: (id: DemoId) => void;
}

/** The keys of the queue, while one of its rows has the focus. */
export function useQueueKeys({ demos, queue, place, toggle }: Parts): (event: KeyboardEvent<HTMLOListElement>) => void {
  return (event) => {
    const focused = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>('[data-demo]') : null;
    const at = demos.findIndex(({ id }) => id === focused?.dataset['demo']);
    const demo = demos[at];
    if (focused === null || demo === undefined || event.metaKey || event.ctrlKey) return;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const verdict = demoVerdicts[Number(event.key) - 1];
    if (step !== 0 && event.altKey && queue.mayEdit) place(demo.id, at + step);
    else if (step !== 0) focusOn(event.currentTarget, demos[at + step]?.id);
    else if (event.key === 'Enter') toggle(demo.id);
    else if (event.key === ' ' && queue.mayEdit) queue.show(demo.id, demo.shownAt === null);
    else if (verdict === 'rejected' && queue.mayEdit && demo.reason === '') toggle(demo.id);
    else if (verdict !== undefined && queue.mayEdit) queue.judge(demo, verdict);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
}

const focusOn = (list: HTMLElement, id: string | undefined): void =>
  list.querySelector<HTMLElement>(`[data-demo="${id ?? ''}"]`)?.focus();
