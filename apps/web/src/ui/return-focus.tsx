import { useEffect, useState } from 'react';

/** Within a dialog that is drawn open: when it goes, the focus goes back to where it was before it. */
export function ReturnFocus(): null {
  const [before] = useState(() => document.activeElement);
  useEffect(() => () => returnFocus(before), [before]);
  return null;
}

/** A card that moved is another element by now, and one that was made meanwhile has the cursor instead. */
export function returnFocus(before: Element | null): void {
  requestAnimationFrame(() => {
    if (document.activeElement !== null && document.activeElement !== document.body) return;
    const known = before?.isConnected === true && before !== document.body ? before : null;
    const card = known?.matches('[data-story]') === false ? null : document.querySelector('[data-focused]');
    const back = card ?? known;
    if (back instanceof HTMLElement) back.focus({ preventScroll: true });
  });
}
