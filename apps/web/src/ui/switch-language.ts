import { call, NoAnswer } from '../lib/api';
import { setLanguage, wordsOf, type Language } from '../lib/i18n';
import { setMe } from '../lib/me';
import { MissingPart } from '../lib/parts';
import { tellMissing } from './later';
import { showToast } from './toast-store';

/** Says so where the words cannot come; then the screen stays as it is. */
export async function switchLanguage(language: Language): Promise<boolean> {
  try {
    await setLanguage(language);
    return true;
  } catch (error) {
    const isAway = error instanceof MissingPart && !error.outdated;
    if (isAway) showToast({ title: wordsOf('ui')('languageNotLoaded'), tone: 'bad' });
    else tellMissing(error);
    return false;
  }
}

/** What the account does not know yet. */
let chosen: Language | null = null;

/** At once here, and on the account for every other screen: without a connection as soon as there is one. */
export async function chooseLanguage(language: Language): Promise<void> {
  if (!(await switchLanguage(language))) return;
  chosen = language;
  await saveChosen();
}

async function saveChosen(): Promise<void> {
  if (chosen === null) return;
  const language = chosen;
  try {
    const me = await call('me.edit', { body: { language } });
    if (chosen !== language) return;
    chosen = null;
    setMe(me);
  } catch (error) {
    if (!(error instanceof NoAnswer)) throw error;
    addEventListener('online', () => void saveChosen(), { once: true });
  }
}
