import { useEffect, useState, type RefObject } from 'react';
import { returnFocus } from '../../../ui/return-focus';

/** Where the focus was before the first panel opened; one story after another is one visit. */
let opener: Element | null = null;
let closedAt = -Infinity;
const sameVisitMs = 150;

/** The panel takes the focus when it opens and gives it back when it closes. */
export function useReturnedFocus(panel: RefObject<HTMLElement | null>): { readonly slidesIn: boolean } {
  const [slidesIn] = useState(() => performance.now() - closedAt > sameVisitMs);
  useEffect(() => {
    const element = panel.current;
    const before = document.activeElement;
    if (performance.now() - closedAt > sameVisitMs) opener = before === document.body ? null : before;
    if (element?.contains(before) !== true) element?.focus({ preventScroll: true });
    return () => {
      closedAt = performance.now();
      returnFocus(opener);
    };
  }, [panel]);
  return { slidesIn };
}
