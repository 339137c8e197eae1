import { ApiProblem, call, isPassing } from '../lib/api';
import { currentLanguage, setLanguage, wordsOf, type Language } from '../lib/i18n';
import { forgetChosen, keepChosen, languageChosen, setMe } from '../lib/me';
import { MissingPart } from '../lib/parts';
import { Retry } from '../lib/retry';
import { tellMissing } from './later';
import { showToast } from './toast-store';

/** Whether the screen is in it now: the words may have come after another choice. Says so where they cannot come. */
export async function switchLanguage(language: Language): Promise<boolean> {
  try {
    await setLanguage(language);
    return currentLanguage() === language;
  } catch (error) {
    const isAway = error instanceof MissingPart && !error.outdated;
    if (isAway) showToast({ title: wordsOf('ui')('languageNotLoaded'), tone: 'bad' });
    else tellMissing(error);
    return false;
  }
}

const again = new Retry(() => void sendChosen());
let sending = false;

/** At once here, and on the account for every other screen: without a connection as soon as there is one. */
export async function chooseLanguage(language: Language): Promise<void> {
  if (!(await switchLanguage(language))) return;
  keepChosen(language);
  await sendChosen();
}

/** What the account does not know yet, also from before a reload. */
export async function sendChosen(): Promise<void> {
  again.cancel();
  if (sending) return;
  sending = true;
  try {
    for (let chosen = languageChosen(); chosen !== undefined; chosen = languageChosen()) {
      const me = await call('me.edit', { body: { language: chosen } });
      if (languageChosen() !== chosen) continue;
      forgetChosen();
      setMe(me);
    }
    again.succeeded();
  } catch (error) {
    if (error instanceof ApiProblem && !isPassing(error.problem)) forgetChosen();
    else again.later();
  } finally {
    sending = false;
  }
}
