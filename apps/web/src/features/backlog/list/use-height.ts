import { useCallback, useState } from 'react';

/** How high an element is that grows, while there is one. */
export function useHeight(): readonly [number | null, (element: HTMLElement | null) => (() => void) | undefined] {
  const [height, setHeight] = useState<number | null>(null);
  const measure = useCallback((element: HTMLElement | null) => {
    if (element === null) return undefined;
    const sizes = new ResizeObserver(() => setHeight(element.offsetHeight));
    sizes.observe(element);
    return () => sizes.disconnect();
  }, []);
  return [height, measure];
}
