const focusable = 'a[href],button,input,textarea,select,summary,[tabindex]';
/** A menu that is closed, and what Tab passes by. */
const passed = ':disabled,[tabindex="-1"],[popover] *';

/** What Tab comes to in a part of the page, itself included. */
export const reachable = (part: Element): HTMLElement[] =>
  [part, ...part.querySelectorAll(focusable)].filter(
    (one): one is HTMLElement => one instanceof HTMLElement && one.matches(focusable) && !one.matches(passed),
  );

/** Takes every key for itself. */
const typedInto = 'textarea,input:not([type=checkbox],[type=radio],[type=button],[type=color])';

/** The first thing to give the focus to by itself: what keys are meant for there is not lost in a text. */
export const firstIn = (part: Element): HTMLElement | undefined =>
  reachable(part).find((element) => !element.matches(typedInto) && element.checkVisibility());

/** Nothing of the page has the focus, which is there to be given. */
export const focusIsFree = ({ activeElement } = document): boolean =>
  activeElement === null || activeElement.matches('main,body');

/** What holds the whole page: when that goes, another page has come, which begins anew. */
const wholePage = 'main,body,html';

/** From inside out, the parts of the page around an element. */
export function partsAround(element: Element): readonly Element[] {
  const parts: Element[] = [];
  for (let part = element.parentElement; part !== null && !part.matches(wholePage); part = part.parentElement)
    parts.push(part);
  return parts;
}

/** The first thing to reach in the innermost of these parts that still stands. */
export function firstStanding(parts: readonly Element[]): HTMLElement | undefined {
  for (const part of parts) {
    const found = part.isConnected ? firstIn(part) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}
