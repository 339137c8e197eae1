import { useLayoutEffect } from 'react';

const frames = 12;
const takers = 'dialog[open],[role=dialog],[role=menu],textarea';

/** Stands in for a dialog, a menu or a field that is still on its way: what is typed meanwhile is typed into it once it is there. */
export function HeldKeys(): null {
  useLayoutEffect(holdKeys, []);
  return null;
}

/** Answers what lets go of the keys: into what takes the focus within some frames, else they are forgotten. */
function holdKeys(): () => void {
  const held: string[] = [];
  const before = document.activeElement;
  const hold = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.key === 'Escape') return;
    event.preventDefault();
    event.stopImmediatePropagation();
    held.push(event.key);
  };
  addEventListener('keydown', hold, true);
  /** What had the focus before never is: it is none of what was opened. */
  const isTaker = (): boolean => document.activeElement !== before && document.activeElement?.closest(takers) != null;
  const letGo = async (left: number): Promise<void> => {
    const there = isTaker();
    if (!there && left > 0) return void requestAnimationFrame(() => void letGo(left - 1));
    removeEventListener('keydown', hold, true);
    for (const key of held) if (isTaker()) await typeInto(key);
  };
  return () => queueMicrotask(() => void letGo(frames));
}

/** The field's own listeners answer as to a hand; the page has drawn what a key changed before the next one comes. */
async function typeInto(key: string): Promise<void> {
  const field = document.activeElement;
  const isText = field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement;
  if (isText && (key.length === 1 || key === 'Backspace')) edit(field, key);
  else if (press(field, key) && key === 'Enter' && field instanceof HTMLButtonElement) field.click();
  await Promise.resolve();
}

/** False when a listener made something of it. */
const press = (field: Element | null, key: string): boolean =>
  field?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })) === true;

function edit(field: HTMLInputElement | HTMLTextAreaElement, key: string): void {
  const end = field.selectionEnd ?? field.value.length;
  const start = field.selectionStart ?? end;
  if (key.length === 1) field.setRangeText(key, start, end, 'end');
  else field.setRangeText('', start === end ? Math.max(0, start - 1) : start, end, 'end');
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}
