import { useEffect, useState } from 'react';
import { firstStanding, focusIsFree, partsAround } from './reachable';

/** Within a dialog that is drawn open: when it goes, the focus goes back to where it was before it. */
export function ReturnFocus(): null {
  const [before] = useState(openerInFocus);
  const [around] = useState(() => (before === null ? [] : partsAround(before)));
  useEffect(() => () => returnFocus(before, around), [before, around]);
  return null;
}

/** A menu goes with the choice that was made in it: what opened it has the focus back. */
function openerInFocus(): Element | null {
  const { activeElement } = document;
  const menu = activeElement?.closest('[role=menu]');
  return menu ? document.getElementById(menu.getAttribute('aria-labelledby') ?? '') : activeElement;
}

/** A card that moved is another element by now, one that was made meanwhile has the cursor instead, and for what is gone stands the part of the page around it. */
export function returnFocus(before: Element | null, around: readonly Element[] = []): void {
  requestAnimationFrame(() => {
    if (!focusIsFree()) return;
    const known = before?.isConnected === true && before !== document.body ? before : null;
    const card = known?.matches('[data-story]') === false ? null : document.querySelector('[data-focused]');
    const back = card ?? known ?? firstStanding(around) ?? document.querySelector('main');
    if (back instanceof HTMLElement) back.focus({ preventScroll: true });
  });
}

/** Escape leaves a field that stays: what the field stands in has the keys again. */
export const leaveField = (field: Element): void =>
  field.closest<HTMLElement>('[data-panel],main')?.focus({ preventScroll: true });
