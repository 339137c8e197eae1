import { useRouterState } from '@tanstack/react-router';
import { useEffect } from 'react';

const longestMs = 10_000;

/** What the address names behind its `#` gets the focus, as soon as the page has it. */
export function useFocusByHash(): void {
  const hash = useRouterState({ select: ({ location }) => location.hash });
  // The same place is asked for anew by another visit.
  const visit = useRouterState({ select: ({ location }) => location.state.__TSR_key });
  useEffect(() => {
    if (!/^[a-z-]+$/.test(hash)) return undefined;
    const focus = (): boolean => {
      const element = document.getElementById(hash);
      element?.scrollIntoView({ block: 'center' });
      element?.focus({ preventScroll: true });
      return element !== null;
    };
    if (focus()) return undefined;
    const watching = new MutationObserver(() => focus() && watching.disconnect());
    watching.observe(document.body, { childList: true, subtree: true });
    const timer = setTimeout(() => watching.disconnect(), longestMs);
    return () => {
      clearTimeout(timer);
      watching.disconnect();
    };
  }, [hash, visit]);
}
