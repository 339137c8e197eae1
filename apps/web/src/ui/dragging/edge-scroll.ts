const edge = 56;
const fastest = 14;

/** How fast to scroll for a point this near to either end: nothing in the middle, faster towards the edge. */
export function edgeSpeed(point: number, start: number, end: number): number {
  const reach = Math.min(edge, (end - start) / 4);
  if (point < start + reach) return -fastest * Math.min(1, (start + reach - point) / reach);
  if (point > end - reach) return fastest * Math.min(1, (point - end + reach) / reach);
  return 0;
}

/** What may scroll below a point: a list up and down, a row of lists sideways. */
export interface Scrollers {
  readonly list?: Element | null | undefined;
  readonly row?: Element | null | undefined;
}

/** Scrolls what lies under the finger while the finger stays near one of its edges. */
export function scrollAtEdges(
  point: () => { readonly x: number; readonly y: number },
  under: (x: number, y: number) => Scrollers,
  scrolled: () => void,
): () => void {
  let frame = 0;
  const step = (): void => {
    const { x, y } = point();
    const { list, row } = under(x, y);
    const down = list ? edgeSpeed(y, list.getBoundingClientRect().top, list.getBoundingClientRect().bottom) : 0;
    const right = row ? edgeSpeed(x, row.getBoundingClientRect().left, row.getBoundingClientRect().right) : 0;
    if (down !== 0) list?.scrollBy(0, down);
    // A phone shows one column at a time: at full speed they would fly past.
    if (right !== 0) row?.scrollBy(right / 2, 0);
    if (down !== 0 || right !== 0) scrolled();
    frame = requestAnimationFrame(step);
  };
  frame = requestAnimationFrame(step);
  return () => cancelAnimationFrame(frame);
}
