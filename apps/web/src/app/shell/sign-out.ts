import { call, NoAnswer } from '../../lib/api';
import { setMe } from '../../lib/me';
import { browserStore } from '../../live/local-store';
import { lastPlace } from '../last-place';

/** How the screen looks is nobody's secret, and stays. */
const ofTheBrowser: ReadonlySet<string> = new Set(['rondo.scheme', 'rondo.language', 'rondo.nav']);

/** The whole page goes: nothing of this person stays, in memory or in the browser. */
export async function signOut(): Promise<void> {
  try {
    await call('session.end');
  } catch (error) {
    if (error instanceof NoAnswer) throw error;
  }
  await browserStore.forgetAll();
  for (const key of Object.keys(localStorage)) if (!ofTheBrowser.has(key)) localStorage.removeItem(key);
  sessionStorage.clear();
  setMe(null);
  lastPlace.forget();
  location.assign('/sign-in');
}
