import { useRef, useState, type PointerEvent } from 'react';

interface Dragged {
  readonly id: string;
  /** How far the pointer has come. */
  readonly by: number;
  /** Where it would land among the others. */
  readonly index: number;
}
interface Handle {
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerUp: () => void;
  readonly onPointerCancel: () => void;
}

/** Drags the rows of a short list by a handle, with mouse, pen and finger alike. Rows carry `data-row`. */
export function useReorder(onPlace: (id: string, index: number) => void) {
  const list = useRef<HTMLOListElement>(null);
  const from = useRef({ y: 0, middles: [] as readonly number[] });
  const [dragged, setDragged] = useState<Dragged | null>(null);
  const end = (): void => setDragged(null);
  const handle = (id: string, at: number): Handle => ({
    onPointerDown: (event) => {
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      const rows = [...(list.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
      const middles = rows
        .filter((_, index) => index !== at)
        .map((row) => {
          const { top, height } = row.getBoundingClientRect();
          return top + height / 2;
        });
      from.current = { y: event.clientY, middles };
      setDragged({ id, by: 0, index: at });
    },
    onPointerMove: (event) => {
      if (dragged?.id !== id) return;
      const index = from.current.middles.filter((middle) => middle < event.clientY).length;
      setDragged({ id, by: event.clientY - from.current.y, index });
    },
    onPointerUp: () => {
      if (dragged?.id === id && dragged.index !== at) onPlace(id, dragged.index);
      end();
    },
    onPointerCancel: end,
  });
  return { list, dragged, handle };
}
