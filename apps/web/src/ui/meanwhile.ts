import { wordsOf } from '../lib/i18n';
import { showToast } from './toast-store';

/** Who has written what in place of a text. */
export function meanwhileText(writer: string | null, text: string): string {
  const t = wordsOf('ui');
  const name = writer ?? t('somebody');
  return text === '' ? t('meanwhile.emptied', { name }) : t('meanwhile.changed', { name, text });
}

/** A text that was not saved, whatever the reason. */
interface Unsaved {
  /** What the text is. */
  readonly what: string;
  readonly why: string;
  readonly mine: string;
  readonly onMine?: () => void;
  /** The field it was for, of which only the last is told. */
  readonly field?: string;
}

/** Keeps a text that was not saved in sight, until it is taken or closed. */
export function tellUnsaved({ what, why, mine, onMine, field }: Unsaved): void {
  const t = wordsOf('ui');
  const yours = mine === '' ? t('meanwhile.yoursEmptied') : t('meanwhile.yours', { text: mine });
  showToast({
    title: t('meanwhile.notSaved', { what }),
    text: `${why}\n${yours}`,
    tone: 'bad',
    stays: true,
    ...(onMine && { action: { label: t('meanwhile.mine'), run: onMine } }),
    ...(field !== undefined && { insteadOf: field }),
  });
}

interface Meanwhile extends Omit<Unsaved, 'why'> {
  readonly writer: string | null;
  readonly theirs: string;
}

/** Shows a text that was not saved beside the one that somebody wrote meanwhile. */
export const tellMeanwhile = ({ writer, theirs, ...unsaved }: Meanwhile): void =>
  tellUnsaved({ ...unsaved, why: meanwhileText(writer, theirs) });
