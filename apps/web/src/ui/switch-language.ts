import { setLanguage, type Language } from '../lib/i18n';
import { tellMissing } from './later';

/** Says so where the words cannot come; then the screen stays as it is. */
export async function switchLanguage(language: Language): Promise<boolean> {
  try {
    await setLanguage(language);
    return true;
  } catch (error) {
    tellMissing(error);
    return false;
  }
}
