import { demoVerdicts, type Demo, type DemoId } from '@rondo/domain';
import type { KeyboardEvent, RefObject } from 'react';
import { useCommands, type Command } from '../../../lib/commands';
import { useT } from '../../../lib/i18n';
import { useReadOnly } from '../../../live/use-read-only';
import type { Queue } from './use-queue';

interface Parts {
  readonly list: RefObject<HTMLElement | null>;
  readonly demos: readonly Demo[];
  readonly queue: Queue;
  readonly place: (id: string, index: number) => void;
  /** A refusal asks for its reason first. */
  readonly refuse: (id: DemoId | null) => void;
}

/** The keys of the queue. They mean the row in focus; from elsewhere on the page the one that is shown; else they lead to the first, and write nothing. */
export function useQueueKeys({
  list,
  demos,
  queue,
  place,
  refuse,
}: Parts): (event: KeyboardEvent<HTMLElement>) => void {
  const t = useT('review');
  const { mayEdit } = queue;
  const readOnly = useReadOnly();
  const rowOf = (element: Element | null): number => {
    const row = element?.closest('[data-row]')?.querySelector<HTMLElement>('[data-demo]');
    return demos.findIndex(({ id }) => id === row?.dataset['demo']);
  };
  const inFocus = (): number => rowOf(document.activeElement);
  const meant = (): number => {
    const at = inFocus();
    return at >= 0 ? at : demos.findIndex(({ shownAt }) => shownAt !== null);
  };
  const focusOn = (demo: Demo | undefined): void =>
    list.current?.querySelector<HTMLElement>(`[data-demo="${demo?.id ?? ''}"]`)?.focus();
  const walk = (by: 1 | -1): void => {
    const at = inFocus();
    focusOn(at < 0 ? demos[Math.max(0, meant())] : demos[at + by]);
  };
  const on = (act: (demo: Demo, at: number) => void) => (): void => {
    const at = meant();
    const demo = demos[at];
    focusOn(demo ?? demos[0]);
    if (demo !== undefined) act(demo, at);
  };
  const reads = { when: () => demos.length > 0 };
  const writes = { when: () => mayEdit && demos.length > 0, ...readOnly };
  const show = on((demo) => queue.show(demo.id, demo.shownAt === null));
  const judge = (verdict: (typeof demoVerdicts)[number]) =>
    on((demo) => {
      if (verdict === 'rejected' && demo.reason === '') refuse(demo.id);
      else queue.judge(demo, verdict);
    });
  const key = (
    id: string,
    title: string,
    keyed: string,
    run: () => void,
    more: Partial<Command> = writes,
  ): Command => ({
    id: `review.${id}`,
    title,
    group: t('group'),
    keys: [keyed],
    run,
    notInPalette: true,
    ...more,
  });
  useCommands([
    key('walkUp', t('queue.walkUp'), 'up', () => walk(-1), reads),
    key('walkDown', t('queue.walkDown'), 'down', () => walk(1), reads),
    key(
      'moveUp',
      t('queue.moveUp'),
      'alt+up',
      on(({ id }, at) => place(id, at - 1)),
    ),
    key(
      'moveDown',
      t('queue.moveDown'),
      'alt+down',
      on(({ id }, at) => place(id, at + 1)),
    ),
    key('show', t('queue.showOrStop'), 'space', show),
    ...demoVerdicts.map((verdict, nth) =>
      key(`judge.${verdict}`, t(`verdict.${verdict}`), String(nth + 1), judge(verdict)),
    ),
  ]);
  return (event) => {
    const { target } = event;
    if (!(target instanceof HTMLElement)) return;
    if (target.matches('[data-demo]') && event.key === ' ' && mayEdit) show();
    else if (target.matches('[data-reason]') && (event.key === 'Enter' || event.key === 'Escape')) {
      focusOn(demos[rowOf(target)]);
      if (event.key === 'Escape') refuse(null);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
}
