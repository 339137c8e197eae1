import { useEffect } from 'react';
import { fetchAhead, part } from '../../lib/parts';

const restMs = 2000;
const idle = typeof requestIdleCallback === 'function' ? requestIdleCallback : setTimeout;

// The two views of the board come without words of their own.
part(() => import('../../features/ring/ring-page'));
part(() => import('../../features/board/columns-page'));

/** Once the page has come to rest, and again with every connection that comes back: what is not there yet is fetched. */
export function useFetchAhead(): void {
  useEffect(() => {
    const fetchWhenIdle = () => idle(() => void fetchAhead());
    const timer = setTimeout(fetchWhenIdle, restMs);
    addEventListener('online', fetchWhenIdle);
    return () => {
      clearTimeout(timer);
      removeEventListener('online', fetchWhenIdle);
    };
  }, []);
}
