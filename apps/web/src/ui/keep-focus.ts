import { firstIn, firstStanding, focusIsFree, partsAround, reachable } from './reachable';
import { focusAround } from './return-focus';

/** Stories keep their focus themselves: their lists know where one went. */
const keptElsewhere = '[data-story]';

/** Where what has the focus goes away, what stands in its place has it: what came for it, else its neighbour, else the list around, else the page. */
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
    if (page !== location.pathname) return;
    const record = records.find(({ removedNodes }) => [...removedNodes].some((node) => node.contains(lost)));
    if (record === undefined) return;
    const came = records.filter(({ target }) => target === record.target).flatMap(({ addedNodes }) => [...addedNodes]);
    const index = indexOf(lost, record);
    // Whoever asked for the focus, or gives it back, is first.
    afterPainting(() => {
      if (!focusIsFree()) return;
      const isKept = lost.matches(keptElsewhere) || !isPart(record.target);
      const found = isKept ? undefined : standIn(record, came, index);
      if (found === undefined) focusAround(record.target as Element);
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

/** Another page begins anew, and for what the page does not hold nothing in it stands. */
const isPart = (target: Node): boolean =>
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
