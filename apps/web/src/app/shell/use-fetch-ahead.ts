import { useEffect } from 'react';
import { fetchOtherWords } from '../../lib/i18n';
import { fetchAhead, fetchSoon } from '../../lib/parts';
import { afterPaint, whenIdle } from '../../lib/when-idle';

const restMs = 2000;

/** Without it, as where a page does not come over https, a reload needs the server. */
function keepThePage(): void {
  if ('serviceWorker' in navigator) navigator.serviceWorker.register('/offline.js').catch(() => undefined);
}

/** As soon as the stories are on the screen: what acts on them, and the page itself. */
export function useFetchSoon(shown: boolean): void {
  useEffect(() => {
    if (!shown) return;
    afterPaint(() => {
      void fetchSoon();
      keepThePage();
    });
  }, [shown]);
}

/** Once the page has come to rest, and again with every connection that comes back: what is not there yet is fetched. */
export function useFetchAhead(): void {
  useEffect(() => {
    const fetchWhenIdle = () => {
      whenIdle(() => void fetchAhead().then(keepThePage).then(fetchOtherWords));
    };
    const timer = setTimeout(fetchWhenIdle, restMs);
    addEventListener('online', fetchWhenIdle);
    return () => {
      clearTimeout(timer);
      removeEventListener('online', fetchWhenIdle);
    };
  }, []);
}
