import { call } from '../../lib/api';
import { setLanguage, type Language } from '../../lib/i18n';
import { setMe } from '../../lib/me';

/** At once here, and on the account for every other screen. */
export async function chooseLanguage(language: Language): Promise<void> {
  setLanguage(language);
  setMe(await call('me.edit', { body: { language } }));
}
