import type { StoryId } from '@rondo/domain';
import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';
import { useCommands, type Command } from '../../../lib/commands';
import { useT } from '../../../lib/i18n';
import { useBoardView } from '../../../live/view';
import { neighbourIn } from '../../../live/view/neighbour';
import { focusIsFree } from '../../../ui/reachable';

interface Given {
  readonly ids: readonly StoryId[];
  readonly panel: RefObject<HTMLElement | null>;
  /** Brings a row into view. */
  readonly show: (index: number) => void;
}

/** The rows of an open stage are walked by keys, and where one leaves its neighbour has the focus. */
export function useStageWalk({ ids, panel, show }: Given): void {
  const t = useT('ring');
  const view = useBoardView();
  const before = useRef(ids);
  useLayoutEffect(() => {
    const { focused } = view;
    const left = focused !== null && before.current.includes(focused) && !ids.includes(focused);
    if (left) view.focus(neighbourIn(before.current, focused, (id) => ids.includes(id)) ?? null);
    const emptied = before.current.length > 0 && ids.length === 0;
    before.current = ids;
    if (emptied && focusIsFree()) panel.current?.focus();
  }, [view, ids, panel]);
  useEffect(() => {
    return view.onReveal((id) => {
      if (before.current.includes(id)) show(before.current.indexOf(id));
    });
  });
  const isHere = (): boolean => panel.current?.contains(document.activeElement) === true;
  const to = (index: number): void => {
    const id = ids[Math.max(0, Math.min(ids.length - 1, index))];
    if (id !== undefined) view.reveal(id);
  };
  const at = (): number => (view.focused === null ? -1 : ids.indexOf(view.focused));
  const walk = (name: 'up' | 'down' | 'first' | 'last', keys: readonly string[], run: () => void): Command => ({
    id: `ring.stage.${name}`,
    title: t(`stage.${name}`),
    group: t('commands'),
    keys,
    when: isHere,
    notInPalette: true,
    run,
  });
  useCommands([
    walk('up', ['up', 'k'], () => to(at() - 1)),
    walk('down', ['down', 'j'], () => to(at() + 1)),
    walk('first', ['home'], () => to(0)),
    walk('last', ['end'], () => to(ids.length - 1)),
  ]);
}
