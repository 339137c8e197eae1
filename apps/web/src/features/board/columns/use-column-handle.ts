import { dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/adapter/element-adapter';
import type { Station } from '@rondo/domain';
import type { Virtualizer } from '@tanstack/react-virtual';
import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';
import { scrollAtEdges } from '../../../ui/dragging/scroll-at-edges';
import { useColumnsParts } from './columns-context';
import type { ColumnHandle, PlaceInColumn } from './column-registry';

interface Parts {
  readonly station: Station;
  readonly column: RefObject<HTMLElement | null>;
  readonly list: RefObject<HTMLElement | null>;
  readonly virtualizer: Virtualizer<HTMLDivElement, Element>;
}

/** Makes the column known to drags, keys and whoever looks for a story. */
export function useColumnHandle(parts: Parts): void {
  const { registry } = useColumnsParts();
  const latest = useRef(parts);
  useLayoutEffect(() => {
    latest.current = parts;
  });
  const { station, column } = parts;

  useEffect(() => {
    const element = column.current;
    const scroller = latest.current.virtualizer.scrollElement;
    if (element === null) return;
    const stops = [
      registry.add(handleOf(station, element, latest)),
      dropTargetForElements({ element, getData: () => ({ station }) }),
      ...(scroller === null ? [] : [scrollAtEdges(scroller)]),
    ];
    return () => stops.forEach((stop) => stop());
  }, [registry, station, column]);
}

function handleOf(station: Station, element: HTMLElement, latest: RefObject<Parts>): ColumnHandle {
  const topOfList = () => latest.current.list.current?.getBoundingClientRect().top ?? 0;
  const itemNear = (clientY: number) => latest.current.virtualizer.getVirtualItemForOffset(clientY - topOfList());
  return {
    station,
    element,
    placeAt: (clientY): PlaceInColumn => {
      const item = itemNear(clientY);
      if (item === undefined) return { index: 0, y: 3 };
      const half = latest.current.virtualizer.options.gap / 2;
      const below = clientY - topOfList() > item.start + item.size / 2;
      return below
        ? { index: item.index + 1, y: item.end + half }
        : { index: item.index, y: Math.max(1, item.start - half) };
    },
    indexNear: (clientY) => itemNear(clientY)?.index ?? -1,
    middleOf: (index) => {
      const item = latest.current.virtualizer.getVirtualItems().find((drawn) => drawn.index === index);
      return item === undefined ? null : topOfList() + item.start + item.size / 2;
    },
    reveal: (index) => {
      element.scrollIntoView({ block: 'nearest', inline: 'nearest' });
      latest.current.virtualizer.scrollToIndex(index, { align: 'auto' });
    },
  };
}
