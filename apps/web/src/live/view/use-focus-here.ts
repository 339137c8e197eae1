import { useEffect, type RefObject } from 'react';
import { focusIsFree } from '../../ui/reachable';

/** The focus follows the keyboard over the page, and back to a story that moved; it never leaves a field or a dialog. */
export function useFocusHere(card: RefObject<HTMLElement | null>, focused: boolean): void {
  useEffect(() => {
    const active = document.activeElement;
    const free = focusIsFree() || active?.closest('[data-board]') != null;
    const typing = active?.closest('input,textarea,[role=dialog],[role=menu]') ?? null;
    if (focused && free && typing === null && active !== card.current) card.current?.focus({ preventScroll: true });
  }, [card, focused]);
}
