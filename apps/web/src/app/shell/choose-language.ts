import { call } from '../../lib/api';
import type { Language } from '../../lib/i18n';
import { setMe } from '../../lib/me';
import { switchLanguage } from '../../ui/switch-language';

/** At once here, and on the account for every other screen. */
export async function chooseLanguage(language: Language): Promise<void> {
  if (await switchLanguage(language)) setMe(await call('me.edit', { body: { language } }));
}
