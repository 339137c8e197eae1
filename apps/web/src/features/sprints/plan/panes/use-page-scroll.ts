import { useMediaQuery } from '@mantine/hooks';
import { useLayoutEffect, useState, type RefObject } from 'react';

interface PageScroll {
  readonly scroller: () => HTMLElement | null;
  /** The page as a whole. */
  readonly whole: boolean;
  /** How far down what scrolls the list begins. */
  readonly above: number;
}

const pageOf = (pane: HTMLElement | null): HTMLElement | null => pane?.closest<HTMLElement>('[data-plan]') ?? null;

/** On narrow screens the page scrolls as a whole, and what stands above a list comes and goes; elsewhere each pane does. */
export function usePageScroll(pane: RefObject<HTMLElement | null>): PageScroll {
  const narrow = useMediaQuery('(max-width: 900px)', false, { getInitialValueInEffect: false });
  const [above, setAbove] = useState(0);
  useLayoutEffect(() => {
    const page = narrow ? pageOf(pane.current) : null;
    if (page === null) {
      setAbove(0);
      return undefined;
    }
    const measure = (): void => {
      const top = pane.current?.getBoundingClientRect().top ?? 0;
      setAbove(Math.round(top - page.getBoundingClientRect().top + page.scrollTop));
    };
    const observer = new ResizeObserver(measure);
    // A list that grows by what another loses leaves the whole as high as it was.
    for (const part of [...page.children, ...page.querySelectorAll('[data-board], [data-board] > *')])
      observer.observe(part);
    measure();
    return () => observer.disconnect();
  }, [pane, narrow]);
  return { scroller: () => (narrow ? pageOf(pane.current) : pane.current), whole: narrow, above };
}
