import type { SprintId } from '@rondo/domain';
import { useCallback, useState } from 'react';

/** A target that waits for its metric, kept in this browser until it has one. */
export function useWaitingTarget(sprintId: SprintId): readonly [string, (target: string) => void] {
  const place = `rondo.target/${sprintId}`;
  const [target, setTarget] = useState(() => localStorage.getItem(place) ?? '');
  const keep = useCallback(
    (next: string) => {
      setTarget(next);
      if (next === '') localStorage.removeItem(place);
      else localStorage.setItem(place, next);
    },
    [place],
  );
  return [target, keep];
}
