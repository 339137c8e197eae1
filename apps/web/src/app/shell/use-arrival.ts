import { useRouterState } from '@tanstack/react-router';
import { useEffect, useRef, type RefObject } from 'react';
import { focusIsFree } from '../../ui/reachable';

/** Another page that one comes to has the focus, unless something in it, or what led there, has it. */
export function useArrival(): RefObject<HTMLElement | null> {
  const main = useRef<HTMLElement>(null);
  const path = useRouterState({ select: ({ resolvedLocation }) => resolvedLocation?.pathname });
  const before = useRef(path);
  useEffect(() => {
    const arrived = before.current !== undefined && before.current !== path;
    before.current = path;
    if (arrived && focusIsFree()) main.current?.focus({ preventScroll: true });
  }, [path]);
  return main;
}
