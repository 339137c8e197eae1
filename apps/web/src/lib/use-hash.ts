import { useSyncExternalStore } from 'react';

const read = (): string => location.hash.replace(/^#/, '');

function subscribe(listener: () => void): () => void {
  addEventListener('hashchange', listener);
  return () => removeEventListener('hashchange', listener);
}

/** What follows the `#` of the address, also when another address is pasted over it, which loads nothing anew. */
export const useHash = (): string => useSyncExternalStore(subscribe, read);
