import { call, NoAnswer } from '../../lib/api';
import { setMe } from '../../lib/me';
import { lastPlace } from '../last-place';

/** The whole page goes: nothing of this person stays in memory. */
export async function signOut(): Promise<void> {
  try {
    await call('session.end');
  } catch (error) {
    if (error instanceof NoAnswer) throw error;
  }
  setMe(null);
  lastPlace.forget();
  location.assign('/sign-in');
}
