import { useSyncExternalStore } from 'react';
import { whenIdle } from '../lib/when-idle';

const afterMs = 1500;
let rested = false;
const listeners = new Set<() => void>();

/** What has waited for the page to come to rest waits no longer. */
export function comeToRest(): void {
  rested = true;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  const timer = rested ? undefined : setTimeout(() => whenIdle(comeToRest), afterMs);
  return () => {
    clearTimeout(timer);
    listeners.delete(listener);
  };
}

/** True once the page has come to rest, or somebody looks for what comes only then. */
export const useRested = (): boolean => useSyncExternalStore(subscribe, () => rested);
