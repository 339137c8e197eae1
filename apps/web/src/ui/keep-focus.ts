import { firstIn, firstStanding, focusIsFree, partsAround, reachable } from './reachable';
import { leaveField } from './return-focus';

/** Stories keep their focus themselves: their lists know where one went. */
const keptElsewhere = '[data-story]';

/** Where what has the focus goes away, what stands in its place has it: what came for it, else its neighbour, else the list around. */
export function keepFocus(): () => void {
  let last: Element | null = null;
  let page = '';
  const remember = ({ target }: FocusEvent): void => {
    last = target instanceof Element ? target : null;
    page = location.pathname;
  };
  /** Left by a click elsewhere; what is taken out of the page while it has the focus leaves too. */
  const forget = ({ target }: FocusEvent): void =>
    queueMicrotask(() => {
      if (last === target && last?.isConnected === true) last = null;
    });
  const observer = new MutationObserver((records) => {
    const lost = last;
    if (lost === null || lost.isConnected) return;
    last = null;
    if (lost.matches(keptElsewhere) || page !== location.pathname) return;
    const record = records.find(({ removedNodes }) => [...removedNodes].some((node) => node.contains(lost)));
    if (record === undefined) return;
    const { target } = record;
    if (!isPart(target)) return;
    const came = records.filter((other) => other.target === target).flatMap(({ addedNodes }) => [...addedNodes]);
    const index = indexOf(lost, record);
    // Whoever asked for the focus, or gives it back, is first.
    afterPainting(() => {
      if (!focusIsFree()) return;
      const found = standIn(record, came, index);
      if (found === undefined) leaveField(target);
      else found.focus({ preventScroll: true });
    });
  });
  document.addEventListener('focusin', remember);
  document.addEventListener('focusout', forget);
  observer.observe(document.body, { childList: true, subtree: true });
  return () => {
    document.removeEventListener('focusin', remember);
    document.removeEventListener('focusout', forget);
    observer.disconnect();
  };
}

/** Another page begins anew, and what the page does not hold goes away by itself. */
const isPart = (target: Node): target is Element =>
  target instanceof Element && !target.matches('main') && target.closest('main,[role=dialog]') !== null;

const afterPainting = (run: () => void): void => void requestAnimationFrame(() => requestAnimationFrame(run));

const alike = (near: Element, index: number): HTMLElement | undefined => {
  const same = reachable(near)[index];
  return same?.checkVisibility() === true ? same : firstIn(near);
};

/** Which of the things to reach in what was removed it was: the neighbour has one of the same kind there. */
function indexOf(lost: Element, { removedNodes }: MutationRecord): number {
  const gone = [...removedNodes].find((node) => node.contains(lost));
  return gone instanceof Element ? Math.max(0, reachable(gone).indexOf(lost as HTMLElement)) : 0;
}

function standIn(record: MutationRecord, came: readonly Node[], index: number): HTMLElement | undefined {
  for (const near of [...came, record.nextSibling, record.previousSibling]) {
    if (!(near instanceof Element) || !near.isConnected) continue;
    const found = alike(near, index);
    if (found !== undefined) return found;
  }
  const { target } = record;
  return target instanceof Element ? firstStanding([target, ...partsAround(target)]) : undefined;
}
