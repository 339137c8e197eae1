import { part } from '../../lib/parts';

const fetchScrolling = part(() => import('@atlaskit/pragmatic-drag-and-drop-auto-scroll/element'));

/** An element scrolls while something is dragged near its edges. What that needs is fetched before any drag: with the first movement of the pointer. */
export function scrollAtEdges(element: HTMLElement): () => void {
  let left = false;
  let stop: (() => void) | undefined;
  const start = (): void => {
    fetchScrolling().then(
      ({ autoScrollForElements }) => {
        if (!left) stop = autoScrollForElements({ element });
      },
      // Then one scrolls by the wheel.
      () => undefined,
    );
  };
  addEventListener('pointermove', start, { once: true });
  return () => {
    left = true;
    removeEventListener('pointermove', start);
    stop?.();
  };
}
