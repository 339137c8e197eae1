import type { Station } from '@rondo/domain';
import { useEffect, useState, type RefObject } from 'react';

/** Which column a phone shows just now. */
export function useStationInView(row: RefObject<HTMLElement | null>, phone: boolean): Station | undefined {
  const [station, setStation] = useState<Station>();
  useEffect(() => {
    const element = row.current;
    if (element === null || !phone) return;
    const look = () => {
      const index = Math.round(element.scrollLeft / Math.max(1, element.clientWidth));
      const column = element.querySelectorAll<HTMLElement>('[data-column]')[index];
      setStation(column?.dataset['column'] as Station | undefined);
    };
    look();
    element.addEventListener('scroll', look, { passive: true });
    return () => element.removeEventListener('scroll', look);
  }, [row, phone]);
  return phone ? station : undefined;
}
