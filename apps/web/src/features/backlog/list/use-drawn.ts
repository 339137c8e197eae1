import { useDeferredValue, useEffect, useState, type RefObject } from 'react';
import type { Layout } from './layout';

/** The window is followed in steps of so many pixels, so that not every frame of a scroll draws anew. */
const step = 136;
const rowsBeyond = 5;

interface View {
  readonly top: number;
  readonly height: number;
}

/**
 * The rows to draw: those in view, and a few beyond, which after a leap come only once those in view have been drawn.
 * Those that are kept are drawn wherever they are: the keyboard never loses its place, nor what is typed its line.
 */
export function useDrawn(scroller: RefObject<HTMLElement | null>, layout: Layout, kept: readonly number[]): number[] {
  const view = useView(scroller);
  const { top, height } = view;
  const settled = useDeferredValue(view, nowhere);
  const beyond = Math.abs(settled.top - top) < height ? rowsBeyond : 0;
  const last = layout.rows.count - 1;
  const from = Math.max(0, layout.rowAt(top) - beyond);
  const to = Math.min(last, layout.rowAt(top + step + height) + beyond);
  const drawn = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  const beside = kept.filter((row) => row >= 0 && row <= last);
  return [...new Set([...drawn, ...beside])].sort((a, b) => a - b);
}

const nowhere: View = { top: -Infinity, height: 0 };

function useView(scroller: RefObject<HTMLElement | null>): View {
  // Before it is measured, no list is higher than the window.
  const [view, setView] = useState<View>(() => ({ top: 0, height: innerHeight }));
  useEffect(() => {
    const element = scroller.current;
    if (element === null) return undefined;
    const look = () => {
      const top = Math.max(0, Math.floor(element.scrollTop / step) * step);
      const height = element.clientHeight;
      setView((before) => (before.top === top && before.height === height ? before : { top, height }));
    };
    element.addEventListener('scroll', look, { passive: true });
    const sizes = new ResizeObserver(look);
    sizes.observe(element);
    return () => {
      element.removeEventListener('scroll', look);
      sizes.disconnect();
    };
  }, [scroller]);
  return view;
}
